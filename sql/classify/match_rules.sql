-- The statement of classify.match, which inlines it twice: p_expected is the end of a series beside
-- the messages, whose only use is that the planner counts on it. An array alone counts as ten.
--
-- Keys are joined first, then the condition on the previous outbound is tried (small queries, and few
-- classes hold), then the words. The previous outbound is read once per distinct text: its classes are
-- added to its words.
-- All fences (offset 0) are needed: without the first the planner may look keys up message by message,
-- without the second it puts every rule with its query into a hash once per key, without the third it
-- tries every query on every message before it looks at keys. For the same reason rules are not read
-- through classify.live: classify.resolve leaves out those that are switched off.
create or replace function classify.match_rules(p_messages classify.message[], p_expected integer)
returns setof classify.hit
language sql stable parallel safe
as $$
    with message as materialized (
        select m.*, cardinality(string_to_array(rtrim(m.norm, ' ?'), ' ')) as words
        from rows from (unnest(p_messages), generate_series(1, p_expected))
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
            r.id as rule_id, coalesce(t.key_query, r.query) as query, r.unless_query,
            r.context_query, r.min_response_ms, r.max_response_ms, r.stage, r.lifecycle_stage, r.source, r.is_opted_out
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
            where rk.max_words is null
               or k.words <= rk.max_words
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
      and (c.source is null or c.has_source = any (c.source))
$$;

comment on function classify.match_rules(classify.message[], integer) is 'Statement of classify.match.';
grant execute on function classify.match_rules(classify.message[], integer) to intentd_daemon, intentd_admin;
