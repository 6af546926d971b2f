-- One position of a pattern as tsquery text: one of its words, or none of them.
create or replace function classify.phrase_slot(p_node jsonb)
returns text
language sql immutable
as $$
    select case when p_node ? 'n' then '!' else '' end || '(' || string_agg(case
            when w.word like '_%*' then '''' || rtrim(w.word, '*') || ''':*'
            else '''' || w.word || '''' end, '|') || ')'
    from jsonb_array_elements_text(p_node -> 'w') as w(word)
$$;

comment on function classify.phrase_slot(jsonb) is 'tsquery text of one position.';
grant execute on function classify.phrase_slot(jsonb) to intentd_daemon, intentd_admin;
