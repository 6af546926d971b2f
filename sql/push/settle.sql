-- Settles claimed records by how their write ended. Rows that the claim does not hold any more are left alone.
--
-- Outcomes: written (the CRM holds what was claimed; p_record_ids names it; resolves the record's dead letter), retry (nothing was written;
-- again at p_try_at, or after a back-off that doubles), unknown (nobody knows; read by key then), refused (a
-- dead letter, unless something else is wanted by now), gone (a person deleted it; it is not made again). Returns how many rows were settled.
create or replace function push.settle(
    p_claim      uuid,
    p_ids        bigint[],
    p_outcomes   text[],
    p_record_ids text[],
    p_reasons    text[],
    p_try_at     timestamptz[],
    p_now        timestamptz default now()
)
returns integer
language sql
as $$
    with ended as materialized (
        select *
        from unnest(p_ids, p_outcomes, p_record_ids, p_reasons, p_try_at)
            as e (id, outcome, record_id, reason, try_at)
    ),
    settled as (
        update outbox.record_state as r
        set claim = null,
            claimed = null,
            claimed_rev = null,
            claimed_until = null,
            record_id = case when r.object in ('task', 'timeline') then coalesce(e.record_id, r.record_id) else r.record_id end,
            pushed = case when e.outcome = 'written' then coalesce(r.pushed, '{}') || r.claimed else r.pushed end,
            pushed_rev = case when e.outcome = 'written' then r.claimed_rev else r.pushed_rev end,
            dirty_since = case when e.outcome = 'written' and r.claimed_rev = r.desired_rev then null else r.dirty_since end,
            triggered_at = case
                when e.outcome = 'written' and r.claimed_rev = r.desired_rev then null
                else r.triggered_at
            end,
            is_unknown = e.outcome = 'unknown' or (e.outcome = 'retry' and r.is_unknown),
            tries = case when e.outcome = 'written' then 0 else r.tries end,
            try_at = case
                when e.outcome in ('retry', 'unknown')
                    then coalesce(e.try_at, p_now + push.back_off(r.tries))
            end,
            error = case when e.outcome = 'written' then null else e.reason end,
            dead_at = case when e.outcome = 'refused' and r.claimed_rev = r.desired_rev then p_now end,
            gone_at = case when e.outcome = 'gone' then p_now else r.gone_at end,
            first_pushed_at = case when e.outcome = 'written' then coalesce(r.first_pushed_at, p_now) else r.first_pushed_at end,
            pushed_at = case when e.outcome = 'written' then p_now else r.pushed_at end
        from ended as e
        where r.id = e.id
          and r.claim = p_claim
        returning r.id, r.account_id, r.object, r.record_key, r.dead_at, e.outcome, e.reason
    ),
    letters as (
        insert into ops.dead_letter as d (kind, account_id, reference, reason, created_at)
        select 'record', s.account_id, s.object || ' ' || s.record_key, coalesce(s.reason, 'refused'), p_now
        from settled as s
        where s.dead_at is not null
        on conflict (kind, coalesce(source_id, 0), coalesce(account_id, 0), coalesce(reference, ''),
            coalesce(payload_sha256, ''::bytea)) where resolved_at is null
        do update set seen_count = d.seen_count + 1, reason = excluded.reason
    ),
    resolved as (
        update ops.dead_letter as d
        set resolved_at = p_now
        from settled as s
        where s.outcome = 'written'
          and d.kind = 'record'
          and d.account_id = s.account_id
          and d.reference = s.object || ' ' || s.record_key
          and d.resolved_at is null
    )
    select count(*)::integer from settled
$$;
grant execute on function push.settle(uuid, bigint[], text[], text[], text[], timestamptz[], timestamptz) to intentd_daemon;
comment on function push.settle(uuid, bigint[], text[], text[], text[], timestamptz[], timestamptz) is
    'Settles claimed records by how their write ended.';
