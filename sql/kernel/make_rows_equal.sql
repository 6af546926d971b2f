-- Makes a rule table equal to p_rows within p_scope (a condition on alias t): rows are matched by p_key,
-- equal keys in their order; p_columns are compared and written. What is equal is not touched.
--
-- p_may_add says whether rows may come, p_removable (a condition on t) which may go. Triggers of the table run as for any edit.
-- Definer's callers only: it writes shipped rows too. p_key, p_columns and conditions come from code, never
-- from users.
create or replace function kernel.make_rows_equal(
    p_table      text,
    p_rows       jsonb,
    p_key        text[],
    p_columns    text[],
    p_scope      text    default 'true',
    p_may_add    boolean default true,
    p_removable  text    default 'true',
    out added    integer,
    out changed  integer,
    out removed  integer
)
language plpgsql
as $$
declare
    v_key text := (select string_agg(format('t.%I', k.name), ', ') from unnest(p_key) as k(name));
    v_list text := (select string_agg(quote_ident(c.name), ', ') from unnest(p_columns) as c(name));
    v_set text := (
        select string_agg(format('%1$I = w.%1$I', c.name), ', ')
        from unnest(p_columns) as c(name)
        where c.name <> all (p_key)
          and c.name <> 'id');
    v_pairs text := format('
        with wanted as (
            select t.*, row_number() over (partition by %1$s order by w.place) as twin
            from jsonb_array_elements($1) with ordinality as w(r, place)
            cross join lateral jsonb_populate_record(null::rules.%2$I, w.r) as t
        ),
        held as (
            select t.*, t.ctid as at, row_number() over (partition by %1$s order by t.ctid) as twin
            from rules.%2$I as t
            where %3$s
        )', v_key, p_table, p_scope);
    v_join text := (
        select string_agg(format(case when a.attnotnull then 'h.%1$I = w.%1$I'
            else 'h.%1$I is not distinct from w.%1$I' end, k.name), ' and ')
        from unnest(p_key) as k(name)
        join pg_attribute as a
          on a.attrelid = ('rules.' || quote_ident(p_table))::regclass
         and a.attname = k.name) || ' and h.twin = w.twin';
begin
    added := 0;
    changed := 0;
    removed := 0;
    if p_removable <> 'false' then
        execute v_pairs || format('
            delete from rules.%I as t
            using held as h
            where t.ctid = h.at
              and (%s)
              and not exists (select from wanted as w where %s)', p_table, p_removable, v_join)
        using p_rows;
        get diagnostics removed = row_count;
    end if;
    if v_set is not null then
        execute v_pairs || format('
            update rules.%1$I as t
            set %2$s
            from held as h
            join wanted as w on %3$s
            where t.ctid = h.at
              and (%4$s) is distinct from (%5$s)', p_table, v_set, v_join,
            (select string_agg(format('h.%I', c.name), ', ') from unnest(p_columns) as c(name)),
            (select string_agg(format('w.%I', c.name), ', ') from unnest(p_columns) as c(name)))
        using p_rows;
        get diagnostics changed = row_count;
    end if;
    if p_may_add then
        execute v_pairs || format('
            insert into rules.%1$I (%2$s)
            overriding system value
            select %3$s
            from wanted as w
            where not exists (select from held as h where %4$s)', p_table, v_list,
            (select string_agg(format('w.%I', c.name), ', ') from unnest(p_columns) as c(name)), v_join)
        using p_rows;
        get diagnostics added = row_count;
    end if;
end $$;

comment on function kernel.make_rows_equal(text, jsonb, text[], text[], text, boolean, text) is
    'Makes a rule table equal to rows, within a scope; returns what it did.';
