-- Ends the claims of whoever served the account before the caller, who has just taken its lease: they are
-- unknown at once, instead of when they run out.
--
-- Safe because what a dead holder still has in flight meets a unique key, or sets a record to a state
-- that is read again. Where records of ours are found by search only (key_mode marker), claims on them
-- run their time: a search shows late what has been written. Returns how many ended.
create or replace function push.end_claims(
    p_account_id bigint,
    p_now        timestamptz default now()
)
returns integer
language sql
as $$
    with account as (
        select a.settings ->> 'key_mode' is not distinct from 'marker' as is_marker
        from ops.crm_account as a
        where a.id = p_account_id
    ),
    records as (
        update outbox.record_state as r
        set claimed_until = p_now
        from account as a
        where r.account_id = p_account_id
          and r.claimed_until > p_now
          and not (a.is_marker and r.object in ('task', 'timeline'))
        returning 1
    ),
    commands as (
        update outbox.command as c
        set claimed_until = p_now
        where c.account_id = p_account_id
          and c.kind = 'stage'
          and c.claimed_until > p_now
        returning 1
    )
    select ((select count(*) from records) + (select count(*) from commands))::integer
$$;
grant execute on function push.end_claims(bigint, timestamptz) to intentd_daemon;
comment on function push.end_claims(bigint, timestamptz) is
    'Ends the claims of whoever served the account before; returns how many.';
