-- Makes the caller's transaction depend on its lease: raises IN201 when another daemon has taken it over.
--
-- Locks: the lease for share until COMMIT, so that a take-over waits for this transaction.
create or replace function kernel.hold_lease(p_name text, p_token bigint)
returns void
language plpgsql
as $$
begin
    perform 1
    from ops.lease as l
    where l.name = p_name
      and l.token = p_token
    for share;
    if not found then
        raise exception 'lease % has been taken over', p_name
            using errcode = 'IN201', hint = 'Nothing is to be done: another daemon serves it now.';
    end if;
end
$$;
grant execute on function kernel.hold_lease(text, bigint) to intentd_daemon;
comment on function kernel.hold_lease(text, bigint) is
    'Raises IN201 unless the caller still holds the lease, and keeps it until COMMIT.';
