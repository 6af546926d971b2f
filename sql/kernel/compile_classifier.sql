-- Compiles a rule's pattern, unless and context into the columns that matching reads.
--
-- A rule of rules.classifier that does not compile is refused with IN005 or IN010.
create or replace function kernel.compile_classifier()
returns trigger
language plpgsql
as $$
begin
    if new.kind = 'keyword' then
        new.query := null;
        new.key_queries := null;
        new.key_max_words := null;
        select array_agg(distinct '=' || n.norm), array_agg(distinct ' \^ ' || n.norm || ' \$(?= )')
        into new.keys, new.evidence
        from (
            select rtrim(classify.normalize(w.word), ' ?') as norm
            from string_to_table(new.pattern, '|') as w(word)
        ) as n
        where n.norm <> '';
        if new.keys is null then
            raise exception 'keyword rule "%" has no word', new.pattern using errcode = 'IN005';
        end if;
    else
        select c.query, coalesce(c.keys, '{^}'), c.key_queries, c.key_max_words, (
                select coalesce(array_agg(e.are order by e.i), '{}')
                from unnest(c.evidence, c.negated) with ordinality as e(are, is_negated, i)
                where not e.is_negated)
        into new.query, new.keys, new.key_queries, new.key_max_words,
            new.evidence
        from classify.compile(new.pattern) as c;
    end if;
    new.unless_query := null;
    new.unless_evidence := array[]::text[];
    if new.unless is not null then
        select c.query, c.evidence
        into new.unless_query, new.unless_evidence
        from classify.compile(new.unless, p_has_keys => false) as c;
    end if;
    new.context_query :=
        case when new.context is not null then (classify.compile(new.context, true)).query end;
    -- tsquery is never toasted: the row must fit in a page.
    if coalesce(pg_column_size(new.query), 0) + coalesce(pg_column_size(new.unless_query), 0)
        + coalesce(pg_column_size(new.context_query), 0) > 7500
    then
        raise exception 'pattern, unless and context together are too large: write two rules'
            using errcode = 'IN010';
    end if;
    return new;
exception when sqlstate 'IN005' or sqlstate 'IN010' then
    raise exception '%', sqlerrm
        using errcode = sqlstate, detail = format('Rule %s: %s', new.pack_key, left(new.pattern, 200));
end $$;

comment on function kernel.compile_classifier() is 'Trigger: compiles a rule.';
