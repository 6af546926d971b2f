-- What may follow, with p_node before it: operands 'distance query'; an empty query: nothing more is
-- needed. Operands are text, not jsonb, because long queries are taken apart and put together often.
--
-- PostgreSQL's <N> is an exact distance and keeps one width for all alternatives of an operand: as
-- the right operand they are aligned by their start, as the left one they must have the same width,
-- or '(b | c <-> d) <-> e' matches wrongly. So what follows a cut is built from the right (starts
-- exact), what precedes it from the left (ends exact, padded to one width). !'-' stands for any
-- position: no message contains the word '-'.
create or replace function classify.phrase_right(p_node jsonb, p_then text[])
returns text[]
language plpgsql immutable
as $$
declare
    v_then text[] := p_then;
    v_list text[] := '{}'::text[];
    v_children jsonb;
    v_child jsonb;
begin
    case p_node ->> 't'
    when 'w' then
        return array['1 ' || classify.phrase_chain(p_node ->> 'q', p_then)];
    when 'n' then
        if p_then <> '{"1 "}' then
            raise exception 'a group of several words after "!" must end its sequence'
                using errcode = 'IN005';
        end if;
        return array['1 !(' || (
            select string_agg(substr(o.x, strpos(o.x, ' ') + 1), '|')
            from unnest(classify.phrase_right(p_node -> 'c', p_then)) as o(x)
            where o.x not like '% ') || ')'];
    when 's' then
        v_children := p_node -> 'c';
        for i in reverse jsonb_array_length(v_children) - 1 .. 0 loop
            v_child := v_children -> i;
            if v_child ->> 't' = 'w' then
                v_then := array['1 ' || classify.phrase_chain(v_child ->> 'q', v_then)];
            else
                v_then := classify.phrase_right(v_child, v_then);
            end if;
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
        return array(
            select distinct split_part(o.x, ' ', 1)::integer + g.i || substr(o.x, strpos(o.x, ' '))
            from unnest(p_then) as o(x), generate_series(0, (p_node ->> 'n')::integer) as g(i));
    when 'x' then
        if p_then = '{"1 "}' then   -- last: there is one more word
            return array['1 !''$'''];
        end if;
        return array(
            select split_part(o.x, ' ', 1)::integer + 1 || substr(o.x, strpos(o.x, ' '))
            from unnest(p_then) as o(x));
    end case;
end $$;

comment on function classify.phrase_right(jsonb, text[]) is 'Compiles a node in front of what may follow it.';
grant execute on function classify.phrase_right(jsonb, text[]) to intentd_daemon, intentd_admin;
