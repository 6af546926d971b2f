-- The most words that a match of the node can have; '^' and '$' are none.
create or replace function classify.phrase_width(p_node jsonb)
returns integer
language plpgsql immutable
as $$
begin
    return case p_node ->> 't'
        when 'w' then case when p_node -> 'w' in ('["^"]', '["$"]') then 0 else 1 end
        when 's' then (select coalesce(sum(classify.phrase_width(t.x)), 0)
            from jsonb_array_elements(p_node -> 'c') as t(x))
        when 'a' then (select max(classify.phrase_width(t.x))
            from jsonb_array_elements(p_node -> 'c') as t(x))
        when 'o' then classify.phrase_width(p_node -> 'c')
        when 'g' then (p_node ->> 'n')::integer
        when 'x' then 1
        else 0
    end;
end $$;

comment on function classify.phrase_width(jsonb) is 'Most words that a node can match.';
grant execute on function classify.phrase_width(jsonb) to intentd_daemon, intentd_admin;
