-- Decides the oldest undecided events: classify, govern, match, route, trigger. All of it commits or none.
--
-- Takes at most p_limit events whose source has been read completely up to them, in order per person
-- (occurred_at, external_id), after them signals whose contact has come since, and then persons whose contacts
-- have changed, which count as routed. A person's events
-- behind one that changes consent wait for the next call, because their meaning depends on it.
-- p_now decides what is late; nothing else depends on it.
-- Calling it when nothing is undecided changes nothing. Several deciders may run at once.
-- Plans are kept for the session, which may have begun when the tables were empty: only index scans keep
-- their speed as they grow.
-- Locks: the rules in share mode; accounts that are not mirrored yet, so that the end of their first
-- sweep waits and wakes what is left waiting here; then the persons, in order of their id, skipping those that another
-- decider holds; then what each step locks.
create or replace function decide.run(
    p_limit integer     default 1000,
    p_now   timestamptz default now()
)
returns table (events integer, signals integer, routed integer)
language plpgsql
set enable_seqscan = off
set jit = off
as $$
declare
    v_act_within interval;
    v_queued     text[];     -- kinds of what is next
    v_kinds      text[];     -- the events of the batch …
    v_events     bigint[];   -- … with their messages
    v_persons    bigint[];
    v_locked     bigint[];   -- persons that no other decider holds
    v_waiters    bigint[];   -- of them, whose contact has come
    v_inbound    bigint[];   -- new inbound messages
    v_outbound   bigint[];   -- outbound messages, new and failed since
    v_failed     bigint[];   -- of them, those that failed
    v_done       integer;
    v_new        bigint[];   -- signals made
    v_waiting    bigint[];   -- signals whose contact has come
    v_routable   bigint[];   -- signals with a contact that may act
    v_stale      bigint[];   -- persons whose contacts have changed
    v_overtaken  bigint[];   -- signals out of order that must be answered all the same
    v_touched    bigint[];   -- persons whose fields may have changed
    v_talking    bigint[];   -- persons whose conversation may have changed
    v_talk_from  timestamptz;
begin
    perform pg_advisory_xact_lock_shared(kernel.rules_lock_key());
    perform 1
    from ops.crm_account as a
    where a.is_enabled
      and not exists (
          select from ops.account_state as t
          where t.account_id = a.id
            and t.mirrored_at is not null
      )
    order by a.id
    for share;
    select coalesce(max(s.value::interval), interval '24 hours') into v_act_within
    from rules.setting as s
    where s.name = 'act_within';

    select array_agg(q.kind), array_agg(q.event_id), array_agg(q.person_id)
    into v_queued, v_events, v_persons
    from decide.queue(p_limit) as q;
    if v_persons is null then
        return query select 0, 0, 0;
        return;
    end if;

    select coalesce(array_agg(p.id), '{}') into v_locked
    from (
        select n.id
        from sms.person as n
        where n.id = any (v_persons)
        order by n.id
        for no key update skip locked
    ) as p;
    select coalesce(array_agg(q.person_id), '{}') into v_waiters
    from unnest(v_queued, v_persons) as q (kind, person_id)
    where q.kind = 'waiter'
      and q.person_id = any (v_locked);

    -- Looked up again: another decider may have decided them before it let go of the persons.
    select
        coalesce(array_agg(u.kind), '{}'),
        coalesce(array_agg(u.event_id), '{}'),
        coalesce(array_agg(u.event_id) filter (where u.kind = 'message' and m.is_inbound), '{}'),
        coalesce(array_agg(u.event_id) filter (where not m.is_inbound), '{}'),
        coalesce(array_agg(distinct u.event_id)
            filter (where not m.is_inbound and m.status in ('failed', 'undelivered')), '{}')
    into v_kinds, v_events, v_inbound, v_outbound, v_failed
    from unnest(v_queued, v_events) as q (kind, event_id)
    join sms.undecided as u
      on u.event_id = q.event_id
     and u.kind = q.kind
     and u.person_id = any (v_locked)
    join sms.message as m on m.id = u.event_id;

    select coalesce(array_agg(d.signal_id), '{}') into v_new
    from decide.classify_messages(v_inbound, v_act_within, p_now) as d;

    if cardinality(v_new) > 0 then
        perform govern.apply_signals(v_new, p_now);
    end if;
    if cardinality(v_failed) > 0 then
        perform govern.apply_failures(v_failed, p_now);
    end if;

    select trigger.refresh_stale(coalesce(array_agg(q.person_id), '{}'), p_now) into v_stale
    from unnest(v_queued, v_persons) as q (kind, person_id)
    where q.kind = 'fields'
      and q.person_id = any (v_locked);

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

    -- A later event was decided before: no play, but a reply that nobody has to answer yet gets its task.
    v_overtaken := array(
        select s.id
        from intent.signal as s
        where s.id = any (v_new || v_waiting)
          and s.contact_id is not null
          and s.mode <> 'historical'
          and s.is_out_of_order
        order by s.occurred_at, s.external_id);
    if cardinality(v_overtaken) > 0 then
        perform route.assign(v_overtaken, p_now);
        v_overtaken := array(
            select x.signal_id
            from intent.assignment_signal as x
            where x.signal_id = any (v_overtaken));
        perform trigger.refresh_tasks(array_agg(distinct x.assignment_id), p_now)
        from intent.assignment_signal as x
        where x.signal_id = any (v_overtaken)
        having count(*) > 0;
        update intent.signal as s
        set exposure = 'task'
        where s.id = any (v_overtaken);
        v_routable := v_routable || v_overtaken;
    end if;

    select coalesce(array_agg(distinct t.person_id), '{}') into v_touched
    from (
        select s.person_id from intent.signal as s where s.id = any (v_new || v_waiting)
        union all
        select m.person_id from sms.message as m where m.id = any (v_failed)
    ) as t;
    v_stale := array(select x from unnest(v_stale) as x where x <> all (v_touched));
    if cardinality(v_touched || v_stale) > 0 then
        perform trigger.refresh_fields(v_touched || v_stale, p_now);
    end if;

    select coalesce(array_agg(distinct t.person_id), '{}'), min(t.occurred_at) into v_talking, v_talk_from
    from (
        select s.person_id, s.occurred_at
        from intent.signal as s
        where s.id = any (v_routable)
        union all
        select m.person_id, m.occurred_at
        from sms.message as m
        where m.id = any (v_outbound)
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

    -- By kind, too: a status that came meanwhile is not decided yet. An inbound message is decided once it
    -- has a signal, be it of an earlier call; one behind a change of consent has none.
    delete from sms.undecided as u
    using unnest(v_kinds, v_events) as b (kind, event_id)
    where u.event_id = b.event_id
      and u.kind = b.kind
      and (b.kind = 'status'
        or b.event_id = any (v_outbound)
        or exists (select from intent.signal as s where s.message_id = b.event_id and s.kind = 'text'));
    get diagnostics v_done = row_count;

    return query select v_done, cardinality(v_new), cardinality(v_routable) + cardinality(v_stale);
end
$$;
grant execute on function decide.run(integer, timestamptz) to intentd_daemon;
comment on function decide.run(integer, timestamptz) is
    'Decides the oldest undecided events in one transaction; returns events decided, signals made, signals routed.';
