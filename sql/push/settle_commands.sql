-- Settles claimed commands by how they ended: done, superseded, retry (pending again at p_try_at), unknown, dead.
create or replace function push.settle_commands(
    p_claim    uuid,
    p_ids      bigint[],
    p_outcomes text[],
    p_reasons  text[],
    p_try_at   timestamptz[],
    p_now      timestamptz default now()
)
returns integer
language sql
as $$
    with settled as (
        update outbox.command as c
        set state = case e.outcome when 'retry' then 'pending' else e.outcome end,
            state_reason = e.reason,
            claim = null,
            claimed_until = null,
            try_at = case
                when e.outcome in ('retry', 'unknown')
                    then coalesce(e.try_at, p_now + push.back_off(c.tries))
            end,
            settled_at = case when e.outcome in ('done', 'superseded', 'dead') then p_now end
        from unnest(p_ids, p_outcomes, p_reasons, p_try_at) as e (id, outcome, reason, try_at)
        where c.id = e.id
          and c.claim = p_claim
        returning c.id, c.account_id, c.kind, e.outcome, e.reason
    ),
    letters as (
        insert into ops.dead_letter as d (kind, account_id, reference, reason, created_at)
        select 'command', s.account_id, s.kind || ' ' || s.id, coalesce(s.reason, 'refused'), p_now
        from settled as s
        where s.outcome = 'dead'
        on conflict (kind, coalesce(source_id, 0), coalesce(account_id, 0), coalesce(reference, ''),
            coalesce(payload_sha256, ''::bytea)) where resolved_at is null
        do update set seen_count = d.seen_count + 1
    )
    select count(*)::integer from settled
$$;
grant execute on function push.settle_commands(uuid, bigint[], text[], text[], timestamptz[], timestamptz) to intentd_daemon;
comment on function push.settle_commands(uuid, bigint[], text[], text[], timestamptz[], timestamptz) is
    'Settles claimed commands by how they ended.';
