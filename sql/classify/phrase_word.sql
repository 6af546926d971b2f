-- The node of one position: one of the words, with its tsquery text.
create or replace function classify.phrase_word(p_words text[])
returns jsonb
language plpgsql immutable
as $$
declare
    v_word text;
    v_query text;
begin
    foreach v_word in array p_words loop
        v_query := concat(v_query || '|', case
            when v_word like '_%*' then '''' || rtrim(v_word, '*') || ''':*'
            else '''' || v_word || '''' end);
    end loop;
    return jsonb_build_object('t', 'w', 'w', p_words, 'q', '(' || v_query || ')');
end $$;

comment on function classify.phrase_word(text[]) is 'Node of one position of a pattern.';
grant execute on function classify.phrase_word(text[]) to intentd_daemon, intentd_admin;
