-- What may follow, with p_node before it. Lists are [{"d": distance, "q": tsquery text}]; a null q:
-- nothing more is needed.
--
-- PostgreSQL's <N> is an exact distance and keeps one width for all alternatives of an operand: as
-- the right operand they are aligned by their start, as the left one they must have the same width,
-- or '(b | c <-> d) <-> e' matches wrongly. So what follows a cut is built from the right (starts
-- exact), what precedes it from the left (ends exact, padded to one width). !'-' stands for any
-- position: no message contains the word '-'.
create or replace function classify.phrase_right(p_node jsonb, p_then jsonb)
returns jsonb
language plpgsql immutable
as $$
declare
    v_then jsonb := p_then;
    v_list jsonb := '[]'::jsonb;
    v_child jsonb;
    v_slot text;
begin
    case p_node ->> 't'
    when 'w' then
        return jsonb_build_array(jsonb_build_object('d', 1,
            'q', classify.phrase_chain(classify.phrase_slot(p_node), p_then)));
    when 'n' then
        if p_then <> '[{"d": 1}]' then
            raise exception 'a group of several words after "!" must end its sequence'
                using errcode = 'IN005';
        end if;
        select '!(' || string_agg(t.x ->> 'q', '|') || ')' into v_slot
        from jsonb_array_elements(classify.phrase_right(p_node -> 'c', p_then)) as t(x);
        return jsonb_build_array(jsonb_build_object('d', 1,
            'q', classify.phrase_chain(v_slot, p_then)));
    when 's' then
        for i in reverse jsonb_array_length(p_node -> 'c') - 1 .. 0 loop
            v_then := classify.phrase_right(p_node -> 'c' -> i, v_then);
        end loop;
        return v_then;
    when 'a' then
        for v_child in select t.x from jsonb_array_elements(p_node -> 'c') as t(x) loop
            v_list := v_list || classify.phrase_right(v_child, p_then);
        end loop;
        return v_list;
    when 'o' then
        return classify.phrase_right(p_node -> 'c', p_then) || p_then;
    when 'g' then
        select jsonb_agg(distinct t.x || jsonb_build_object('d', (t.x ->> 'd')::integer + g.i))
        into v_list
        from jsonb_array_elements(p_then) as t(x),
            generate_series(0, (p_node ->> 'n')::integer) as g(i);
        return v_list;
    when 'x' then
        if p_then = '[{"d": 1}]' then   -- last: there is one more word
            return '[{"d":1,"q":"!''$''"}]'::jsonb;
        end if;
        select jsonb_agg(t.x || jsonb_build_object('d', (t.x ->> 'd')::integer + 1))
        into v_list
        from jsonb_array_elements(p_then) as t(x);
        return v_list;
    end case;
end $$;

comment on function classify.phrase_right(jsonb, jsonb) is 'Compiles a node in front of what may follow it.';
grant execute on function classify.phrase_right(jsonb, jsonb) to intentd_daemon, intentd_admin;
