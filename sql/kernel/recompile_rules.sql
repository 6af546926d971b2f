-- Compiles the rules that name a changed word list again, also shipped ones (definer's rights: the
-- admin changed the list's extra words, not the rules).
create or replace function kernel.recompile_rules()
returns trigger
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
-- The plan looks dear to the planner, and compiling it to machine code took thirteen seconds.
set jit = off
as $$
declare
    v_names text := concat_ws('|',
        case when tg_op <> 'INSERT' then old.name end, case when tg_op <> 'DELETE' then new.name end);
begin
    -- A list may name lists: their rules follow.
    with recursive affected as (
        select n.name from string_to_table(v_names, '|') as n(name)
        union
        select l.name
        from rules.word_list as l
        join affected as a
            on concat_ws(' ', l.pattern, l.extra) ~ ('@' || a.name || '(?![a-z_])')
    )
    , listed as (
        update rules.word_list as l
        set pattern = l.pattern
        where l.is_class
          and l.name <> all (string_to_array(v_names, '|'))
          and exists (select from affected as a where a.name = l.name)
    )
    update rules.classifier as c
    set pattern = c.pattern
    where exists (
        select
        from affected as a
        where concat_ws(' ', c.pattern, c.unless, c.context) ~ ('@' || a.name || '(?![a-z_])'));
    return null;
end $$;

comment on function kernel.recompile_rules() is 'Trigger: compiles the users of a word list again.';
