-- Settles who is routed: new signals with a contact are, those without wait in intent.unrouted, and
-- signals of p_waiters whose contact has come are taken out of it and returned.
--
-- A signal that waited longer than p_act_within is late by now: a task only. One that was woken again
-- while this looked for its contact stays awake.
create or replace function decide.match_waiting(
    p_new        bigint[],
    p_waiters    bigint[],
    p_act_within interval,
    p_now        timestamptz
)
returns bigint[]
language plpgsql
as $$
declare
    v_waiting bigint[];
begin
    insert into intent.unrouted (signal_id, person_id, occurred_at)
    select s.id, s.person_id, s.occurred_at
    from intent.signal as s
    where s.id = any (p_new)
      and s.contact_id is null
    on conflict (signal_id) do nothing;

    with ready as materialized (
        select w.signal_id, w.person_id, w.ready_at
        from intent.unrouted as w
        where w.person_id = any (p_waiters)
          and w.ready_at is not null
    ),
    matched as materialized (
        select *
        from mirror.match(array(select distinct r.person_id from ready as r))
    ),
    updated as (
        update intent.signal as s
        set account_id = m.account_id,
            contact_id = m.contact_id,
            deal_id = m.deal_id,
            match_reason = m.match_reason,
            is_ambiguous = m.is_ambiguous,
            routed_at = p_now,
            mode = case
                when s.mode = 'live' and s.occurred_at < p_now - p_act_within then 'late'
                else s.mode
            end
        from ready as r
        join matched as m on m.person_id = r.person_id and m.contact_id is not null
        where s.id = r.signal_id
        returning s.id
    ),
    taken as (
        delete from intent.unrouted as w
        using updated as u
        where w.signal_id = u.id
    ),
    put_back as (
        update intent.unrouted as w
        set ready_at = null
        from ready as r
        where w.signal_id = r.signal_id
          and w.ready_at = r.ready_at
          and w.signal_id not in (select u.id from updated as u)
    )
    select coalesce(array_agg(u.id), '{}') into v_waiting
    from updated as u;
    return v_waiting;
end
$$;
grant execute on function decide.match_waiting(bigint[], bigint[], interval, timestamptz) to intentd_daemon;
comment on function decide.match_waiting(bigint[], bigint[], interval, timestamptz) is
    'Settles which signals are routed and which wait for a contact; returns those whose contact has come.';
