-- Sets the next event aside that decide.run(1) cannot decide: it becomes a dead letter with the reason,
-- and the others go on. Returns what it set aside, or null when nothing waits.
-- Locks: the person of the event; those that a decider holds are passed over, as decide.run does.
create or replace function decide.quarantine(
    p_reason text,
    p_now    timestamptz default now()
)
returns text
language plpgsql
as $$
declare
    v_event     sms.undecided;
    v_signal_id bigint;
    v_reference text;
begin
    select u.* into v_event
    from sms.undecided as u
    join ops.source_state as s on s.source_id = u.source_id
    join sms.person as n on n.id = u.person_id
    where u.kind in ('message', 'status')
      and u.occurred_at <= s.decidable_until
    order by u.occurred_at, u.external_id
    limit 1
    for no key update of n skip locked;

    if found then
        v_reference := v_event.kind || ' ' || v_event.event_id;
        delete from sms.undecided as u
        where u.kind = v_event.kind
          and u.event_id = v_event.event_id;
    else
        update intent.unrouted as w
        set ready_at = null
        where w.signal_id = (
            select c.signal_id
            from intent.unrouted as c
            where c.ready_at is not null
            order by c.ready_at, c.signal_id
            limit 1
        )
        returning w.signal_id into v_signal_id;
        if v_signal_id is not null then
            v_reference := 'signal ' || v_signal_id;
        else
            delete from intent.stale_fields as f
            where f.person_id = (
                select x.person_id
                from intent.stale_fields as x
                order by x.since, x.person_id
                limit 1
            )
            returning 'person ' || f.person_id into v_reference;
            if v_reference is null then
                return null;
            end if;
        end if;
    end if;

    insert into ops.dead_letter as d (kind, source_id, reference, reason, created_at)
    values ('decision', v_event.source_id, v_reference, p_reason, p_now)
    on conflict (kind, coalesce(source_id, 0), coalesce(account_id, 0), coalesce(reference, ''),
        coalesce(payload_sha256, ''::bytea)) where resolved_at is null
    do update set seen_count = d.seen_count + 1, reason = excluded.reason;
    return v_reference;
end
$$;
grant execute on function decide.quarantine(text, timestamptz) to intentd_daemon;
comment on function decide.quarantine(text, timestamptz) is
    'Sets aside the next event that cannot be decided, as a dead letter with the reason.';
