-- Compiles a pattern and tells what it would read, or fails with the reason. Try a rule before you
-- write it: select * from intentd.check_pattern('stop [texting|calling] (me|us)?', 'stop texting us').
--
-- The phrase language: words in order; word* a beginning; # a number; _ any word; ..3 up to three
-- words; (a|b) alternatives; x? may be missing; !x not this word; ^ and $ first and last; @list a list
-- of rules.word_list; @weekday, @month; a & b both, anywhere; & ? it asks; & !(a b) nowhere.
create or replace function intentd.check_pattern(p_pattern text, p_text text default null)
returns table (matches boolean, words text[], keys text[], query text)
language sql stable
security definer
set search_path = pg_catalog, pg_temp
as $$
    select t.tsv @@ c.query, classify.words(n.norm, c.evidence), c.keys, c.query::text
    from classify.compile(p_pattern) as c,
        (select classify.normalize(coalesce(p_text, '')) as norm offset 0) as n,
        classify.tsv(n.norm) as t(tsv)
$$;

comment on function intentd.check_pattern(text, text) is 'Compiles a pattern of the phrase language and tries it on a text.';
grant execute on function intentd.check_pattern(text, text) to intentd_admin, intentd_reviewer;
