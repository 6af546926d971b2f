-- Decides one message by the rules of a published document instead of those in the tables, without
-- writing anything. The same arithmetic as classify.resolve (a test holds them together); the statistical
-- fallback is not asked.
--
-- Rules that read the same today are matched by their compiled form, the others are compiled again: 2 to
-- 4 ms each, so a document from before a new pack takes a second or two.
create or replace function kernel.decide_as_of(
    p_norm     text,
    p_tsv      tsvector,
    p_context  text,
    p_document jsonb
)
returns table (
    intent     text,
    confidence real,
    secondary  text[],
    flags      text[],
    effect     text,
    decided_by text,
    reason     text[]
)
language plpgsql stable
as $$
#variable_conflict use_column
declare
    v_threshold real;
    v_hostile text;
    v_context tsvector := (
        select t.tsv from classify.tsv(classify.normalize(coalesce(p_context, ''))) as t(tsv));
    v_keys text[] := array(select k.key from classify.keys(p_norm, p_tsv) as k(key));
begin
    select coalesce(max(s.value) filter (where s.name = 'classify_threshold'), '0.5')::real,
        coalesce(max(case s.value when 'on' then 'revoke' else 'none' end)
            filter (where s.name = 'hostile_suppresses'), 'none')
    into v_threshold, v_hostile
    from jsonb_to_recordset(p_document -> 'setting') as s(name text, value text);
    v_context := v_context || array_to_tsvector(coalesce((
        select array_agg('@' || l.name)
        from jsonb_to_recordset(p_document -> 'word_list')
            as l(name text, pattern text, extra text, is_class boolean)
        left join rules.word_list as c
          on c.name = l.name
         and (c.pattern, coalesce(c.extra, '')) is not distinct from (l.pattern, coalesce(l.extra, ''))
         and concat_ws('|', c.pattern, c.extra) !~ '@[a-z]'
        where l.is_class
          and v_context @@ coalesce(c.query, (classify.compile(kernel.expand_lists(
            concat_ws('|', l.pattern, nullif(l.extra, '')), p_document))).query)), '{}'));

    return query
    with changed as materialized (
        select d.rule_id from kernel.changed_rules(p_document) as d where d.reads_differently
    ),
    rule as materialized (
        select r.id, r.pack_key, coalesce(rtrim(r.pack_key, '0123456789'), r.id::text) as family, r.intent,
            i.precedence, coalesce(o.weight, r.weight) as weight, nullif(r.flags, '{}') as flags, r.effect,
            r.is_shadow, r.kind, r.pattern, r.unless, r.context, r.is_opted_out,
            h.rule_id is not null as is_compiled, c.query, c.unless_query, c.context_query, c.keys, c.evidence,
            c.unless_evidence
        from jsonb_populate_recordset(null::rules.classifier, p_document -> 'classifier') as r
        left join jsonb_to_recordset(p_document -> 'intent') as i(code text, precedence integer, is_active boolean)
            on i.code = r.intent
        left join jsonb_to_recordset(p_document -> 'override')
                as o(pack_key text, is_active boolean, weight real)
            on o.pack_key = r.pack_key
        left join changed as h on h.rule_id = r.id
        left join rules.classifier as c on c.id = r.id
        where coalesce(o.is_active, r.is_active)
          and i.is_active is not false
          and coalesce(r.is_opted_out, false) = false
          and r.min_response_ms is null
          and r.max_response_ms is null
          and r.stage is null
          and r.lifecycle_stage is null
          and r.source is null
    ),
    compiled as (
        select r.*, f.query as now_query, f.evidence as now_evidence, u.query as now_unless,
            u.evidence as now_unless_evidence, x.query as now_context
        from rule as r
        -- No row, no call: a join condition would come after the compiler.
        left join lateral (
            select f.*
            from unnest(case when r.is_compiled and r.kind = 'phrase' then array[r.pattern] end) as p(pattern),
                classify.compile(kernel.expand_lists(p.pattern, p_document)) as f
        ) as f on true
        left join lateral (
            select u.*
            from unnest(case when r.is_compiled and r.unless is not null then array[r.unless] end) as p(pattern),
                classify.compile(kernel.expand_lists(p.pattern, p_document)) as u
        ) as u on true
        left join lateral (
            select x.*
            from unnest(case when r.is_compiled and r.context is not null then array[r.context] end) as p(pattern),
                classify.compile(kernel.expand_lists(p.pattern, p_document, true), true) as x
        ) as x on true
    ),
    hit as materialized (
        select c.*, coalesce(p_tsv @@ case when c.is_compiled then c.now_unless else c.unless_query end, false) as is_vetoed,
            case when c.is_compiled then c.now_evidence else c.evidence end as words,
            case when c.is_compiled then c.now_unless_evidence else c.unless_evidence end as unless_words
        from compiled as c
        where case
                when c.kind = 'keyword' and c.is_compiled then v_keys && array(
                    select '=' || rtrim(classify.normalize(w.word), ' ?')
                    from string_to_table(c.pattern, '|') as w(word))
                when c.kind = 'keyword' then v_keys && c.keys
                else p_tsv @@ case when c.is_compiled then c.now_query else c.query end
            end
          and (c.context is null
            or v_context @@ case when c.is_compiled then c.now_context else c.context_query end)
    ),
    scored as (
        select f.intent, f.precedence, round((1 - exp(sum(ln(1 - f.weight))))::numeric, 3)::real as c
        from (
            select h.intent, h.precedence, max(h.weight) as weight
            from hit as h
            where not h.is_vetoed
              and not h.is_shadow
              and h.intent is not null
            group by h.intent, h.precedence, h.family
        ) as f
        group by f.intent, f.precedence
    ),
    ranked as (
        select array_agg(s.intent order by s.c < 0.6, case when s.c < 0.6 then 1 - s.c else s.precedence end) as intents,
            array_agg(s.c order by s.c < 0.6, case when s.c < 0.6 then 1 - s.c else s.precedence end) as cs
        from scored as s
    ),
    said as (
        select string_agg(array_to_string(h.flags, ','), ',') as flags, bool_or(h.effect = 'hold') as holds,
            bool_or(h.effect = 'revoke') as revokes
        from hit as h
        where not h.is_vetoed
          and not h.is_shadow
    )
    select case when r.cs[1] >= v_threshold then r.intents[1] else 'unclear' end,
        coalesce(r.cs[1], 0),
        case when r.cs[1] >= v_threshold then array(
            select x.intent
            from unnest(r.intents[2:], r.cs[2:]) with ordinality as x(intent, c, i)
            where x.c >= 0.6
              and x.intent not in ('acknowledgement', 'unclear', 'confirmation')
            order by x.i) else '{}' end,
        array(
            select distinct x.flag
            from string_to_table(s.flags, ',') as x(flag)
            where x.flag <> 'partial'
               or r.intents[1] = 'opt_out'
            order by x.flag),
        case
            when r.intents[1] = 'opt_out' and r.cs[1] >= 0.9 and s.flags ~ 'partial' then 'hold'
            when r.intents[1] = 'opt_out' and r.cs[1] >= 0.9 or s.revokes then 'revoke'
            when 'opt_out' = any (r.intents) or s.holds then 'hold'
            when r.intents[1] = 'hostile' or 'hostile' = any (r.intents) and r.cs[1] >= 0.6 then v_hostile
            else coalesce((
                select i.effect
                from jsonb_to_recordset(p_document -> 'intent') as i(code text, effect text)
                where i.code = r.intents[1]), 'none')
        end,
        case when r.cs[1] >= v_threshold then 'rule' else 'none' end,
        array(
            select concat(
                case when h.is_vetoed then 'vetoed: ' when h.is_shadow then 'shadow: ' end,
                coalesce(h.intent, array_to_string(h.flags, ', '), h.effect),
                ' by "', array_to_string(classify.words(p_norm, h.words), '" and "'), '" (',
                coalesce(h.pack_key, 'rule ' || h.id), ')',
                case when h.is_vetoed then ' because of "' || array_to_string(
                    classify.words(p_norm, h.unless_words), '" and "') || '"' end)
            from hit as h
            order by h.is_vetoed, h.is_shadow, h.intent is distinct from r.intents[1], h.weight desc, h.id)
    from ranked as r
    cross join said as s;
end $$;

comment on function kernel.decide_as_of(text, tsvector, text, jsonb) is
    'Decides one message by the rules of a published document.';
