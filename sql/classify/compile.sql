-- One pattern, compiled: the query, the keys of which a match must offer one (null: none), for each key
-- what to try and on messages of how many words (null: all), and per clause the regular expression that
-- finds its words and whether the clause is a "nowhere".
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
    out key_queries tsquery[],
    out key_max_words integer[],
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
    v_alternatives jsonb[];
    v_alternative jsonb;
    v_queries text[];    -- of the alternatives
    v_shares jsonb;
    v_found record;
    v_keys text[];
    v_key_queries text[];
    v_widths integer[];   -- most words of a message; null: any
    v_cost real;
    v_best_keys text[];
    v_best_queries text[];
    v_best_widths integer[];
    v_best_cost real;
    v_best_clause integer;
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
        v_alternatives := case v_clause.node ->> 't'
            when 'a' then array(select t.x from jsonb_array_elements(v_clause.node -> 'c') as t(x))
            else array[v_clause.node] end;
        v_queries := '{}'::text[];
        foreach v_alternative in array v_alternatives loop
            v_queries := v_queries || classify.phrase_query(v_alternative);
        end loop;
        v_query := case
            when array_position(v_queries, null) is not null then null
            when cardinality(v_queries) = 1 then v_queries[1]
            else '(' || (
                select string_agg(distinct q.q, ' | ') from unnest(v_queries) as q(q)) || ')' end;
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
            v_shares := classify.phrase_shares(v_clause.node);
            v_keys := '{}'::text[];
            v_key_queries := '{}'::text[];
            v_widths := '{}'::integer[];
            v_cost := 0;
            for i in 1 .. cardinality(v_alternatives) loop
                select * into v_found from classify.phrase_keys(v_alternatives[i], v_shares);
                if v_found.keys is null then
                    v_keys := null;
                    exit;
                end if;
                v_keys := v_keys || v_found.keys;
                v_key_queries := v_key_queries
                    || array_fill(v_queries[i], array[cardinality(v_found.keys)]);
                v_widths := v_widths || array_fill(case
                    when v_alternatives[i] #> '{c,0,w}' = '["^"]'
                        and v_alternatives[i] #> '{c,-1,w}' = '["$"]'
                        and v_alternatives[i] ->> 't' = 's'
                    then classify.phrase_width(v_alternatives[i])
                    end, array[cardinality(v_found.keys)]);
                v_cost := v_cost + v_found.cost;
            end loop;
            if v_keys is not null and (v_best_keys is null or v_cost < v_best_cost) then
                v_best_keys := v_keys;
                v_best_queries := v_key_queries;
                v_best_widths := v_widths;
                v_best_cost := v_cost;
                v_best_clause := cardinality(v_parts);
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
    -- The cheapest first: "?" decides before a list of words is tried.
    query := array_to_string(array(
        select p.q from unnest(v_parts) as p(q) order by length(p.q), p.q), ' & ')::tsquery;
    if pg_column_size(query) > 6500 then
        raise exception 'pattern is too large: fewer gaps or alternatives, or two rules'
            using errcode = 'IN010';
    end if;
    if v_best_keys is null then
        return;
    end if;
    v_parts[v_best_clause] := null;
    select array_agg(k.key order by k.key),
        array_agg(array_to_string(array(
            select p.q from unnest(v_parts || k.query) as p(q) where p.q is not null
            order by length(p.q), p.q), ' & ')::tsquery order by k.key),
        array_agg(k.max_words order by k.key)
    into keys, key_queries, key_max_words
    from (
        select u.key, '(' || string_agg(distinct u.query, ' | ') || ')' as query,
            case when count(*) = count(u.width) then max(u.width) end as max_words
        from unnest(v_best_keys, v_best_queries, v_best_widths) as u(key, query, width)
        group by u.key
    ) as k;
    -- A rule of one alternative is tried whole.
    if cardinality(v_parts) = 1 and key_queries[1] = query then
        key_queries := null;
    end if;
end $$;

comment on function classify.compile(text, boolean, boolean) is 'Compiles one pattern of the phrase language.';
grant execute on function classify.compile(text, boolean, boolean) to intentd_daemon, intentd_admin;
