-- The published version that decisions are made under; 0 before the first.
create or replace function kernel.rules_version()
returns integer
language sql stable parallel safe
as $$ select coalesce((select v.id from rules.version as v order by v.id desc limit 1), 0) $$;

comment on function kernel.rules_version() is 'Id of the newest published version of the rules.';
grant execute on function kernel.rules_version() to intentd_daemon, intentd_admin, intentd_reviewer;
