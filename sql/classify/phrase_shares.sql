-- Expected share of messages that contain a word, for all words of a node: {word: share}. An unknown
-- word counts a little, a beginning more.
create or replace function classify.phrase_shares(p_node jsonb)
returns jsonb
language sql stable
as $$
    select coalesce(jsonb_object_agg(w.word, case
        when w.word in ('^', '$') then 1
        when w.word like '_%*' then 0.002 + coalesce((
            select sum(f.share)
            from rules.word_frequency as f
            where f.lexeme like left(rtrim(w.word, '*'), 4) || '%'), 0)
        else coalesce((
            select f.share from rules.word_frequency as f where f.lexeme = w.word), 0.0003)
        end), '{}')
    from (
        select distinct t.word
        from jsonb_path_query(p_node, 'strict $.**.w[*]') as p(word), lateral (
            select p.word #>> '{}' as word) as t
    ) as w
$$;

comment on function classify.phrase_shares(jsonb) is 'Expected share of messages that contain the words of a node.';
grant execute on function classify.phrase_shares(jsonb) to intentd_daemon, intentd_admin;
