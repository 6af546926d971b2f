-- The rules that match, for a whole batch: one row per message and rule, vetoed ones included.
--
-- Keys are joined first, then @@ decides; the previous outbound is normalized only for messages whose
-- text satisfied a rule that asks for it, once per distinct text, and its classes are added to it. Locks nothing.
-- Both fences (offset 0) are needed: without the first the planner may look keys up message by
-- message, without the second it tries every query on every message before it looks at keys.
-- A full join, because it cannot be a nested loop (every context comes from found, so it is the left
-- join): the planner cannot know how many contexts there are.
-- PL/pgSQL with a generic plan: a SQL function that is not inlined is planned in every statement (2 ms).
create or replace function classify.match(p_messages classify.message[])
returns setof classify.hit
language plpgsql stable parallel safe rows 1000
set plan_cache_mode = force_generic_plan
as $$
begin
    return query
    with found as materialized (
        select
            c.id,
            c.rule_id,
            coalesce(c.tsv @@ c.unless_query, false) as is_vetoed,
            c.context_query is not null as asks_context,
            case when c.context_query is not null then coalesce(c.context, '') end as context
        from (
            select
                t.id, t.tsv, t.context, t.response_ms, t.stage as has_stage,
                t.lifecycle_stage as has_lifecycle_stage, t.source as has_source,
                t.is_opted_out as has_opted_out,
                r.id as rule_id, r.query, r.unless_query, r.context_query, r.min_response_ms,
                r.max_response_ms, r.stage, r.lifecycle_stage, r.source, r.is_opted_out
            from (
                select m.*, k.key
                from unnest(p_messages) as m, classify.keys(m.norm, m.tsv) as k(key)
                offset 0
            ) as t
            join rules.key as rk on rk.key = t.key
            join classify.live as r on r.id = rk.classifier_id
            offset 0
        ) as c
        where (c.query is null or c.tsv @@ c.query)
          and (c.is_opted_out is null or c.is_opted_out = coalesce(c.has_opted_out, false))
          and (c.min_response_ms is null or c.response_ms >= c.min_response_ms)
          and (c.max_response_ms is null or c.response_ms <= c.max_response_ms)
          and (c.stage is null or c.has_stage = any (c.stage))
          and (c.lifecycle_stage is null or c.has_lifecycle_stage = any (c.lifecycle_stage))
          and (c.source is null or c.has_source = any (c.source))
    ),
    asked as materialized (
        select n.context, t.tsv || array_to_tsvector(coalesce((
            select array_agg('@' || l.name)
            from rules.word_list as l
            where l.is_class
              and t.tsv @@ l.query), '{}')) as tsv
        from (
            select d.context, classify.normalize(d.context) as norm
            from (
                select distinct f.context from found as f where f.asks_context
            ) as d
            offset 0
        ) as n
        cross join lateral (
            select x.tsv from classify.tsv(n.norm) as x(tsv) offset 0
        ) as t
    )
    select f.id, f.rule_id, bool_and(f.is_vetoed)
    from found as f
    full join asked as a on a.context = f.context
    left join rules.classifier as c on c.id = f.rule_id and f.asks_context
    where not f.asks_context
       or a.tsv @@ c.context_query
    group by f.id, f.rule_id;
end $$;

comment on function classify.match(classify.message[]) is 'Rules that match a batch of messages.';
grant execute on function classify.match(classify.message[]) to intentd_daemon, intentd_admin;
