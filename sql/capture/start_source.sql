-- Prepares a source for polling and returns how far it has been read.
--
-- The first start sets live_from: what is older is historical for ever.
create or replace function capture.start_source(
    p_source_id bigint,
    p_now       timestamptz default now()
)
returns table (live_from timestamptz, decidable_until timestamptz, settled_at timestamptz, deep_at timestamptz)
language plpgsql
as $$
begin
    update ops.source as s
    set live_from = p_now
    where s.id = p_source_id
      and s.live_from is null;

    insert into ops.source_state (source_id)
    values (p_source_id)
    on conflict (source_id) do nothing;

    return query
    select s.live_from, t.decidable_until, t.settled_at, t.deep_at
    from ops.source as s
    join ops.source_state as t on t.source_id = s.id
    where s.id = p_source_id;
end
$$;
grant execute on function capture.start_source(bigint, timestamptz) to intentd_daemon;
comment on function capture.start_source(bigint, timestamptz) is
    'Prepares a source for polling; its first start sets live_from.';
