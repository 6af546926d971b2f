-- Rules that count or match differently, as they are in this transaction, than in a published document:
-- edited, added, deleted, switched, overridden, of a changed intent, or users of a changed list.
--
-- probe finds the replies that the rule can match now; null: it is gone. was_elsewhere says that the
-- probe does not find what it matched before: its words changed. reads_differently says that pattern,
-- unless or context, or a list that they name, changed. Reads only.
create or replace function kernel.changed_rules(p_document jsonb)
returns table (rule_id integer, probe tsquery, was_elsewhere boolean, reads_differently boolean)
language plpgsql stable
as $$
#variable_conflict use_column
declare
    v_document jsonb := coalesce(p_document, '{}');
    v_lists text;
    v_intents text[];
    v_said_nothing text[] := array['note', 'language', 'query', 'unless_query', 'context_query', 'keys',
        'key_queries', 'key_max_words',
        'evidence', 'unless_evidence'];
begin
    -- Lists that changed, and lists that name them, as they were or as they are.
    with recursive was as (
        select l ->> 'name' as name, concat_ws('|', l ->> 'pattern', l ->> 'extra') as pattern,
            (l ->> 'is_class')::boolean as is_class
        from jsonb_array_elements(v_document -> 'word_list') as x(l)
    ),
    now as (
        select l.name, concat_ws('|', l.pattern, l.extra) as pattern, l.is_class
        from rules.word_list as l
    ),
    affected as (
        select coalesce(n.name, w.name) as name
        from now as n
        full join was as w on w.name = n.name
        where (n.pattern, n.is_class) is distinct from (w.pattern, w.is_class)
        union
        select u.name
        from affected as a
        join (select name, pattern from now union select name, pattern from was) as u
            on u.pattern ~ ('@' || a.name || '(?![a-z_])')
    )
    select '@(' || string_agg(a.name, '|') || ')(?![a-z_])' into v_lists
    from affected as a;

    select coalesce(array_agg(coalesce(n.code, w.code)), '{}') into v_intents
    from rules.intent as n
    full join jsonb_to_recordset(v_document -> 'intent')
            as w(code text, precedence integer, effect text, is_active boolean)
        on w.code = n.code
    where (n.precedence, n.effect, n.is_active) is distinct from (w.precedence, w.effect, w.is_active);
    if exists (
        select
        from rules.setting as s
        join jsonb_to_recordset(v_document -> 'setting') as w(name text, value text) on w.name = s.name
        where s.name = 'hostile_suppresses'
          and s.value <> w.value)
    then
        v_intents := v_intents || 'hostile'::text;
    end if;

    return query
    with was as (
        select (r ->> 'id')::integer as id, r - v_said_nothing as row
        from jsonb_array_elements(v_document -> 'classifier') as x(r)
    ),
    now as (
        select c.id, to_jsonb(c) - v_said_nothing as row, c.query, c.keys
        from rules.classifier as c
    ),
    turned as (
        select coalesce(n.pack_key, w.pack_key) as pack_key
        from rules.override as n
        full join jsonb_to_recordset(v_document -> 'override')
                as w(pack_key text, is_active boolean, weight real)
            on w.pack_key = n.pack_key
        where (n.is_active, n.weight) is distinct from (w.is_active, w.weight)
    )
    select coalesce(n.id, w.id),
        case when n.row ->> 'kind' = 'keyword' then kernel.keyword_query(n.keys) else n.query end,
        w.id is not null
            and ((n.row ->> 'kind', n.row ->> 'pattern')
                    is distinct from (w.row ->> 'kind', w.row ->> 'pattern')
                or coalesce(w.row ->> 'pattern' ~ v_lists, false)),
        (n.row ->> 'kind', n.row ->> 'pattern', n.row ->> 'unless', n.row ->> 'context')
                is distinct from (w.row ->> 'kind', w.row ->> 'pattern', w.row ->> 'unless', w.row ->> 'context')
            or coalesce(concat_ws(' ', n.row ->> 'pattern', n.row ->> 'unless', n.row ->> 'context') ~ v_lists, false)
    from now as n
    full join was as w on w.id = n.id
    where n.row is distinct from w.row
       or coalesce(concat_ws(' ', n.row ->> 'pattern', n.row ->> 'unless', n.row ->> 'context') ~ v_lists, false)
       or n.row ->> 'intent' = any (v_intents)
       or w.row ->> 'intent' = any (v_intents)
       or coalesce(n.row ->> 'pack_key', w.row ->> 'pack_key') in (select t.pack_key from turned as t);
end $$;

comment on function kernel.changed_rules(jsonb) is
    'Rules that differ from a published document, with what finds their replies.';
