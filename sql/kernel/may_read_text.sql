-- Whether the login behind this session may read messages and numbers: a member of
-- intentd_reviewer.
create or replace function kernel.may_read_text()
returns boolean
language sql stable
as $$
    select pg_has_role(session_user, 'intentd_reviewer', 'member')
$$;

comment on function kernel.may_read_text() is 'Whether the login may read messages and numbers.';
grant execute on function kernel.may_read_text() to intentd_daemon, intentd_admin, intentd_reviewer;
