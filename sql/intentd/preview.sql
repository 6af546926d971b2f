-- What the rules as they are in this transaction, uncommitted edits included, would make of the replies
-- since p_since that were decided otherwise. One row per reply that would change:
--
--   begin;  (edit rules.…)  select * from intentd.preview();  commit;  or  rollback;
--
-- Only replies that a changed rule can match, or did match, are looked at; of the others nothing can
-- change. Hits of unchanged rules are those stored with the decision; changed ones are tried by the
-- conditions of classify.match (tests hold the two together), or by itself when they are many. A reply that was decided under an
-- older version is tried with all rules, so what was published since shows too. Replies that a person
-- corrected stay as they are. Conditions on stage and opt-out are those of then, the lifecycle stage is
-- today's. Text for members of intentd_reviewer. Writes and locks nothing.
create or replace function intentd.preview(p_since timestamptz default now() - interval '30 days')
returns table (
    message_id        bigint,
    occurred_at       timestamptz,
    was               text,
    becomes           text,
    was_secondary     text[],
    becomes_secondary text[],
    was_flags         text[],
    becomes_flags     text[],
    was_effect        text,
    becomes_effect    text,
    rules             text[],
    body              text
)
language plpgsql stable rows 1000
security definer
set search_path = pg_catalog, pg_temp
set work_mem = '64MB'
as $$
#variable_conflict use_column
declare
    v_version integer := kernel.rules_version();
    v_threshold real := coalesce((
        select s.value::real from rules.setting as s where s.name = 'classify_threshold'), 0.5);
    v_was_threshold real;
    v_weights_changed boolean;
    v_changed integer[];
    v_rules integer[];      -- rules that can be found by …
    v_probes tsquery[];     -- … these
    v_pair_messages bigint[];
    v_pair_rules integer[];
    v_is_direct boolean;    -- few enough to try each rule on what its probe found
    v_elsewhere integer[];
    v_found bigint[];
    v_at integer := 1;
begin
    select coalesce((
            select (x.s ->> 'value')::real
            from jsonb_array_elements(v.document -> 'setting') as x(s)
            where x.s ->> 'name' = 'classify_threshold'), v_threshold),
        v.document -> 'weight' is distinct from (
            select coalesce(jsonb_agg(to_jsonb(w) order by to_jsonb(w)::text), '[]')
            from rules.weight as w)
    into v_was_threshold, v_weights_changed
    from rules.version as v
    where v.id = v_version;

    select coalesce(array_agg(c.rule_id), '{}'),
        coalesce(array_agg(c.rule_id) filter (where c.probe is not null), '{}'),
        coalesce(array_agg(c.probe) filter (where c.probe is not null), '{}'),
        coalesce(array_agg(c.rule_id) filter (where c.was_elsewhere), '{}')
    into v_changed, v_rules, v_probes, v_elsewhere
    from kernel.changed_rules((select v.document from rules.version as v where v.id = v_version)) as c;

    select coalesce(array_agg(r.message_id), '{}'), coalesce(array_agg(p.rule_id), '{}')
    into v_pair_messages, v_pair_rules
    from unnest(v_probes, v_rules) as p(probe, rule_id)
    join sms.reply as r on r.tsv @@ p.probe
    where r.occurred_at >= p_since;
    v_is_direct := cardinality(v_pair_messages) <= 300000;

    select coalesce(array_agg(f.message_id order by f.message_id), '{}') into v_found
    from (
        select unnest(v_pair_messages) as message_id
        union
        select s.message_id
        from intent.signal as s
        where s.occurred_at >= p_since
          and s.message_id is not null
          and (cardinality(v_elsewhere) > 0
                and (s.rule_ids && v_elsewhere or s.vetoed_ids && v_elsewhere or s.shadow_ids && v_elsewhere)
            or v_was_threshold <> v_threshold
                and s.confidence between least(v_threshold, v_was_threshold)
                    and greatest(v_threshold, v_was_threshold)
            or v_weights_changed
                and s.decided_by in ('model', 'none'))
    ) as f;

    -- In slices, so that what is held at once does not grow with the number of replies.
    while v_at <= cardinality(v_found) loop
        return query
        with affected as materialized (
            select s.message_id as id, s.id as signal_id, s.rule_version, s.rule_ids, s.vetoed_ids, s.shadow_ids,
                r.norm, r.tsv, r.response_ms, b.body as context, o.name as source, k.lifecycle_stage,
                coalesce(h.stage, d.stage) as stage, coalesce(e.is_opted_out, false) as is_opted_out
            from unnest(v_found[v_at:v_at + 19999]) as f(message_id)
            join intent.signal as s
              on s.message_id = f.message_id
             and s.kind = 'text'
             and s.decided_by <> 'person'
            join sms.reply as r on r.message_id = f.message_id
            left join sms.message as b on b.id = r.context_message_id
            left join ops.source as o on o.id = s.source_id
            left join crm.contact as k on k.id = s.contact_id
            left join crm.deal as d on d.id = s.deal_id
            left join lateral (
                select h.stage
                from crm.stage_history as h
                where h.deal_id = s.deal_id
                  and h.entered_at <= s.decided_at
                order by h.entered_at desc
                limit 1
            ) as h on true
            left join lateral (
                select max(e.occurred_at) filter (where e.effect = 'revoke')
                    >= coalesce(max(e.occurred_at) filter (where e.effect = 'restore'), '-infinity')
                    as is_opted_out
                from sms.consent_event as e
                where e.person_id = s.person_id
                  and e.message_id is distinct from s.message_id
                  and e.recorded_at < s.decided_at
            ) as e on true
        ),
        message as materialized (
            select a.id, row(a.id, a.norm, a.tsv, a.context, a.response_ms, a.stage, a.lifecycle_stage,
                a.source, a.is_opted_out)::classify.message as m,
                a.rule_version is distinct from v_version as is_older
            from affected as a
        ),
        -- What the changed rules say, of replies that are not tried with all rules.
        tried as materialized (
            select a.id, l.id as rule_id, coalesce(a.tsv @@ l.unless_query, false) as is_vetoed,
                l.context_query, case when l.context_query is not null then coalesce(a.context, '') end as context
            from unnest(v_pair_messages, v_pair_rules) as p(message_id, rule_id)
            join affected as a
              on a.id = p.message_id
             and a.rule_version = v_version
            join classify.live as l on l.id = p.rule_id
            where v_is_direct
              and (l.is_opted_out is null or l.is_opted_out = a.is_opted_out)
              and (l.min_response_ms is null or a.response_ms >= l.min_response_ms)
              and (l.max_response_ms is null or a.response_ms <= l.max_response_ms)
              and (l.stage is null or a.stage = any (l.stage))
              and (l.lifecycle_stage is null or a.lifecycle_stage = any (l.lifecycle_stage))
              and (l.source is null or a.source = any (l.source))
        ),
        asked as materialized (
            select n.context, t.tsv || array_to_tsvector(array(
                select '@' || w.name
                from rules.word_list as w
                where w.is_class
                  and t.tsv @@ w.query)) as tsv
            from (
                select d.context, classify.normalize(d.context) as norm
                from (
                    select distinct t.context from tried as t where t.context is not null
                ) as d
                offset 0
            ) as n
            cross join lateral (
                select x.tsv from classify.tsv(n.norm) as x(tsv) offset 0
            ) as t
        ),
        resolved as materialized (
            select *
            from classify.resolve(array(
                select row(t.id, t.rule_id, t.is_vetoed)::classify.hit
                from tried as t
                left join asked as q on q.context = t.context
                where t.context_query is null
                   or q.tsv @@ t.context_query
                union all
                select row(h.id, h.rule_id, h.is_vetoed)::classify.hit
                from classify.match(array(
                    select g.m
                    from message as g
                    where not v_is_direct
                       or g.is_older)) as h
                join affected as a on a.id = h.id
                where a.rule_version is distinct from v_version
                   or h.rule_id in (select c.id from unnest(v_changed) as c(id))
                union all
                select row(a.id, u.rule_id, u.is_vetoed)::classify.hit
                from affected as a
                cross join lateral (
                    select unnest(a.rule_ids || a.shadow_ids) as rule_id, false as is_vetoed
                    union all
                    select unnest(a.vetoed_ids), true
                ) as u
                where a.rule_version = v_version
                  and u.rule_id not in (select c.id from unnest(v_changed) as c(id))))
        ),
        modelled as materialized (
            select *
            from classify.model(array(
                select g.m
                from message as g
                where not exists (
                    select from resolved as r where r.id = g.id and r.confidence >= v_threshold)))
        ),
        verdict as (
            select a.signal_id,
                case
                    when r.confidence >= v_threshold then r.intent
                    when f.confidence >= v_threshold then f.intent
                    else 'unclear'
                end as intent,
                case when r.confidence >= v_threshold then r.secondary else '{}' end as secondary,
                coalesce(r.flags, '{}') as flags,
                coalesce(r.effect, 'none') as effect,
                r.rule_ids
            from affected as a
            left join resolved as r on r.id = a.id
            left join modelled as f on f.id = a.id
        )
        select s.message_id, s.occurred_at, s.intent, v.intent, s.secondary, v.secondary, s.flags, v.flags,
            s.effect, v.effect,
            (
                select coalesce(array_agg(coalesce(c.pack_key, 'rule ' || c.id)
                    order by c.intent is distinct from v.intent, c.weight desc, c.id), '{}')
                from unnest(v.rule_ids) as u(id)
                join rules.classifier as c on c.id = u.id),
            case when kernel.may_read_text() then m.body end
        from verdict as v
        join intent.signal as s on s.id = v.signal_id
        join sms.message as m on m.id = s.message_id
        where (s.intent, s.secondary, s.flags, s.effect)
            is distinct from (v.intent, v.secondary, v.flags, v.effect)
        order by s.occurred_at, s.message_id;
        v_at := v_at + 20000;
    end loop;
end $$;

comment on function intentd.preview(timestamptz) is
    'What the uncommitted rules would change about the replies since then: one row per reply, '
    'before you commit.';
grant execute on function intentd.preview(timestamptz) to intentd_admin, intentd_reviewer;
