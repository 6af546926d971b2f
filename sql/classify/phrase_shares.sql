-- Expected share of messages that contain a word, for all words of a node: {word: share}. An unknown
-- word counts a little, a beginning more.
--
-- PL/pgSQL on purpose: a SQL function would be planned for every clause.
create or replace function classify.phrase_shares(p_node jsonb)
returns jsonb
language plpgsql stable
as $$
begin
    return (
        select coalesce(jsonb_object_agg(w.word, case
            when w.word in ('^', '$') then 1
            when w.word like '_%*' then 0.002 + coalesce((
                select sum(p.share)
                from rules.word_frequency as p
                where p.lexeme like left(rtrim(w.word, '*'), 4) || '%'), 0)
            else coalesce(f.share, 0.0003)
            end), '{}')
        from (
            select distinct n.word #>> '{}' as word
            from jsonb_path_query(p_node, 'strict $.**.w[*]') as n(word)
        ) as w
        left join rules.word_frequency as f on f.lexeme = w.word);
end $$;

comment on function classify.phrase_shares(jsonb) is 'Expected share of messages that contain the words of a node.';
grant execute on function classify.phrase_shares(jsonb) to intentd_daemon, intentd_admin;
