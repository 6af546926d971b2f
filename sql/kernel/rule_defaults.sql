-- What these columns of a rule table hold when a row does not say: {"column": default}.
create or replace function kernel.rule_defaults(p_table text, p_columns text[])
returns jsonb
language plpgsql stable
as $$
declare
    v_list text := (
        select string_agg(format('%L, %s', a.attname, pg_get_expr(d.adbin, d.adrelid)), ', ')
        from pg_attribute as a
        join pg_attrdef as d
          on d.adrelid = a.attrelid
         and d.adnum = a.attnum
        where a.attrelid = ('rules.' || quote_ident(p_table))::regclass
          and a.attname = any (p_columns));
    v_defaults jsonb;
begin
    execute format('select jsonb_build_object(%s)', v_list) into v_defaults;
    return v_defaults;
end $$;

comment on function kernel.rule_defaults(text, text[]) is 'Defaults of columns of a rule table.';
