-- Whether the node can match no word at all.
create or replace function classify.phrase_is_optional(p_node jsonb)
returns boolean
language plpgsql immutable
as $$
begin
    return case p_node ->> 't'
        when 'o' then true
        when 'g' then true
        when 's' then (select bool_and(classify.phrase_is_optional(t.x))
            from jsonb_array_elements(p_node -> 'c') as t(x))
        when 'a' then (select bool_or(classify.phrase_is_optional(t.x))
            from jsonb_array_elements(p_node -> 'c') as t(x))
        else false
    end;
end $$;

comment on function classify.phrase_is_optional(jsonb) is 'Whether a node can match nothing.';
grant execute on function classify.phrase_is_optional(jsonb) to intentd_daemon, intentd_admin;
