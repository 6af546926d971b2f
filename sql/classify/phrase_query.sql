-- The shortest tsquery text of a clause, over all places where its sequence can be cut into a left
-- and a right part; null when it can match without any word. IN010 when every cut is too large.
create or replace function classify.phrase_query(p_node jsonb)
returns text
language plpgsql immutable
as $$
declare
    v_items jsonb := case p_node ->> 't'
        when 's' then p_node -> 'c' else jsonb_build_array(p_node) end;
    v_count integer := jsonb_array_length(v_items);
    v_best text;
    v_query text;
    v_left jsonb;
    v_right jsonb := '[{"d":1}]'::jsonb;
    v_rights jsonb[] := '{}'::jsonb[];   -- [i + 1]: what items i and later compile to; null: too large
    v_is_loose boolean;
begin
    if p_node ->> 't' = 'a' then
        select string_agg(distinct s.q, ' | '), bool_or(s.q is null)
        into v_query, v_is_loose
        from (
            select classify.phrase_query(t.x) as q from jsonb_array_elements(p_node -> 'c') as t(x)
        ) as s;
        return case when not v_is_loose then '(' || v_query || ')' end;
    end if;
    v_rights[v_count + 1] := v_right;
    for i in reverse v_count - 1 .. 0 loop
        begin
            v_right := classify.phrase_right(v_items -> i, v_right);
            v_rights[i + 1] := v_right;
            exit when length(v_right::text) > 11000;
        exception when sqlstate 'IN010' then
            exit;   -- a longer right part only grows
        end;
    end loop;
    for i in 0 .. v_count loop
        begin
            if i > 0 then
                exit when v_items -> (i - 1) @? '$.** ? (@.t == "n")';
                v_left := classify.phrase_left(v_left, v_items -> (i - 1));
            end if;
            -- The left part only grows: no later cut is shorter.
            exit when length(v_left ->> 'q') >= length(v_best);
            exit when i = v_count and v_items -> (v_count - 1) ->> 't' in ('x', 'g');
            v_right := v_rights[i + 1];
            continue when v_right is null;
            v_query := null;
            if v_left is null then
                select '(' || string_agg(distinct t.x ->> 'q', ' | ') || ')' into v_query
                from jsonb_array_elements(v_right) as t(x)
                having not bool_or(t.x ->> 'q' is null);
            else
                v_query := classify.phrase_chain(v_left ->> 'q', v_right);
            end if;
            if v_query is not null and (v_best is null or length(v_query) < length(v_best)) then
                v_best := v_query;
            end if;
        exception when sqlstate 'IN010' then
            exit when length(v_left ->> 'q') > 5000;   -- the left part only grows
        end;
    end loop;
    if v_best is null and not classify.phrase_is_optional(p_node) then
        raise exception 'pattern is too large: fewer gaps or alternatives, or two rules'
            using errcode = 'IN010';
    end if;
    return v_best;
end $$;

comment on function classify.phrase_query(jsonb) is 'tsquery text of a clause.';
grant execute on function classify.phrase_query(jsonb) to intentd_daemon, intentd_admin;
