-- The query that every message of a keyword rule satisfies, from the rule's keys: the whole message, or
-- one word again and again. For finding stored replies by index; null when no key is a keyword.
create or replace function kernel.keyword_query(p_keys text[])
returns tsquery
language sql immutable
as $$
    select string_agg(case
            when k.word !~ ' ' then format('(''^'' <-> %1$s <-> ''$'' | ''^'' <-> %1$s <-> %1$s)', q.words)
            else format('(''^'' <-> %s <-> ''$'')', q.words)
        end, ' | ')::tsquery
    from (
        select substr(k.key, 2) as word
        from unnest(p_keys) as k(key)
        where k.key like '=_%'
    ) as k
    cross join lateral (
        select string_agg('''' || replace(replace(left(w.word, 64), '\', '\\'), '''', '''''') || '''',
            ' <-> ' order by w.i) as words
        from string_to_table(k.word, ' ') with ordinality as w(word, i)
    ) as q
$$;

comment on function kernel.keyword_query(text[]) is 'Query that finds the messages of a keyword rule.';
