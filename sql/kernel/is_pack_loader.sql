-- Whether the current role may write shipped rules: the migrator, which is the owner.
create or replace function kernel.is_pack_loader()
returns boolean
language sql stable
as $$ select pg_has_role(current_user, 'intentd_owner', 'usage') $$;

comment on function kernel.is_pack_loader() is 'Whether the current role may write shipped rules.';
grant execute on function kernel.is_pack_loader() to intentd_daemon, intentd_admin;
