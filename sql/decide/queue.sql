-- What is decided next: the p_limit oldest events that may be decided, then signals whose contact has come, then
-- persons whose contacts have changed.
--
-- kind is message or status, and event_id the message; kind is waiter for a person without events whose
-- signals wait, fields for a person whose contacts changed, and event_id is null for both. The oldest events of
-- all hold, of each person, that person's oldest: at most 200 of them, and those behind are looked past, three
-- times p_limit far. So a flood of one number, of which each change of consent waits for the one before, does
-- not hold up the others.
create or replace function decide.queue(p_limit integer)
returns table (kind text, event_id bigint, person_id bigint)
language sql
stable
as $$
    with oldest as materialized (
        select u.kind, u.event_id, u.person_id, u.occurred_at, u.external_id
        from sms.undecided as u
        join ops.source_state as s on s.source_id = u.source_id
        where u.kind in ('message', 'status')
          and u.occurred_at <= s.decidable_until
        order by u.occurred_at, u.external_id
        limit p_limit * 3::bigint
    ),
    event as materialized (
        select o.kind, o.event_id, o.person_id
        from (
            select o.*, row_number() over (partition by o.person_id order by o.occurred_at, o.external_id) as place
            from oldest as o
        ) as o
        where o.place <= 200
        order by o.occurred_at, o.external_id
        limit p_limit
    ),
    waiter as materialized (
        select w.person_id
        from intent.unrouted as w
        where w.ready_at is not null
        order by w.ready_at, w.signal_id
        limit greatest(p_limit - (select count(*) from event), 0)
    ),
    stale as materialized (
        select f.person_id
        from intent.stale_fields as f
        order by f.since, f.person_id
        limit greatest(p_limit - (select count(*) from event) - (select count(*) from waiter), 0)
    )
    select e.kind, e.event_id, e.person_id
    from event as e
    union all
    select distinct 'waiter', null::bigint, w.person_id
    from waiter as w
    where w.person_id not in (select e.person_id from event as e)
    union all
    select 'fields', null::bigint, f.person_id
    from stale as f
$$;
grant execute on function decide.queue(integer) to intentd_daemon;
comment on function decide.queue(integer) is 'Events, and persons whose signals wait, that are to be decided next.';
