-- One pattern, compiled: the query, the keys of which a match must offer one (null: none), and per
-- clause the regular expression that finds its words and whether the clause is a "nowhere".
--
-- What only vetoes needs no keys, a context needs neither keys nor expressions: they are null then.
-- In a context, @name of a class is a word by itself: the class is tried once on the previous outbound
-- message and its name stands among the message's words (classify.match).
-- Refuses what has more than 400 parts, nests deeper than 12, can match without a word, or compiles to
-- more than 6,500 bytes: tsquery is never toasted, a row that holds one must fit in a page.
create or replace function classify.compile(
    p_pattern    text,
    p_is_context boolean default false,
    p_has_keys   boolean default true,
    out query    tsquery,
    out keys     text[],
    out evidence text[],
    out negated  boolean[]
)
language plpgsql stable
as $$
declare
    v_tokens text[] := classify.phrase_tokens(left(p_pattern, 8000));
    v_at integer := 1;
    v_clause record;
    v_parts text[] := '{}'::text[];
    v_keys record;
    v_cost real;
    v_query text;
    v_is_negated boolean;
begin
    if p_is_context then
        select coalesce(array_agg(case when l.is_class then chr(2) || l.name else t.token end order by t.i), '{}')
        into v_tokens
        from unnest(v_tokens) with ordinality as t(token, i)
        left join rules.word_list as l on t.token = '@' || l.name;
    end if;
    if cardinality(v_tokens) > 400 then
        raise exception 'pattern has % parts, at most 400 are allowed', cardinality(v_tokens)
            using errcode = 'IN010';
    end if;
    if p_pattern ~ '\$\s*[^\s|&)\]?]' or p_pattern ~ '[^\s|&(\[]\s*\^' then
        raise exception '"^" begins and "$" ends a sequence; a price is written # or by its digits'
            using errcode = 'IN005';
    end if;
    loop
        select * into v_clause from classify.phrase_parse(v_tokens, v_at, 1);
        v_query := classify.phrase_query(v_clause.node);
        if v_query is null then
            raise exception 'pattern "%" can match without any word', p_pattern
                using errcode = 'IN005';
        end if;
        v_parts := v_parts || v_query;
        v_is_negated := v_clause.node ->> 't' = 'n' or v_clause.node ? 'n';
        negated := negated || v_is_negated;
        if not p_is_context then
            evidence := evidence || (classify.phrase_are(case
                when v_clause.node ->> 't' = 'n' then v_clause.node -> 'c'
                else v_clause.node - 'n' end) || '(?= )');
        end if;
        if p_has_keys and not p_is_context then
            select * into v_keys
            from classify.phrase_keys(v_clause.node, classify.phrase_shares(v_clause.node));
            if v_keys.keys is not null and (keys is null or v_keys.cost < v_cost) then
                keys := v_keys.keys;
                v_cost := v_keys.cost;
            end if;
        end if;
        v_at := v_clause.next;
        exit when v_tokens[v_at] is null;
        if v_tokens[v_at] <> '&' then
            raise exception 'unexpected "%" in "%"', v_tokens[v_at], p_pattern
                using errcode = 'IN005';
        end if;
        v_at := v_at + 1;
    end loop;
    query := array_to_string(v_parts, ' & ')::tsquery;
    if pg_column_size(query) > 6500 then
        raise exception 'pattern is too large: fewer gaps or alternatives, or two rules'
            using errcode = 'IN010';
    end if;
end $$;

comment on function classify.compile(text, boolean, boolean) is 'Compiles one pattern of the phrase language.';
grant execute on function classify.compile(text, boolean, boolean) to intentd_daemon, intentd_admin;
