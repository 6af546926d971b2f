-- Reads one choice from p_tokens[p_at]; returns its tree and the index after it.
--
--   pattern := clause { '&' clause }     all of them, anywhere in the message, in any order
--   clause  := choice                    '!(…)' alone: nowhere in the message; '?' alone: it asks
--   choice  := seq { '|' seq }
--   seq     := { atom [ '?' ] }          '?' directly after an atom: it may be missing
--   atom    := word | word'*' | '#' | '_' | '..'[n] | '^' | '$' | '@list' | '!'atom
--            | '(' choice ')' | '[' choice ']'
--
-- Nodes: {"t":"w","w":[words],"n":negated} {"t":"s"|"a","c":[nodes]} sequence, alternatives
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
    v_alternatives jsonb := '[]'::jsonb;
    v_sequence jsonb := '[]'::jsonb;
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
            if v_token = '|' and v_sequence = '[]' then
                raise exception 'empty alternative in "%"', array_to_string(p_tokens, ' ')
                    using errcode = 'IN005';
            end if;
            v_alternatives := v_alternatives || jsonb_build_array(
                case jsonb_array_length(v_sequence)
                    when 1 then v_sequence -> 0
                    else jsonb_build_object('t', 's', 'c', v_sequence) end);
            exit when v_token is distinct from '|';
            v_sequence := '[]'::jsonb;
            next := next + 1;
            continue;
        end if;
        next := next + 1;
        v_item := null;
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
            v_item := jsonb_build_object('t', 'w', 'w',
                jsonb_build_array(case v_token when chr(1) then '?' else v_token end));
        elsif v_token like chr(2) || '%' then   -- a class: see classify.compile
            v_item := jsonb_build_object('t', 'w', 'w', jsonb_build_array('@' || substr(v_token, 2)));
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
            select case count(*)
                    when 1 then jsonb_agg(s.n) -> 0
                    else jsonb_build_object('t', 's', 'c', jsonb_agg(s.n)) end
            into v_item
            from (
                select jsonb_build_object('t', 'w', 'w', jsonb_build_array(x.word)) as n
                from unnest(v_words) as x(word)
            ) as s;
        end if;
        if v_negate then
            v_item := case v_item ->> 't'
                when 'w' then v_item || '{"n":true}'
                else jsonb_build_object('t', 'n', 'c', v_item) end;
            v_negate := false;
        end if;
        if p_tokens[next] = '?' then
            v_item := jsonb_build_object('t', 'o', 'c', v_item);
            next := next + 1;
        end if;
        v_sequence := v_sequence || jsonb_build_array(v_item);
    end loop;
    -- An alternative that is itself a choice (a list, a group) is spliced in.
    select jsonb_agg(coalesce(b.n, a.n) order by a.i, b.i)
    into v_alternatives
    from jsonb_array_elements(v_alternatives) with ordinality as a(n, i)
    left join lateral jsonb_array_elements(case a.n ->> 't' when 'a' then a.n -> 'c' end)
        with ordinality as b(n, i) on true;
    -- Alternatives that are single words are one slot: (me|us) is one position, not two branches.
    select jsonb_agg(x.n order by x.i)
    into v_alternatives
    from (
        select jsonb_build_object('t', 'w', 'w', jsonb_agg(distinct w.v)) as n, 0 as i
        from jsonb_array_elements(v_alternatives) as a(n), jsonb_array_elements(a.n -> 'w') as w(v)
        where a.n ->> 't' = 'w'
          and not a.n ? 'n'
        having count(*) > 0
        union all
        select a.n, a.i
        from jsonb_array_elements(v_alternatives) with ordinality as a(n, i)
        where a.n ->> 't' <> 'w'
           or a.n ? 'n'
    ) as x;
    node := case jsonb_array_length(v_alternatives)
        when 1 then v_alternatives -> 0
        else jsonb_build_object('t', 'a', 'c', v_alternatives) end;
end $$;

comment on function classify.phrase_parse(text[], integer, integer) is 'Tree of one choice of a pattern.';
grant execute on function classify.phrase_parse(text[], integer, integer)
    to intentd_daemon, intentd_admin;
