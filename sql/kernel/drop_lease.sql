-- Gives a lease back, so that another daemon takes over at once.
create or replace function kernel.drop_lease(p_name text, p_token bigint)
returns void
language sql
as $$
    update ops.lease_beat as b
    set expires_at = '-infinity'
    where b.name = p_name
      and b.token = p_token
$$;
grant execute on function kernel.drop_lease(text, bigint) to intentd_daemon;
comment on function kernel.drop_lease(text, bigint) is 'Gives a lease back.';
