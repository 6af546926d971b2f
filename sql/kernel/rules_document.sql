-- All rule tables as one document: {"table": [rows]}, rows in the order of their text, compiled columns
-- and derived tables left out. Tables that later steps add to schema rules are in it by themselves.
create or replace function kernel.rules_document()
returns jsonb
language plpgsql stable
as $$
declare
    v_document jsonb := '{}'::jsonb;
    v_rows jsonb;
    v_table record;
begin
    for v_table in
        select c.relname as name, (
                select coalesce(array_agg(a.attname::text), '{}')
                from pg_attribute as a
                where a.attrelid = c.oid
                  and a.attnum > 0
                  and not a.attisdropped
                  and (a.atttypid in ('tsquery'::regtype, 'tsquery[]'::regtype, 'tsvector'::regtype)
                    or a.attname in ('keys', 'key_max_words', 'evidence', 'unless_evidence',
                        'norm'))) as derived
        from pg_class as c
        where c.relnamespace = 'rules'::regnamespace
          and c.relkind in ('r', 'p')
          and c.relname not in ('version', 'key', 'word_frequency')
        order by c.relname
    loop
        execute format('select coalesce(jsonb_agg(s.r order by s.r::text), ''[]'')
            from (select to_jsonb(t) - $1 as r from rules.%I as t) as s', v_table.name)
        into v_rows
        using v_table.derived;
        v_document := v_document || jsonb_build_object(v_table.name, v_rows);
    end loop;
    return v_document;
end $$;

comment on function kernel.rules_document() is 'All rule tables as one document.';
grant execute on function kernel.rules_document() to intentd_admin;
