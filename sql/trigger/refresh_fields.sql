-- Says what the standard properties of the contacts and deals of these persons should hold.
--
-- A pure function of what is stored and p_now: the latest signal that is not historical, texting,
-- the open or last assignment, pauses. All contacts with the phone get it. A contact with several
-- phones has the strictest texting state of them, and for the rest the phone that was heard from
-- last. A contact gets nothing before a live or late signal, but its consent as soon as it is not
-- 'allowed'. Tasks of assignments that an opt-out closed at p_now follow. Only what differs is
-- written.
-- Locks: the contacts, then the deals, by advisory locks in order of their slots, until the end of the
-- transaction; what is said is computed after it, so that of two callers who ask about one contact
-- through different phones the second sees what the first has committed. Not the rows: the mirror
-- holds rows of contacts while it waits for persons. A caller that locks persons locks them before;
-- one that calls this twice in a transaction can deadlock with another, and is to be tried again.
create or replace function trigger.refresh_fields(p_person_ids bigint[], p_now timestamptz)
returns void
language plpgsql
as $$
declare
    v_space constant integer := 1180;    -- of our advisory locks with two keys: the only one
    v_assignment_ids bigint[];
begin
    perform pg_advisory_xact_lock(v_space, l.slot)
    from (
        with contact as materialized (
            select distinct f.contact_id as id
            from sms.person as p
            join crm.contact_phone as f on f.phone = p.phone
            where p.id = any (p_person_ids)
        )
        select (c.id % 128)::integer as slot
        from contact as c
        union
        -- What its holders have said about deals: any of them can be the last word on one.
        select 128 + (s.deal_id % 128)::integer
        from contact as c
        join crm.contact_phone as g on g.contact_id = c.id
        join sms.person as q
          on q.phone = g.phone
         and q.ended_at is null
        join intent.signal as s
          on s.person_id = q.id
         and s.deal_id is not null
        order by 1
    ) as l;

    perform trigger.want(array_agg(w.account_id), array_agg(w.object), array_agg(w.record_key),
        array_agg(w.lane), array_agg(w.person_id), array_agg(w.desired), array_agg(w.triggered_at),
        p_now)
    from (
        -- Every current holder of a phone of the contacts, not only the persons asked for.
        with holder as materialized (
            select distinct c.id as contact_id, c.account_id, c.external_id, q.id as person_id
            from sms.person as p
            join crm.contact_phone as f on f.phone = p.phone
            join crm.contact as c
              on c.id = f.contact_id
             and not c.is_deleted
            join ops.crm_account as a
              on a.id = c.account_id
             and a.is_enabled
            join ops.account_state as t
              on t.account_id = a.id
             and t.mirrored_at is not null
            join crm.contact_phone as g on g.contact_id = c.id
            join sms.person as q
              on q.phone = g.phone
             and q.ended_at is null
            where p.id = any (p_person_ids)
        ),
        standing as materialized (
            select h.contact_id, h.account_id, h.external_id, h.person_id, p.texting,
                p.texting_since, u.reason as suppressed, u.suppressed_at, s.id as signal_id,
                s.intent, s.occurred_at, s.confidence, s.secondary, s.flags, s.decided_by,
                s.rule_ids, s.response_ms, s.defer_until, s.deal_id,
                a.deal_id as assignment_deal_id, a.owner_role, a.due_at, a.next_step,
                coalesce(a.sla_state, 'none') as sla_state,
                w.reason as pause_reason, w.ends_at as paused_until
            from holder as h
            join sms.person as p on p.id = h.person_id
            left join sms.suppression as u on u.address = p.address
            left join lateral (
                select s.id, s.intent, s.occurred_at, s.confidence, s.secondary, s.flags,
                    s.decided_by, s.rule_ids, s.response_ms, s.defer_until, s.deal_id
                from intent.signal as s
                where s.person_id = p.id
                  and s.mode <> 'historical'
                order by s.occurred_at desc, s.external_id desc
                limit 1
            ) as s on true
            left join lateral (
                select a.deal_id, a.owner_role, a.due_at, route.sla_state(a) as sla_state,
                    case when a.closed_at is null then (
                        select l.title
                        from rules.play as l
                        where l.intent = a.intent
                          and l.is_active)
                    end as next_step
                from intent.assignment as a
                where a.person_id = p.id
                order by a.opened_at desc, a.id desc
                limit 1
            ) as a on true
            left join lateral (
                select w.reason, w.ends_at
                from intent.pause as w
                where w.person_id = p.id
                order by w.ends_at desc, w.id desc
                limit 1
            ) as w on true
        ),
        consent as (
            select distinct on (s.contact_id) s.account_id, s.external_id, s.person_id, s.texting,
                coalesce(s.texting_since, s.suppressed_at) as since,
                s.texting in ('revoked', 'void')
                    or coalesce(s.suppressed not in ('bad_number', 'landline'), false)
                    as is_opted_out,
                coalesce(s.occurred_at, s.texting_since) as triggered_at
            from standing as s
            where s.signal_id is not null
               or s.texting <> 'allowed'
               or s.suppressed is not null
               or s.texting_since is not null
            order by s.contact_id,
                array_position(array['revoked', 'hold', 'void', 'allowed'], s.texting),
                s.suppressed is not null desc, s.occurred_at desc nulls last, s.person_id
        ),
        latest as (
            select distinct on (s.contact_id) s.*
            from standing as s
            where s.signal_id is not null
            order by s.contact_id, s.occurred_at desc, s.signal_id desc
        ),
        -- A deal has the standing of whoever was heard from last about it.
        deal as (
            select d.account_id, d.external_id, s.person_id, s.intent, s.occurred_at, a.due_at,
                coalesce(a.sla_state, 'none') as sla_state
            from (
                select s.deal_id from standing as s where s.deal_id is not null
                union
                select s.assignment_deal_id
                from standing as s
                where s.assignment_deal_id is not null
            ) as x
            join crm.deal as d
              on d.id = x.deal_id
             and not d.is_deleted
            join ops.crm_account as c
              on c.id = d.account_id
             and c.is_enabled
            cross join lateral (
                select s.person_id, s.intent, s.occurred_at
                from intent.signal as s
                where s.deal_id = d.id
                  and s.mode <> 'historical'
                order by s.occurred_at desc, s.external_id desc
                limit 1
            ) as s
            left join lateral (
                select a.due_at, route.sla_state(a) as sla_state
                from intent.assignment as a
                where a.person_id = s.person_id
                order by a.opened_at desc, a.id desc
                limit 1
            ) as a on true
        )
        select c.account_id, 'contact' as object, c.external_id as record_key,
            'compliance' as lane, c.person_id, c.triggered_at,
            jsonb_build_object(
                'intentd_texting', c.texting,
                'intentd_texting_since', kernel.iso_time(c.since),
                'intentd_opted_out', c.is_opted_out) as desired
        from consent as c
        union all
        select l.account_id, 'contact', l.external_id, kernel.lane(i.urgency), l.person_id,
            l.occurred_at,
            jsonb_build_object(
                'intentd_intent', l.intent,
                'intentd_intent_at', kernel.iso_time(l.occurred_at),
                'intentd_confidence', round(l.confidence::numeric, 3),
                'intentd_also', nullif(array_to_string(l.secondary, ', '), ''),
                'intentd_reason', trigger.reason(i.title, l.confidence, l.decided_by, (
                    select string_agg(coalesce(k.pack_key, 'rule ' || k.id), ', '
                        order by k.intent is distinct from l.intent, k.weight desc, k.id)
                    from rules.classifier as k
                    where k.id = any (l.rule_ids)), l.secondary, l.flags),
                'intentd_response_seconds', l.response_ms / 1000,
                'intentd_last_reply_at', kernel.iso_time(l.occurred_at),
                'intentd_last_click_at', null,
                'intentd_defer_until', kernel.iso_time(l.defer_until::timestamp at time zone 'UTC'),
                'intentd_nurture_paused', coalesce(l.paused_until > p_now, false),
                'intentd_paused_until', kernel.iso_time(l.paused_until),
                'intentd_pause_reason', l.pause_reason,
                'intentd_owner_role', l.owner_role,
                'intentd_sla_due_at', kernel.iso_time(l.due_at),
                'intentd_sla_state', l.sla_state,
                'intentd_next_step', l.next_step)
        from latest as l
        join rules.intent as i on i.code = l.intent
        union all
        select d.account_id, 'deal', d.external_id, kernel.lane(i.urgency), d.person_id,
            d.occurred_at,
            jsonb_build_object(
                'intentd_intent', d.intent,
                'intentd_intent_at', kernel.iso_time(d.occurred_at),
                'intentd_sla_due_at', kernel.iso_time(d.due_at),
                'intentd_sla_state', d.sla_state)
        from deal as d
        join rules.intent as i on i.code = d.intent
    ) as w
    having count(*) > 0;

    select array_agg(a.id)
    into v_assignment_ids
    from intent.assignment as a
    where a.person_id = any (p_person_ids)
      and a.close_reason = 'opt_out'
      and a.closed_at = p_now
      and exists (
        select
        from outbox.record_state as r
        where r.account_id = a.account_id
          and r.object = 'task'
          and r.record_key = a.key::text);
    if v_assignment_ids is not null then
        perform trigger.refresh_tasks(v_assignment_ids, p_now);
    end if;
end $$;

comment on function trigger.refresh_fields(bigint[], timestamptz) is
    'Says what the standard properties of the contacts and deals of persons should hold.';
grant execute on function trigger.refresh_fields(bigint[], timestamptz) to intentd_daemon;
