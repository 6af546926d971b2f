-- A pattern cut into its tokens; a question mark that stands alone becomes chr(1).
create or replace function classify.phrase_tokens(p_pattern text)
returns text[]
language sql immutable
as $$
    select coalesce(array_agg(t.m[1] order by t.i), '{}')
    from regexp_matches(
        regexp_replace(p_pattern, '(^|\s)\?(?=\s|$)', '\1' || chr(1), 'g'),
        '(\.\.[0-9]*|[][()|&^$_#?!\u0001]|@[a-z_]+|[^][()|&^$_#?!@*\s\u0001]+\*?)', 'g')
        with ordinality as t(m, i)
$$;

comment on function classify.phrase_tokens(text) is 'Tokens of a pattern.';
grant execute on function classify.phrase_tokens(text) to intentd_daemon, intentd_admin;
