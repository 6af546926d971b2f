-- Notes that a source could not be read. Writes only when that is news: the first failure of a row, or another reason.
create or replace function capture.note_failure(
    p_source_id bigint,
    p_error     text,
    p_now       timestamptz default now()
)
returns void
language sql
as $$
    update ops.source_state as s
    set failing_since = coalesce(s.failing_since, p_now),
        error = p_error
    where s.source_id = p_source_id
      and s.error is distinct from p_error
$$;
grant execute on function capture.note_failure(bigint, text, timestamptz) to intentd_daemon;
comment on function capture.note_failure(bigint, text, timestamptz) is
    'Notes that a source could not be read, and why.';
