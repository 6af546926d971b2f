-- What this site has made of the rules, as one document for version control: its own rules, lists,
-- examples, routes and plays, overrides of shipped ones, settings and intents. intentd.apply_rules takes
-- it. The same rules give the same document, whatever database they are in: no identities, rows in order.
--
--   psql -Atc 'select jsonb_pretty(intentd.dump_rules())' > rules.json
create or replace function intentd.dump_rules()
returns jsonb
language plpgsql stable
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
    v_document jsonb := jsonb_build_object('format', 1);
    v_table record;
    v_rows jsonb;
begin
    for v_table in select * from kernel.site_tables() loop
        execute format('
            select coalesce(jsonb_agg(jsonb_strip_nulls(s.r) order by s.r::text), ''[]'')
            from (
                select (
                    select jsonb_object_agg(e.key, e.value)
                    from jsonb_each(to_jsonb(t)) as e
                    where e.key = any ($1)) as r
                from rules.%I as t
                where %s
            ) as s', v_table.name, v_table.scope)
        into v_rows
        using v_table.columns;
        v_document := v_document || jsonb_build_object(v_table.name, v_rows);
    end loop;
    return v_document || jsonb_build_object(
        'role_owner', (
            select coalesce(jsonb_agg(s.r order by s.r::text), '[]')
            from (
                select jsonb_build_object('account', a.name, 'role', o.role, 'owner_email', o.owner_email) as r
                from rules.role_owner as o
                join ops.crm_account as a on a.id = o.account_id
            ) as s),
        'word_list_extra', (
            select coalesce(jsonb_object_agg(l.name, l.extra), '{}')
            from rules.word_list as l
            where l.origin = 'pack'
              and l.extra <> ''),
        'example_off', (
            select coalesce(jsonb_agg(e.text order by e.text), '[]')
            from rules.example as e
            where e.origin = 'pack'
              and not e.is_active));
end $$;

comment on function intentd.dump_rules() is
    'What this site has made of the rules, as a document for version control; intentd.apply_rules '
    'takes it.';
grant execute on function intentd.dump_rules() to intentd_admin;
