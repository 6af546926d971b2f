-- Expected share of messages that contain one of the words; an unknown word counts a little, a prefix
-- more.
create or replace function classify.phrase_cost(p_words text[])
returns real
language sql stable
as $$
    select sum(case
        when w.word like '_%*' then 0.002 + coalesce((
            select sum(f.share)
            from rules.word_frequency as f
            where f.lexeme like rtrim(w.word, '*') || '%'), 0)
        when w.word in ('^', '$') then 1
        else coalesce((
            select f.share from rules.word_frequency as f where f.lexeme = w.word), 0.0003)
        end)::real
    from unnest(p_words) as w(word)
$$;

comment on function classify.phrase_cost(text[]) is 'Share of messages that a set of key words leads to.';
grant execute on function classify.phrase_cost(text[]) to intentd_daemon, intentd_admin;
