-- Notes that an account could not be read or written. Writes only when that is news.
create or replace function mirror.note_failure(
    p_account_id bigint,
    p_error      text,
    p_now        timestamptz default now()
)
returns void
language sql
as $$
    insert into ops.account_state as a (account_id, failing_since, error)
    values (p_account_id, p_now, p_error)
    on conflict (account_id) do update
    set failing_since = coalesce(a.failing_since, excluded.failing_since),
        error = excluded.error
    where a.error is distinct from excluded.error
$$;
grant execute on function mirror.note_failure(bigint, text, timestamptz) to intentd_daemon;
comment on function mirror.note_failure(bigint, text, timestamptz) is
    'Notes that an account could not be read or written, and why.';
