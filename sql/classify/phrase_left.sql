-- p_node after the prefix p_before 'width query' (null: none), as one prefix whose end is exact; null
-- when nothing is needed yet. See phrase_right for why there are two directions.
create or replace function classify.phrase_left(p_before text, p_node jsonb)
returns text
language plpgsql immutable
as $$
declare
    v_before text := p_before;
    v_width integer := split_part(p_before, ' ', 1)::integer;
    v_query text := substr(p_before, strpos(p_before, ' ') + 1);
    v_list text[] := '{}'::text[];
    v_child jsonb;
    v_part text;
begin
    case p_node ->> 't'
    when 'w' then
        if p_before is null then
            return '0 ' || (p_node ->> 'q');
        end if;
        return v_width + 1 || ' (' || v_query || ' <-> ' || (p_node ->> 'q') || ')';
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
                v_part := max(split_part(s.y, ' ', 1)::integer) || ' ('
                        || string_agg(substr(s.y, strpos(s.y, ' ') + 1), ' | ') || ')'
                    from (
                        select classify.phrase_left(null, e.n) as y
                        from jsonb_array_elements(v_child) as e(n)
                    ) as s;
                if p_before is not null then
                    v_part := v_width + 1 + split_part(v_part, ' ', 1)::integer || ' (' || v_query
                        || ' <-> ' || substr(v_part, strpos(v_part, ' ') + 1) || ')';
                end if;
            end if;
            if v_part is null then
                return null;
            end if;
            v_list := v_list || v_part;
        end loop;
        return classify.phrase_pad(v_list);
    when 'o' then
        if p_before is null then
            return null;
        end if;
        return classify.phrase_pad(
            array[p_before, classify.phrase_left(p_before, p_node -> 'c')]);
    when 'g', 'x' then
        if p_before is null then
            return null;
        end if;
        for i in case p_node ->> 't' when 'g' then 0 else 1 end
            .. coalesce((p_node ->> 'n')::integer, 1)
        loop
            v_list := v_list || case i
                when 0 then p_before
                else v_width + i || ' (' || v_query || ' <' || i || '> !''-'')' end;
        end loop;
        return classify.phrase_pad(v_list);
    end case;
end $$;

comment on function classify.phrase_left(text, jsonb) is 'Compiles a node behind a prefix.';
grant execute on function classify.phrase_left(text, jsonb) to intentd_daemon, intentd_admin;
