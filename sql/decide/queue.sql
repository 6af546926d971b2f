-- Persons whose turn it is: of the p_limit oldest events that may be decided, and then of signals whose
-- contact has come. has_event tells which of the two; a person with events comes for them alone.
create or replace function decide.queue(p_limit integer)
returns table (person_id bigint, has_event boolean)
language sql
stable
as $$
    with event as materialized (
        select u.person_id
        from sms.undecided as u
        join ops.source_state as s on s.source_id = u.source_id
        where u.kind in ('message', 'status')
          and u.occurred_at <= s.decidable_until
        order by u.occurred_at, u.external_id
        limit p_limit
    ),
    waiter as materialized (
        select w.person_id
        from intent.unrouted as w
        where w.ready_at is not null
        order by w.ready_at, w.signal_id
        limit greatest(p_limit - (select count(*) from event), 0)
    )
    select e.person_id, true
    from event as e
    group by e.person_id
    union all
    select w.person_id, false
    from waiter as w
    where w.person_id not in (select e.person_id from event as e)
    group by w.person_id
$$;
grant execute on function decide.queue(integer) to intentd_daemon;
comment on function decide.queue(integer) is 'Persons whose events, or whose waiting signals, are to be decided next.';
