-- What a message offers the rules to be found by: its words ('^' is in every message), the first four
-- letters of its words, '=' and the whole message, '=' and its word when it only repeats one.
create or replace function classify.keys(p_norm text, p_tsv tsvector)
returns setof text
language sql immutable parallel safe
as $$
    select unnest(('=' || rtrim(p_norm, ' ?')) || tsvector_to_array(p_tsv))
    union all
    select left(w.word, 4) || '*'
    from unnest(tsvector_to_array(p_tsv)) as w(word)
    where length(w.word) >= 4
    union all
    select '=' || split_part(p_norm, ' ', 1)
    where p_norm like '% %'
      and replace(p_norm || ' ', split_part(p_norm, ' ', 1) || ' ', '') in ('', '? ')
$$;

comment on function classify.keys(text, tsvector) is 'Keys under which rules are found for a message.';
grant execute on function classify.keys(text, tsvector) to intentd_daemon, intentd_admin;
