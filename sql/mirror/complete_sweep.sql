-- Records that every kind of record of an account has been read once round.
--
-- The first time opens routing: every signal that waits is taken up by the next decide.run, and so are
-- persons of whom the account's contacts are to be told something: who opted out before has no signal that waits.
-- Locks: the first time the account, so that it waits for deciders that have found no mirror and are
-- about to leave a signal waiting: the signal is there when it wakes all that wait.
create or replace function mirror.complete_sweep(
    p_account_id bigint,
    p_now        timestamptz default now()
)
returns boolean
language plpgsql
as $$
declare
    v_is_first boolean;
begin
    insert into ops.account_state (account_id)
    values (p_account_id)
    on conflict (account_id) do nothing;

    select a.mirrored_at is null into v_is_first
    from ops.account_state as a
    where a.account_id = p_account_id;

    if v_is_first then
        perform 1
        from ops.crm_account as a
        where a.id = p_account_id
        for no key update;
    end if;

    update ops.account_state as a
    set mirrored_at = coalesce(a.mirrored_at, p_now), polled_at = p_now, failing_since = null, error = null
    where a.account_id = p_account_id
      and (v_is_first or a.error is not null or a.polled_at is null or a.polled_at < p_now - interval '1 minute');

    if v_is_first then
        update intent.unrouted as u
        set ready_at = p_now
        where u.ready_at is distinct from p_now;
        perform mirror.mark_stale(array(
            select p.id
            from sms.person as p
            where p.ended_at is null
              and exists (
                select from crm.contact_phone as f
                join crm.contact as c
                  on c.id = f.contact_id
                 and c.account_id = p_account_id
                 and not c.is_deleted
                where f.phone = p.phone
            )), p_now);
    end if;
    return v_is_first;
end
$$;
grant execute on function mirror.complete_sweep(bigint, timestamptz) to intentd_daemon;
comment on function mirror.complete_sweep(bigint, timestamptz) is
    'Records a round over every kind of record; true when it was the first, which opens routing.';
