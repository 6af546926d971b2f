-- Turns inbound messages into signals: normal form, context, contact, intent, mode.
--
-- Stops, for each person, behind the first message that changes whether it may be texted, because what
-- follows can mean something else then; the caller leaves the rest undecided. An effect that the standing
-- has already, such as an opt-out of who is opted out, stops nothing. Context is the latest outbound message before the message, from any sender of the
-- workspace to that person, and response time is counted from it. Returns the signals made.
create or replace function decide.classify_messages(
    p_message_ids bigint[],
    p_act_within  interval,
    p_now         timestamptz
)
returns table (signal_id bigint, message_id bigint)
language plpgsql
as $$
#variable_conflict use_column
begin
    if cardinality(p_message_ids) = 0 then
        return;
    end if;
    return query
    with inbound as materialized (
        select m.id, m.person_id, m.source_id, m.external_id, m.occurred_at, m.body,
            s.name as source, coalesce(s.live_from, '-infinity') as live_from, n.texting,
            c.id as context_id, c.body as context,
            (extract(epoch from m.occurred_at - c.occurred_at) * 1000)::bigint as response_ms
        from unnest(p_message_ids) as i (id)
        join sms.message as m on m.id = i.id
        join sms.person as n on n.id = m.person_id
        join ops.source as s on s.id = m.source_id
        left join lateral (
            select o.id, o.body, o.occurred_at
            from sms.message as o
            where o.person_id = m.person_id
              and not o.is_inbound
              and o.occurred_at <= m.occurred_at
              and o.status not in ('scheduled', 'canceled', 'failed')
            order by o.occurred_at desc, o.id desc
            limit 1
        ) as c on true
    ),
    normal as materialized (
        select i.*, classify.normalize(i.body) as norm
        from inbound as i
    ),
    worded as materialized (
        select n.*, t.tsv
        from normal as n
        cross join lateral classify.tsv(n.norm) as t (tsv)
    ),
    matched as materialized (
        select *
        from mirror.match(array(select distinct w.person_id from worded as w))
    ),
    verdict as materialized (
        select *
        from classify.decide(array(
            select row(w.id, w.norm, w.tsv, w.context, w.response_ms, d.stage, k.lifecycle_stage, w.source,
                w.texting = 'revoked')::classify.message
            from worded as w
            left join matched as t on t.person_id = w.person_id
            left join crm.contact as k on k.id = t.contact_id
            left join crm.deal as d on d.id = t.deal_id
        ))
    ),
    ordered as materialized (
        select w.*, v.intent, v.confidence, v.secondary, v.flags, v.effect, v.decided_by, v.rule_ids,
            v.vetoed_ids, v.shadow_ids,
            count(*) filter (where case w.texting
                when 'void' then false
                when 'revoked' then v.effect = 'restore'
                when 'hold' then v.effect in ('revoke', 'restore')
                else v.effect in ('revoke', 'hold')
            end) over (
                partition by w.person_id
                order by w.occurred_at, w.external_id
                rows between unbounded preceding and 1 preceding
            ) as consent_changes_before
        from worded as w
        join verdict as v on v.id = w.id
    ),
    replied as (
        insert into sms.reply (message_id, person_id, occurred_at, norm, tsv, norm_version, context_message_id, response_ms)
        select o.id, o.person_id, o.occurred_at, o.norm, o.tsv, classify.norm_version(), o.context_id, o.response_ms
        from ordered as o
        where o.consent_changes_before = 0
        on conflict (message_id) do nothing
    ),
    signalled as (
        insert into intent.signal (kind, person_id, message_id, source_id, external_id, occurred_at, decided_at, mode,
            is_out_of_order, intent, confidence, secondary, flags, effect, decided_by, rule_ids, vetoed_ids,
            shadow_ids, rule_version, context_message_id, response_ms, account_id, contact_id, deal_id,
            match_reason, is_ambiguous, routed_at)
        select 'text', o.person_id, o.id, o.source_id, o.external_id, o.occurred_at, p_now,
            case
                when o.occurred_at < o.live_from then 'historical'
                when o.occurred_at < p_now - p_act_within then 'late'
                else 'live'
            end,
            exists (
                select from intent.signal as later
                where later.person_id = o.person_id
                  and later.occurred_at > o.occurred_at
            ),
            o.intent, o.confidence, o.secondary, o.flags, o.effect, o.decided_by, o.rule_ids, o.vetoed_ids,
            o.shadow_ids, kernel.rules_version(), o.context_id, o.response_ms, t.account_id, t.contact_id,
            t.deal_id, coalesce(t.match_reason, 'none'), coalesce(t.is_ambiguous, false),
            case when t.contact_id is not null then p_now end
        from ordered as o
        left join matched as t on t.person_id = o.person_id
        where o.consent_changes_before = 0
        order by o.occurred_at, o.external_id
        on conflict (message_id, kind) do nothing
        returning intent.signal.id, intent.signal.message_id
    )
    select s.id, s.message_id
    from signalled as s;
end
$$;
grant execute on function decide.classify_messages(bigint[], interval, timestamptz) to intentd_daemon;
comment on function decide.classify_messages(bigint[], interval, timestamptz) is
    'Turns inbound messages into signals and returns those it made.';
