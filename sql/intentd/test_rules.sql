-- The examples that the rules, as they are in this transaction, do not satisfy; none: all is well.
-- The same function decides here as in production. Locks nothing.
create or replace function intentd.test_rules()
returns table (
    example_id integer,
    text       text,
    expected   text,
    got        text,
    rules      text[]
)
language sql volatile
security definer
set search_path = pg_catalog, pg_temp
as $$
    select e.id, e.text,
        concat_ws(' ', e.intent, 'flags ' || nullif(array_to_string(e.flags, ','), ''),
            'effect ' || e.effect),
        concat_ws(' ', d.intent, 'flags ' || nullif(array_to_string(d.flags, ','), ''),
            'effect ' || d.effect),
        (
            select array_agg(coalesce(c.pack_key, 'rule ' || c.id) order by c.id)
            from rules.classifier as c
            where c.id = any (d.rule_ids))
    from classify.decide(array(
            select row(x.id, x.norm, x.tsv, x.context, null, null, null, null,
                x.is_opted_out)::classify.message
            from rules.example as x
            where x.is_active), null, false) as d
    join rules.example as e on e.id = d.id
    where d.intent <> e.intent
       or not d.flags @> e.flags
       or d.effect <> e.effect
    order by e.id
$$;

comment on function intentd.test_rules() is 'Examples that the rules do not satisfy, with what they got and by which rules.';
grant execute on function intentd.test_rules() to intentd_admin, intentd_daemon, intentd_reviewer;
