-- Reads one choice from p_tokens[p_at]; returns its tree and the index after it.
--
--   pattern := clause { '&' clause }     all of them, anywhere in the message, in any order
--   clause  := choice                    '!(…)' alone: nowhere in the message; '?' alone: it asks
--   choice  := seq { '|' seq }
--   seq     := { atom [ '?' ] }          '?' directly after an atom: it may be missing
--   atom    := word | word'*' | '#' | '_' | '..'[n] | '^' | '$' | '@list' | '!'atom
--            | '(' choice ')' | '[' choice ']'
--
-- Nodes: {"t":"w","w":[words],"q":query,"n":negated} {"t":"s"|"a","c":[nodes]} sequence, alternatives
--        {"t":"o","c":node} optional {"t":"n","c":node} not here {"t":"g","n":up to} {"t":"x"} any word
-- Errors are IN005 with a sentence for the admin.
create or replace function classify.phrase_parse(
    p_tokens text[],
    p_at     integer,
    p_depth  integer,
    out node jsonb,
    out next integer
)
language plpgsql stable
as $$
declare
    v_alternatives jsonb[] := '{}'::jsonb[];
    v_slot text[] := '{}'::text[];   -- alternatives that are single words: (me|us) is one position
    v_sequence jsonb[] := '{}'::jsonb[];
    v_item jsonb;
    v_words text[];
    v_token text;
    v_list text;
    v_inner record;
    v_negate boolean := false;
begin
    if p_depth > 12 then
        raise exception 'pattern is nested too deeply' using errcode = 'IN005';
    end if;
    next := p_at;
    loop
        v_token := p_tokens[next];
        if v_token is null or v_token in (')', ']', '&', '|') then
            if v_negate then
                raise exception '"!" must stand before a word or a group' using errcode = 'IN005';
            end if;
            if v_token = '|' and v_sequence = '{}' then
                raise exception 'empty alternative in "%"', array_to_string(p_tokens, ' ')
                    using errcode = 'IN005';
            end if;
            if cardinality(v_sequence) <> 1 then
                v_alternatives := v_alternatives
                    || jsonb_build_object('t', 's', 'c', to_jsonb(v_sequence));
            elsif v_sequence[1] ->> 't' = 'w' and not v_sequence[1] ? 'n' then
                v_slot := v_slot || array(
                    select w.word from jsonb_array_elements_text(v_sequence[1] -> 'w') as w(word));
            elsif v_sequence[1] ->> 't' = 'a' then   -- a list or a group that is a choice: spliced in
                for v_item in select t.x from jsonb_array_elements(v_sequence[1] -> 'c') as t(x) loop
                    if v_item ->> 't' = 'w' and not v_item ? 'n' then
                        v_slot := v_slot || array(
                            select w.word from jsonb_array_elements_text(v_item -> 'w') as w(word));
                    else
                        v_alternatives := v_alternatives || v_item;
                    end if;
                end loop;
            else
                v_alternatives := v_alternatives || v_sequence[1];
            end if;
            exit when v_token is distinct from '|';
            v_sequence := '{}'::jsonb[];
            next := next + 1;
            continue;
        end if;
        next := next + 1;
        if v_token = '!' then
            v_negate := true;
            continue;
        elsif v_token in ('(', '[') then
            select * into v_inner from classify.phrase_parse(p_tokens, next, p_depth + 1);
            if p_tokens[v_inner.next] is distinct from translate(v_token, '([', ')]') then
                raise exception 'group opened by "%" is not closed', v_token using errcode = 'IN005';
            end if;
            v_item := v_inner.node;
            next := v_inner.next + 1;
        elsif v_token in ('^', '$', '#', '@weekday', '@month', '@yes', '@no', chr(1)) then
            v_item := classify.phrase_word(array[case v_token when chr(1) then '?' else v_token end]);
        elsif v_token like chr(2) || '%' then   -- a class: see classify.compile
            v_item := classify.phrase_word(array['@' || substr(v_token, 2)]);
        elsif v_token like '@%' then
            select concat_ws('|', l.pattern, nullif(l.extra, '')) into v_list
            from rules.word_list as l
            where l.name = substr(v_token, 2);
            if not found then
                raise exception 'no word list named "%"', v_token using errcode = 'IN005';
            end if;
            select * into v_inner
            from classify.phrase_parse(classify.phrase_tokens(v_list), 1, p_depth + 1);
            v_item := v_inner.node;
        elsif v_token = '_' then
            v_item := '{"t":"x"}'::jsonb;
        elsif v_token like '..%' then
            v_item := jsonb_build_object('t', 'g', 'n',
                least(coalesce(nullif(substr(v_token, 3), '')::integer, 3), 10));
        elsif v_token = '?' then
            raise exception '"?" must follow a word or a group' using errcode = 'IN005';
        else
            v_words := string_to_array(classify.normalize(rtrim(v_token, '*')), ' ');
            if cardinality(v_words) = 0 then
                continue;
            end if;
            if v_token like '%*' then
                if length(v_words[cardinality(v_words)]) < 2 then
                    raise exception '"%" is too short for "*"', v_token using errcode = 'IN005';
                end if;
                v_words[cardinality(v_words)] := v_words[cardinality(v_words)] || '*';
            end if;
            v_item := case cardinality(v_words)
                when 1 then classify.phrase_word(v_words)
                else jsonb_build_object('t', 's', 'c', (
                    select jsonb_agg(classify.phrase_word(array[w.word]) order by w.i)
                    from unnest(v_words) with ordinality as w(word, i))) end;
        end if;
        if v_negate then
            v_item := case v_item ->> 't'
                when 'w' then v_item || jsonb_build_object('n', true, 'q', '!' || (v_item ->> 'q'))
                else jsonb_build_object('t', 'n', 'c', v_item) end;
            v_negate := false;
        end if;
        if p_tokens[next] = '?' then
            v_item := jsonb_build_object('t', 'o', 'c', v_item);
            next := next + 1;
        end if;
        v_sequence := v_sequence || v_item;
    end loop;
    if v_slot <> '{}' then
        v_alternatives := classify.phrase_word(
            array(select distinct s.word from unnest(v_slot) as s(word) order by s.word))
            || v_alternatives;
    end if;
    node := case cardinality(v_alternatives)
        when 1 then v_alternatives[1]
        else jsonb_build_object('t', 'a', 'c', to_jsonb(v_alternatives)) end;
end $$;

comment on function classify.phrase_parse(text[], integer, integer) is 'Tree of one choice of a pattern.';
grant execute on function classify.phrase_parse(text[], integer, integer)
    to intentd_daemon, intentd_admin;
