-- A pattern cut into its tokens; a question mark that stands alone becomes chr(1).
--
-- PL/pgSQL on purpose: a SQL function would be planned for every pattern.
create or replace function classify.phrase_tokens(p_pattern text)
returns text[]
language plpgsql immutable
as $$
begin
    return array(
        select t.m[1]
        from regexp_matches(
            regexp_replace(p_pattern, '(^|\s)\?(?=\s|$)', '\1' || chr(1), 'g'),
            '(\.\.[0-9]*|[][()|&^$_#?!\u0001]|@[a-z_]+|[^][()|&^$_#?!@*\s\u0001]+\*?)', 'g')
            with ordinality as t(m, i)
        order by t.i);
end $$;

comment on function classify.phrase_tokens(text) is 'Tokens of a pattern.';
grant execute on function classify.phrase_tokens(text) to intentd_daemon, intentd_admin;
