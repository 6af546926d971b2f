-- What changed between two published versions: one row per column that differs, one per row that came or
-- went. Without arguments, the newest version against the one before; with one, that one against the
-- one before it. The column published_by of rules.version says who.
create or replace function intentd.rule_journal(p_to integer default null, p_from integer default null)
returns table (rule_table text, row_name text, change text, column_name text, was text, becomes text)
language sql stable
security definer
set search_path = pg_catalog, pg_temp
as $$
    with version as (
        select t.document as becomes, f.document as was
        from (
            select v.id, v.document
            from rules.version as v
            where v.id = coalesce(p_to, kernel.rules_version())
        ) as t
        left join lateral (
            select v.document
            from rules.version as v
            where v.id = p_from
               or p_from is null and v.id < t.id
            order by v.id desc
            limit 1
        ) as f on true
    ),
    -- Rows by what people call them: the primary key, for rules and routes their shipped name.
    row as (
        select s.side, k.name as rule_table, x.r, coalesce(x.r ->> 'pack_key', p.name) as row_name
        from version as v
        cross join lateral (values ('was', coalesce(v.was, '{}')), ('becomes', v.becomes)) as s(side, document)
        cross join lateral jsonb_each(s.document) as k(name, rows)
        cross join lateral jsonb_array_elements(k.rows) as x(r)
        cross join lateral (
            select string_agg(x.r ->> a.attname, ' ' order by a.attnum) as name
            from pg_index as i
            join pg_attribute as a
              on a.attrelid = i.indrelid
             and a.attnum = any (i.indkey)
            where i.indrelid = to_regclass('rules.' || quote_ident(k.name))
              and i.indisprimary
        ) as p
    ),
    pair as (
        select coalesce(w.rule_table, b.rule_table) as rule_table, coalesce(w.row_name, b.row_name) as row_name,
            w.r as was, b.r as becomes
        from (select * from row as r where r.side = 'was') as w
        full join (select * from row as r where r.side = 'becomes') as b
          on b.rule_table = w.rule_table
         and b.row_name = w.row_name
        where w.r is distinct from b.r
    )
    select p.rule_table, p.row_name, 'added', null, null, jsonb_strip_nulls(p.becomes)::text
    from pair as p
    where p.was is null
    union all
    select p.rule_table, p.row_name, 'removed', null, jsonb_strip_nulls(p.was)::text, null
    from pair as p
    where p.becomes is null
    union all
    select p.rule_table, p.row_name, 'changed', c.name, p.was ->> c.name, p.becomes ->> c.name
    from pair as p
    cross join lateral (select jsonb_object_keys(p.was || p.becomes) as name) as c
    where p.was is not null
      and p.becomes is not null
      and p.was -> c.name is distinct from p.becomes -> c.name
    order by 1, 2, 4
$$;

comment on function intentd.rule_journal(integer, integer) is
    'What changed between two published versions of the rules, row by row.';
grant execute on function intentd.rule_journal(integer, integer) to intentd_admin, intentd_reviewer;
