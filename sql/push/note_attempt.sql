-- Notes one call that wrote to a CRM.
create or replace function push.note_attempt(
    p_account_id  bigint,
    p_operation   text,
    p_records     integer,
    p_outcome     text,
    p_http_status integer,
    p_duration_ms integer,
    p_error       text,
    p_now         timestamptz default now()
)
returns void
language sql
as $$
    insert into outbox.attempt (attempted_at, account_id, operation, records, outcome, http_status, duration_ms, error)
    values (p_now, p_account_id, p_operation, p_records, p_outcome, p_http_status, p_duration_ms, p_error)
$$;
grant execute on function push.note_attempt(bigint, text, integer, text, integer, integer, text, timestamptz) to intentd_daemon;
comment on function push.note_attempt(bigint, text, integer, text, integer, integer, text, timestamptz) is
    'Notes one call that wrote to a CRM.';
