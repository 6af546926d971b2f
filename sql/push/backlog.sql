-- How much of an account is behind: records that can be written and are not, steps that wait, dead letters.
-- Answers "is there anything left to do" for intentd run --until-idle, and the gauges of the metrics.
create or replace function push.backlog(p_account_id bigint, p_now timestamptz default now())
returns table (lane text, waiting bigint, oldest_since timestamptz, dead bigint)
language sql
stable
as $$
    select r.lane,
        count(*) filter (where r.dead_at is null and r.gone_at is null),
        min(r.dirty_since) filter (where r.dead_at is null and r.gone_at is null),
        count(*) filter (where r.dead_at is not null)
    from outbox.record_state as r
    where r.account_id = p_account_id
      and r.dirty_since is not null
    group by r.lane
    union all
    select 'command', count(*), min(c.created_at), 0
    from outbox.command as c
    where c.account_id = p_account_id
      and c.state in ('pending', 'in_flight', 'unknown')
    having count(*) > 0
$$;
grant execute on function push.backlog(bigint, timestamptz) to intentd_daemon;
comment on function push.backlog(bigint, timestamptz) is 'How much of an account is behind, by lane.';
