-- Prolongs leases by their tokens and returns the names of those that are still the caller's.
create or replace function kernel.beat_leases(
    p_names  text[],
    p_tokens bigint[],
    p_ttl    interval,
    p_now    timestamptz default clock_timestamp()
)
returns setof text
language sql
as $$
    update ops.lease_beat as b
    set expires_at = p_now + p_ttl
    from unnest(p_names, p_tokens) as mine (name, token)
    where b.name = mine.name
      and b.token = mine.token
    returning b.name
$$;
grant execute on function kernel.beat_leases(text[], bigint[], interval, timestamptz) to intentd_daemon;
comment on function kernel.beat_leases(text[], bigint[], interval, timestamptz) is
    'Prolongs leases; returns the names of those that are still held.';
