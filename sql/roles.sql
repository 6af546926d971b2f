-- Roles belong to the cluster and are shared by every database of it; rights are given per database.
-- The migrating login must be a superuser, or have CREATEROLE and own the database.
do $$
declare
    v_role text;
begin
    foreach v_role in array array['intentd_owner', 'intentd_daemon', 'intentd_admin',
        'intentd_reviewer', 'intentd_reader', 'intentd_sender']
    loop
        if not exists (select from pg_catalog.pg_roles where rolname = v_role) then
            begin
                execute format('create role %I nologin', v_role);
            exception when duplicate_object or unique_violation then
                null;  -- another migration on this cluster was faster
            end;
        end if;
    end loop;
    if not pg_catalog.pg_has_role(current_user, 'intentd_owner', 'member') then
        execute format('grant intentd_owner to %I', current_user);
    end if;
    execute format('grant create, connect, temporary on database %I to intentd_owner', current_database());
end
$$;
