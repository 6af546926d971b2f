-- p_node after the prefix p_before {"w": width, "q": query} (null: none), as one prefix whose end is
-- exact; null when nothing is needed yet. See phrase_right for why there are two directions.
create or replace function classify.phrase_left(p_before jsonb, p_node jsonb)
returns jsonb
language plpgsql immutable
as $$
declare
    v_before jsonb := p_before;
    v_list jsonb := '[]'::jsonb;
    v_child jsonb;
    v_part jsonb;
begin
    case p_node ->> 't'
    when 'w' then
        if p_before is null then
            return jsonb_build_object('w', 0, 'q', classify.phrase_slot(p_node));
        end if;
        return jsonb_build_object('w', (p_before ->> 'w')::integer + 1,
            'q', '(' || (p_before ->> 'q') || ' <-> ' || classify.phrase_slot(p_node) || ')');
    when 's' then
        for v_child in select t.x from jsonb_array_elements(p_node -> 'c') as t(x) loop
            v_before := classify.phrase_left(v_before, v_child);
        end loop;
        return v_before;
    when 'a' then
        -- Alternatives that are plain words of the same number are one operand.
        for v_child in
            select jsonb_agg(s.n)
            from (
                select e.n, case
                    when e.n ->> 't' = 's' and not e.n -> 'c' @? '$[*] ? (@.t != "w")'
                    then jsonb_array_length(e.n -> 'c')
                    else -e.i end as g
                from jsonb_array_elements(p_node -> 'c') with ordinality as e(n, i)
            ) as s
            group by s.g
        loop
            if jsonb_array_length(v_child) = 1 then
                v_part := classify.phrase_left(p_before, v_child -> 0);
            else
                select jsonb_build_object('w', max((s.y ->> 'w')::integer),
                    'q', '(' || string_agg(s.y ->> 'q', ' | ') || ')')
                into v_part
                from (
                    select classify.phrase_left(null, e.n) as y
                    from jsonb_array_elements(v_child) as e(n)
                ) as s;
                if p_before is not null then
                    v_part := jsonb_build_object(
                        'w', (p_before ->> 'w')::integer + 1 + (v_part ->> 'w')::integer,
                        'q', '(' || (p_before ->> 'q') || ' <-> ' || (v_part ->> 'q') || ')');
                end if;
            end if;
            if v_part is null then
                return null;
            end if;
            v_list := v_list || jsonb_build_array(v_part);
        end loop;
        return classify.phrase_pad(v_list);
    when 'o' then
        if p_before is null then
            return null;
        end if;
        return classify.phrase_pad(
            jsonb_build_array(p_before, classify.phrase_left(p_before, p_node -> 'c')));
    when 'g', 'x' then
        if p_before is null then
            return null;
        end if;
        select jsonb_agg(case g.i
            when 0 then p_before
            else jsonb_build_object('w', (p_before ->> 'w')::integer + g.i,
                'q', '(' || (p_before ->> 'q') || ' <' || g.i || '> !''-'')') end)
        into v_list
        from generate_series(case p_node ->> 't' when 'g' then 0 else 1 end,
            coalesce((p_node ->> 'n')::integer, 1)) as g(i);
        return classify.phrase_pad(v_list);
    end case;
end $$;

comment on function classify.phrase_left(jsonb, jsonb) is 'Compiles a node behind a prefix.';
grant execute on function classify.phrase_left(jsonb, jsonb) to intentd_daemon, intentd_admin;
