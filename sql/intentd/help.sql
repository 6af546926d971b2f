-- What can be asked and done here: the functions that this login may call, and the views that it may
-- read, each with its comment. p_like narrows it: select * from intentd.help('rule').
create or replace function intentd.help(p_like text default '')
returns table (name text, arguments text, what_it_does text)
language sql stable
security definer
set search_path = pg_catalog, pg_temp
as $$
    select x.name, x.arguments, x.what_it_does
    from (
        select 1 as place, 'intentd.' || p.proname as name,
            coalesce(nullif(regexp_replace(pg_get_function_arguments(p.oid), '\mp_', '', 'g'), ''), '') as arguments,
            obj_description(p.oid, 'pg_proc') as what_it_does
        from pg_proc as p
        where p.pronamespace = 'intentd'::regnamespace
          and p.prorettype <> 'trigger'::regtype
          and has_function_privilege(session_user, p.oid, 'execute')
        union all
        select 2, c.oid::regclass::text, 'view', obj_description(c.oid, 'pg_class')
        from pg_class as c
        where c.relnamespace in ('desk'::regnamespace, 'report'::regnamespace)
          and c.relkind = 'v'
          and has_schema_privilege(session_user, c.relnamespace, 'usage')
          and has_table_privilege(session_user, c.oid, 'select')
        union all
        select 3, c.oid::regclass::text, 'table', obj_description(c.oid, 'pg_class')
        from pg_class as c
        where c.relnamespace = 'rules'::regnamespace
          and c.relkind = 'r'
          and has_schema_privilege(session_user, c.relnamespace, 'usage')
          and has_any_column_privilege(session_user, c.oid, 'insert, update')
    ) as x
    where concat_ws(' ', x.name, x.what_it_does) ilike '%' || p_like || '%'
    order by x.place, x.name
$$;

comment on function intentd.help(text) is 'What can be asked and done here, with one line each.';
grant execute on function intentd.help(text)
    to intentd_admin, intentd_daemon, intentd_reviewer, intentd_sender;
