-- A time as the outbox holds it: ISO 8601 in UTC with milliseconds and Z.
create or replace function kernel.iso_time(p_at timestamptz)
returns text
language sql stable parallel safe
as $$
    select to_char(p_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
$$;

comment on function kernel.iso_time(timestamptz) is 'ISO 8601 text in UTC with milliseconds.';
grant execute on function kernel.iso_time(timestamptz) to intentd_daemon;
