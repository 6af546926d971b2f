-- The advisory lock of the rules: decide takes it shared, publishing takes it alone.
create or replace function kernel.rules_lock_key()
returns bigint
language sql immutable parallel safe
as $$ select 7308332045123973171::bigint $$;

comment on function kernel.rules_lock_key() is 'Key of the advisory lock of the rules.';
grant execute on function kernel.rules_lock_key() to intentd_daemon, intentd_admin, intentd_reviewer;
