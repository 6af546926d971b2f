-- Says what CRM records should hold: one row of outbox.record_state per record and lane.
--
-- A row that says so already is not touched, so a second call changes nothing. A changed one gets
-- the next revision, is dirty since the first change that the CRM has not seen, and is tried again
-- whatever had become of it. A record has one row for consent (lane compliance) and one for the
-- rest: urgent or bulk. What waits in urgent stays there until it is written; what waits in bulk
-- moves up. Of several rows for one record in the arrays the last counts. A row that another caller
-- made meanwhile is changed like any other. Locks changed rows in order of id.
create or replace function trigger.want(
    p_account_ids  bigint[],
    p_objects      text[],
    p_record_keys  text[],
    p_lanes        text[],
    p_person_ids   bigint[],
    p_desired      jsonb[],
    p_triggered_at timestamptz[],
    p_now          timestamptz
)
returns void
language sql
as $$
    with wanted as materialized (
        select distinct on (u.account_id, u.object, u.record_key, u.lane = 'compliance') u.*
        from unnest(p_account_ids, p_objects, p_record_keys, p_lanes, p_person_ids, p_desired,
                p_triggered_at) with ordinality
            as u(account_id, object, record_key, lane, person_id, desired, triggered_at, place)
        order by u.account_id, u.object, u.record_key, u.lane = 'compliance', u.place desc
    ),
    known as materialized (
        select w.account_id, w.object, w.record_key, w.lane, w.person_id, w.desired, w.triggered_at,
            r.id, r.desired is distinct from w.desired as differs,
            r.dirty_since is not null and r.lane = 'bulk' and w.lane = 'urgent' as moves
        from wanted as w
        left join outbox.record_state as r
          on r.account_id = w.account_id
         and r.object = w.object
         and r.record_key = w.record_key
         and (r.lane = 'compliance') = (w.lane = 'compliance')
    ),
    locked as materialized (
        select r.id, k.lane, k.person_id, k.desired, k.triggered_at, k.differs
        from known as k
        join outbox.record_state as r on r.id = k.id
        where k.differs
           or k.moves
        order by r.id
        for no key update of r
    ),
    changed as (
        update outbox.record_state as r
        set desired = k.desired,
            person_id = k.person_id,
            lane = case when r.dirty_since is not null and r.lane = 'urgent' then r.lane else k.lane end,
            desired_rev = r.desired_rev + k.differs::integer,
            triggered_at = case
                when r.dirty_since is null then k.triggered_at
                else coalesce(r.triggered_at, k.triggered_at)
            end,
            dirty_since = coalesce(r.dirty_since, p_now),
            error = case when k.differs then null else r.error end,
            dead_at = case when k.differs then null else r.dead_at end,
            tries = case when k.differs then 0 else r.tries end,
            try_at = case when k.differs then null else r.try_at end
        from locked as k
        where r.id = k.id
    )
    insert into outbox.record_state as r
        (account_id, object, record_key, lane, person_id, desired, dirty_since, triggered_at, record_id)
    select k.account_id, k.object, k.record_key, k.lane, k.person_id, k.desired, p_now, k.triggered_at,
        case when k.object in ('contact', 'deal') then k.record_key end
    from known as k
    where k.id is null
    on conflict (account_id, object, record_key, lane) do update
    set desired = excluded.desired,
        person_id = excluded.person_id,
        desired_rev = r.desired_rev + 1,
        triggered_at = case
            when r.dirty_since is null then excluded.triggered_at
            else coalesce(r.triggered_at, excluded.triggered_at)
        end,
        dirty_since = coalesce(r.dirty_since, p_now),
        error = null,
        dead_at = null,
        tries = 0,
        try_at = null
    where r.desired is distinct from excluded.desired
$$;

comment on function trigger.want(bigint[], text[], text[], text[], bigint[], jsonb[], timestamptz[], timestamptz)
    is 'Says what CRM records should hold; only what differs is written.';
grant execute on function trigger.want(bigint[], text[], text[], text[], bigint[], jsonb[], timestamptz[], timestamptz)
    to intentd_daemon;
