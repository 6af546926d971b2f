-- What of an account waits to be written, by kind and lane, in the order in which it should be.
--
-- Compliance first, then urgent, then bulk; within a lane tasks first, because a sales person waits for them.
create or replace function push.due(p_account_id bigint, p_now timestamptz default now())
returns table (object text, lane text, records bigint)
language sql
stable
as $$
    select r.object, r.lane, count(*)
    from outbox.record_state as r
    where r.account_id = p_account_id
      and r.dirty_since is not null
      and r.dead_at is null
      and r.gone_at is null
      and (r.try_at is null or r.try_at <= p_now)
      and (r.claimed_until is null or r.claimed_until <= p_now)
    group by r.object, r.lane
    order by
        array_position(array['compliance', 'urgent', 'bulk'], r.lane),
        array_position(array['task', 'contact', 'deal', 'timeline'], r.object)
$$;
grant execute on function push.due(bigint, timestamptz) to intentd_daemon;
comment on function push.due(bigint, timestamptz) is
    'What of an account waits to be written, in the order in which it should be.';
