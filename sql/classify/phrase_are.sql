-- The node as a regular expression over ' ^ word word $ ', for evidence and for the differential test.
create or replace function classify.phrase_are(p_node jsonb)
returns text
language plpgsql immutable
as $$
declare
    v_are text;
begin
    case p_node ->> 't'
    when 'w' then
        select string_agg(case
            when w.word like '_%*' then rtrim(w.word, '*') || '\S*'
            when w.word in ('^', '$', '?') then '\' || w.word
            when w.word = '#' then '[0-9]\S*'
            when w.word = '@weekday' then '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|'
                || 'weds?|thu|thurs?|fri|sat|lunes|martes|miercoles|jueves|viernes|sabado|domingo)'
            when w.word = '@month' then '(?:january|february|march|april|june|july|august|'
                || 'september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|'
                || 'nov|dec|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|'
                || 'noviembre|diciembre)'
            when w.word = '@yes' then '(?:yes|yeah|yea|yep|yup|yess|yah|ya|y|yessir|sure|ok|okay|okey|k|kk|c|'
                || 'absolutely|definitely|certainly|perfect|great|correct|please|si|claro|'
                || 'dale|bueno|sim|oui|ja|jawohl|emojithumbsup|emojicheck|emojiok|'
                || 'emojihundred|bet|deal|alright|works|confirm|confirmed|agree|agreed|indeed|'
                || 'affirmative|totally|va|yas|ofc|okie)'
            when w.word = '@no' then '(?:no|nope|nah|naw|n|na|nein|non|nao|negative|emojithumbsdown)'
            else w.word end, '|')
        into v_are
        from jsonb_array_elements_text(p_node -> 'w') as w(word);
        return case when p_node ? 'n' then '(?! (?:' || v_are || ')(?= )) \S+'
            else ' (?:' || v_are || ')' end;
    when 'n' then
        return '(?!(?:' || classify.phrase_are(p_node -> 'c') || ')(?= ))';
    when 's' then
        select string_agg(classify.phrase_are(t.x), '' order by t.i) into v_are
        from jsonb_array_elements(p_node -> 'c') with ordinality as t(x, i);
        return v_are;
    when 'a' then
        select '(?:' || string_agg(classify.phrase_are(t.x), '|' order by t.i) || ')' into v_are
        from jsonb_array_elements(p_node -> 'c') with ordinality as t(x, i);
        return v_are;
    when 'o' then
        return '(?:' || classify.phrase_are(p_node -> 'c') || ')?';
    when 'g' then
        return '(?: \S+){0,' || (p_node ->> 'n') || '}';
    when 'x' then
        return ' [^ $]\S*';
    end case;
end $$;

comment on function classify.phrase_are(jsonb) is 'Regular expression of a node, for evidence.';
grant execute on function classify.phrase_are(jsonb) to intentd_daemon, intentd_admin;
