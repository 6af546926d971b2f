-- Whether these persons may be sent a text for a purpose at a time: every reason against it, and
-- the first time at which none is left; null when waiting does not help, or not within 14 days.
--
-- Reasons are 'kind: detail': purpose, texting, suppressed, basis, no_inbound, paused, cap,
-- quiet_hours, no_sending_hour. The answer is that of the moment: who sends locks the person, and
-- kernel.refuse_text looks again. Caps count every outbound message that a source reported, whoever
-- sent it. Reads only.
create or replace function govern.may_send(
    p_person_ids bigint[],
    p_purpose    text,
    p_at         timestamptz
)
returns table (person_id bigint, is_allowed boolean, reasons text[], next_allowed_at timestamptz)
language sql stable
as $$
    with asked as materialized (
        select p.id, p.texting,
            case when p.phone like '+1__________' then substr(p.phone, 3, 3) else '' end as code,
            p.consent_basis, s.reason as suppressed, u.code as purpose,
            u.bases, u.quiet_hours, u.caps, u.pauses, u.passes_pause, u.passes_state,
            u.needs_inbound_within
        from sms.person as p
        left join rules.purpose as u on u.code = p_purpose
        left join lateral (
            select string_agg(s.reason, ', ' order by s.suppressed_at, s.reason) as reason
            from sms.suppression as s
            where s.address = p.address
        ) as s on true
        where p.id = any (p_person_ids)
    ),
    standing as materialized (
        select a.id, a.code, a.quiet_hours,
            -- Reasons that no waiting takes away.
            array_remove(array[
                case when a.purpose is null then 'purpose: unknown' end,
                case when a.texting <> 'allowed' and not a.passes_state
                    then 'texting: ' || a.texting end,
                case when a.suppressed is not null and not a.passes_state
                    then 'suppressed: ' || a.suppressed end,
                case when cardinality(a.bases) > 0 and not a.consent_basis = any (a.bases)
                    then 'basis: ' || a.consent_basis end,
                case when a.needs_inbound_within is not null and not exists (
                        select
                        from sms.message as m
                        where m.person_id = a.id
                          and m.is_inbound
                          and m.occurred_at <= p_at
                          and m.occurred_at >= p_at - a.needs_inbound_within)
                    then 'no_inbound: ' || a.needs_inbound_within end
            ], null) as lasting,
            w.reason as paused, w.until as paused_until,
            c.codes as capped, c.until as capped_until
        from asked as a
        left join lateral (
            select x.reason, x.ends_at as until
            from intent.pause as x
            where x.person_id = a.id
              and x.starts_at <= p_at
              and x.ends_at > p_at
              and not (a.passes_pause and x.is_own_act)
            order by x.ends_at desc, x.id
            limit 1
        ) as w on a.pauses
        left join lateral (
            select array_agg(k.code order by k.code) as codes, max(k.free_at) as until
            from (
                select r.code, (
                    select m.occurred_at + r.within
                    from sms.message as m
                    where m.person_id = a.id
                      and not m.is_inbound
                      and m.status not in ('failed', 'undelivered', 'canceled', 'scheduled')
                      and m.occurred_at <= p_at
                      and m.occurred_at > p_at - r.within
                    order by m.occurred_at desc, m.id desc
                    offset r.at_most - 1
                    limit 1) as free_at
                from rules.cap as r
                where r.is_active
            ) as k
            where k.free_at is not null
        ) as c on a.caps
    ),
    place as materialized (
        select p.code, p.areas, p.zones, p.names, govern.next_open(p.areas, p.zones, p_at) as open_at
        from govern.places((
            select array_agg(distinct s.code)
            from standing as s
            where s.quiet_hours)) as p
    ),
    hours as materialized (
        select f.code, f.ready_at, p.open_at, p.names,
            case when f.ready_at = p_at then p.open_at
                else govern.next_open(p.areas, p.zones, f.ready_at) end as free_at
        from (
            select distinct s.code, case when s.lasting = '{}'
                then greatest(p_at, s.paused_until, s.capped_until) else p_at end as ready_at
            from standing as s
            where s.quiet_hours
        ) as f
        join place as p on p.code = f.code
    ),
    answer as (
        select s.id, s.lasting,
            s.lasting || array_remove(array[
                'paused: ' || s.paused,
                'cap: ' || array_to_string(s.capped, ', '),
                case
                    when s.quiet_hours and h.open_at is null then 'no_sending_hour: ' || h.names
                    when s.quiet_hours and h.open_at > p_at then 'quiet_hours: ' || h.names
                end
            ], null) as reasons,
            case when s.quiet_hours then h.free_at
                else greatest(p_at, s.paused_until, s.capped_until) end as free_at
        from standing as s
        left join hours as h
          on s.quiet_hours
         and h.code = s.code
         and h.ready_at = case when s.lasting = '{}'
            then greatest(p_at, s.paused_until, s.capped_until) else p_at end
    )
    select a.id, a.reasons = '{}', a.reasons, case when a.lasting = '{}' then a.free_at end
    from answer as a
$$;

comment on function govern.may_send(bigint[], text, timestamptz) is
    'Whether persons may be sent a text for a purpose at a time, with all reasons and the next allowed time.';
grant execute on function govern.may_send(bigint[], text, timestamptz) to intentd_daemon;
