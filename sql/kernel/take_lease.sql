-- Takes a lease, or returns the token under which the caller holds it already.
--
-- Returns null while another holder's beat has not run out. A take-over raises the token, so that a
-- holder which was stopped and goes on finds its own one outdated.
-- Locks: the lease, so that a take-over waits for transactions of its holder that are at work.
create or replace function kernel.take_lease(
    p_name   text,
    p_holder text,
    p_ttl    interval,
    p_now    timestamptz default clock_timestamp()
)
returns bigint
language plpgsql
as $$
declare
    v_lease ops.lease;
    v_beat  ops.lease_beat;
begin
    insert into ops.lease (name, token, holder, taken_at)
    values (p_name, 0, '', p_now)
    on conflict (name) do nothing;

    select * into v_beat from ops.lease_beat as b where b.name = p_name;
    select * into v_lease from ops.lease as l where l.name = p_name;
    if v_lease.holder is distinct from p_holder and v_beat.expires_at > p_now then
        return null;
    end if;

    select * into v_lease from ops.lease as l where l.name = p_name for update;
    select * into v_beat from ops.lease_beat as b where b.name = p_name;
    if v_lease.holder is distinct from p_holder then
        if v_beat.expires_at > p_now then
            return null;
        end if;
        update ops.lease as l
        set token = l.token + 1, holder = p_holder, taken_at = p_now
        where l.name = p_name
        returning * into v_lease;
    end if;

    insert into ops.lease_beat as b (name, token, expires_at)
    values (p_name, v_lease.token, p_now + p_ttl)
    on conflict (name) do update
    set token = excluded.token, expires_at = excluded.expires_at;
    return v_lease.token;
end
$$;
grant execute on function kernel.take_lease(text, text, interval, timestamptz) to intentd_daemon;
comment on function kernel.take_lease(text, text, interval, timestamptz) is
    'Takes a lease and returns its token; null while another daemon holds it.';
