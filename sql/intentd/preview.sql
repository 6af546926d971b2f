-- What the rules as they are in this transaction, uncommitted edits included, would make of the replies
-- since p_since that were decided otherwise. One row per reply that would change:
--
--   begin;  (edit rules.…)  select * from intentd.preview();  commit;  or  rollback;
--
-- Only replies that a changed rule can match, or did match, are looked at; of the others nothing can
-- change. Hits of unchanged rules are those stored with the decision. A reply that was decided under an
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
as $$
#variable_conflict use_column
declare
    v_version integer := kernel.rules_version();
    v_threshold real := coalesce((
        select s.value::real from rules.setting as s where s.name = 'classify_threshold'), 0.5);
    v_was_threshold real;
    v_weights_changed boolean;
    v_changed integer[];
    v_probes tsquery[];
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
        coalesce(array_agg(c.probe) filter (where c.probe is not null), '{}'),
        coalesce(array_agg(c.rule_id) filter (where c.was_elsewhere), '{}')
    into v_changed, v_probes, v_elsewhere
    from kernel.changed_rules((select v.document from rules.version as v where v.id = v_version)) as c;

    select coalesce(array_agg(f.message_id order by f.message_id), '{}') into v_found
    from (
        select r.message_id
        from unnest(v_probes) as p(probe)
        join sms.reply as r on r.tsv @@ p.probe
        where r.occurred_at >= p_since
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
                a.source, a.is_opted_out)::classify.message as m
            from affected as a
        ),
        resolved as materialized (
            select *
            from classify.resolve(array(
                select row(h.id, h.rule_id, h.is_vetoed)::classify.hit
                from classify.match(array(select g.m from message as g)) as h
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
                from rules.classifier as c
                where c.id = any (v.rule_ids)),
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
