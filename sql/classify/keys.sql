-- What a message offers the rules to be found by: its words and their classes ('^' is in every
-- message), the first four letters of its words, each two words that follow each other (a number is
-- '#'), a yes or no as the first or last word, '=' and the whole message, '=' and its word when it only repeats one.
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
    select case when w.a < ':' then '#' else w.a end || ' ' ||
        case when w.b < ':' and w.b <> '$' then '#' else w.b end
    from unnest(string_to_array('^ ' || rtrim(p_norm, ' ?'), ' '),
        string_to_array(rtrim(p_norm, ' ?') || ' $', ' ')) as w(a, b)
    union all
    select c.key
    from (values
        ('^ @yes', tsquery '''^'' <-> ''@yes'''), ('@yes $', tsquery '''@yes'' <-> ''$'''),
        ('^ @no', tsquery '''^'' <-> ''@no'''), ('@no $', tsquery '''@no'' <-> ''$''')
    ) as c(key, query)
    where p_tsv @@ c.query
    union all
    select '=' || split_part(p_norm, ' ', 1)
    where p_norm like '% %'
      and replace(p_norm || ' ', split_part(p_norm, ' ', 1) || ' ', '') in ('', '? ')
$$;

comment on function classify.keys(text, tsvector) is 'Keys under which rules are found for a message.';
grant execute on function classify.keys(text, tsvector) to intentd_daemon, intentd_admin;
