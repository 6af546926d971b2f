-- Decides the oldest undecided events: classify, govern, match, route, trigger. All of it commits or none.
--
-- Takes at most p_limit events whose source has been read completely up to them, in order per person
-- (occurred_at, external_id), and after them signals whose contact has come since. A person's events
-- behind one that changes consent wait for the next call, because their meaning depends on it.
-- p_now decides what is late; nothing else depends on it.
-- Calling it when nothing is undecided changes nothing. Several deciders may run at once.
-- Locks: the rules in share mode; then the persons, in order of their id, skipping those that another
-- decider holds; then what each step locks.
create or replace function decide.run(
    p_limit integer     default 1000,
    p_now   timestamptz default now()
)
returns table (events integer, signals integer, routed integer)
language plpgsql
as $$
declare
    v_act_within interval;
    v_persons    bigint[];   -- whose events are decided
    v_waiters    bigint[];   -- whose contact has come
    v_messages   bigint[];   -- messages of the batch, new and failed since
    v_inbound    bigint[];
    v_failed     bigint[];
    v_done       bigint[];   -- messages decided
    v_new        bigint[];   -- signals made
    v_waiting    bigint[];   -- signals whose contact has come
    v_routable   bigint[];   -- signals with a contact that may act
    v_touched    bigint[];   -- persons whose fields may have changed
    v_talking    bigint[];   -- persons whose conversation may have changed
    v_talk_from  timestamptz;
begin
    perform pg_advisory_xact_lock_shared(kernel.rules_lock_key());
    select coalesce(max(s.value::interval), interval '24 hours') into v_act_within
    from rules.setting as s
    where s.name = 'act_within';

    select
        coalesce(array_agg(p.id order by p.id) filter (where c.has_event), '{}'),
        coalesce(array_agg(p.id order by p.id) filter (where not c.has_event), '{}')
    into v_persons, v_waiters
    from (
        select p.id
        from sms.person as p
        where p.id in (
            select q.person_id
            from decide.queue(p_limit) as q
        )
        order by p.id
        for no key update skip locked
    ) as p
    join decide.queue(p_limit) as c on c.person_id = p.id;

    if cardinality(v_persons) + cardinality(v_waiters) = 0 then
        return query select 0, 0, 0;
        return;
    end if;

    select
        coalesce(array_agg(b.event_id), '{}'),
        coalesce(array_agg(b.event_id) filter (where b.kind = 'message' and m.is_inbound), '{}'),
        coalesce(array_agg(b.event_id) filter (where not m.is_inbound and m.status in ('failed', 'undelivered')), '{}')
    into v_messages, v_inbound, v_failed
    from (
        select u.kind, u.event_id
        from sms.undecided as u
        join ops.source_state as s on s.source_id = u.source_id
        where u.person_id = any (v_persons)
          and u.kind in ('message', 'status')
          and u.occurred_at <= s.decidable_until
        order by u.occurred_at, u.external_id
        limit p_limit
    ) as b
    join sms.message as m on m.id = b.event_id;

    select coalesce(array_agg(d.signal_id), '{}'), coalesce(array_agg(d.message_id), '{}')
    into v_new, v_inbound
    from decide.classify_messages(v_inbound, v_act_within, p_now) as d;
    v_done := v_inbound || array(
        select m.id
        from sms.message as m
        where m.id = any (v_messages)
          and not m.is_inbound
    );

    if cardinality(v_new) > 0 then
        perform govern.apply_signals(v_new, p_now);
    end if;
    if cardinality(v_failed) > 0 then
        perform govern.apply_failures(v_failed, p_now);
    end if;

    v_waiting := decide.match_waiting(v_new, v_waiters, v_act_within, p_now);

    select coalesce(array_agg(s.id order by s.occurred_at, s.external_id), '{}') into v_routable
    from intent.signal as s
    where s.id = any (v_new || v_waiting)
      and s.contact_id is not null
      and s.mode <> 'historical'
      and not s.is_out_of_order;
    if cardinality(v_routable) > 0 then
        perform route.assign(v_routable, p_now);
        perform trigger.run_plays(v_routable, p_now);
    end if;

    select coalesce(array_agg(distinct t.person_id), '{}') into v_touched
    from (
        select s.person_id from intent.signal as s where s.id = any (v_new || v_waiting)
        union all
        select m.person_id from sms.message as m where m.id = any (v_failed)
    ) as t;
    if cardinality(v_touched) > 0 then
        perform trigger.refresh_fields(v_touched, p_now);
    end if;

    select coalesce(array_agg(distinct t.person_id), '{}'), min(t.occurred_at) into v_talking, v_talk_from
    from (
        select s.person_id, s.occurred_at
        from intent.signal as s
        where s.id = any (v_routable)
        union all
        select m.person_id, m.occurred_at
        from sms.message as m
        where m.id = any (v_done)
          and not m.is_inbound
          and exists (
              select from intent.signal as s
              where s.person_id = m.person_id
                and s.mode <> 'historical'
                and s.contact_id is not null
                and s.occurred_at > m.occurred_at - interval '24 hours'
                and s.occurred_at < m.occurred_at + interval '24 hours'
          )
    ) as t;
    if cardinality(v_talking) > 0 then
        perform trigger.refresh_timeline(v_talking, v_talk_from, p_now);
    end if;

    perform decide.record_evidence(v_new || v_waiting, p_now);

    delete from sms.undecided as u
    where u.kind in ('message', 'status')
      and u.event_id = any (v_done);

    return query select cardinality(v_done), cardinality(v_new), cardinality(v_routable);
end
$$;
grant execute on function decide.run(integer, timestamptz) to intentd_daemon;
comment on function decide.run(integer, timestamptz) is
    'Decides the oldest undecided events in one transaction; returns events decided, signals made, signals routed.';
