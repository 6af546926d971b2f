-- The rules that match, for a whole batch: one row per message and rule, vetoed ones included.
--
-- Keys are joined first, then the condition on the previous outbound is tried (small queries, and few
-- classes hold), then the words. The previous outbound is read once per distinct text: its classes are
-- added to its words. Locks nothing.
-- All fences (offset 0) are needed: without the first the planner may look keys up message by message,
-- without the second it puts every rule with its query into a hash once per key, without the third it
-- tries every query on every message before it looks at keys. The series beside the messages says that
-- there may be a thousand: an array alone counts as ten, and then all candidates go into the hash of a
-- join. For the same reason rules are not read through classify.live.
-- PL/pgSQL with a generic plan: a SQL function that is not inlined is planned in every statement (2 ms).
create or replace function classify.match(p_messages classify.message[])
returns setof classify.hit
language plpgsql stable parallel safe rows 1000
set plan_cache_mode = force_generic_plan
as $$
declare
    v_off integer[] := array(
        select c.id
        from rules.classifier as c
        left join rules.intent as i on i.code = c.intent
        left join rules.override as o on o.pack_key = c.pack_key
        where not coalesce(o.is_active, c.is_active)
           or not i.is_active);
begin
    return query
    with message as materialized (
        select m.*, cardinality(string_to_array(rtrim(m.norm, ' ?'), ' ')) as words
        from rows from (unnest(p_messages), generate_series(1, cardinality(p_messages)))
            as m(id, norm, tsv, context, response_ms, stage, lifecycle_stage, source, is_opted_out, n)
    ),
    asked as materialized (
        select n.context, t.tsv || array_to_tsvector(array(
            select '@' || l.name
            from rules.word_list as l
            where l.is_class
              and t.tsv @@ l.query)) as tsv
        from (
            select d.context, classify.normalize(d.context) as norm
            from (
                select distinct m.context from message as m where m.context <> ''
            ) as d
            offset 0
        ) as n
        cross join lateral (
            select x.tsv from classify.tsv(n.norm) as x(tsv) offset 0
        ) as t
    )
    select distinct c.id, c.rule_id, c.unless_query is not null and c.tsv @@ c.unless_query
    from (
        select
            t.id, t.tsv, t.context_tsv, t.response_ms, t.stage as has_stage,
            t.lifecycle_stage as has_lifecycle_stage, t.source as has_source,
            t.is_opted_out as has_opted_out,
            r.id as rule_id, coalesce(t.key_query, r.query) as query, r.unless_query, r.context_query, r.min_response_ms,
            r.max_response_ms, r.stage, r.lifecycle_stage, r.source, r.is_opted_out
        from (
            select k.*, rk.classifier_id, rk.query as key_query
            from (
                select m.*, coalesce(a.tsv, tsvector '''$'':2 ''^'':1') as context_tsv, k.key
                from message as m
                left join asked as a on a.context = m.context,
                    classify.keys(m.norm, m.tsv) as k(key)
                offset 0
            ) as k
            join rules.key as rk on rk.key = k.key
            where (rk.max_words is null or k.words <= rk.max_words)
              and rk.classifier_id <> all (v_off)
            offset 0
        ) as t
        join rules.classifier as r on r.id = t.classifier_id
        offset 0
    ) as c
    where (c.is_opted_out is null or c.is_opted_out = coalesce(c.has_opted_out, false))
      and (c.context_query is null or c.context_tsv @@ c.context_query)
      and (c.query is null or c.tsv @@ c.query)
      and (c.min_response_ms is null or c.response_ms >= c.min_response_ms)
      and (c.max_response_ms is null or c.response_ms <= c.max_response_ms)
      and (c.stage is null or c.has_stage = any (c.stage))
      and (c.lifecycle_stage is null or c.has_lifecycle_stage = any (c.lifecycle_stage))
      and (c.source is null or c.has_source = any (c.source));
end $$;

comment on function classify.match(classify.message[]) is 'Rules that match a batch of messages.';
grant execute on function classify.match(classify.message[]) to intentd_daemon, intentd_admin;
