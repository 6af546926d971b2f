-- Alternatives 'width query' as one operand: all padded on their left to one width. IN010 as in
-- phrase_chain.
create or replace function classify.phrase_pad(p_list text[])
returns text
language plpgsql immutable
as $$
declare
    v_width integer;
    v_query text;
begin
    if cardinality(p_list) = 1 then
        return p_list[1];
    end if;
    v_width := max(split_part(o.x, ' ', 1)::integer) from unnest(p_list) as o(x);
    v_query := '(' || string_agg(distinct case s.w
                when v_width then s.q
                else '(!''-'' <' || v_width - s.w || '> ' || s.q || ')'
            end, ' | ') || ')'
        from (
            select split_part(o.x, ' ', 1)::integer as w, substr(o.x, strpos(o.x, ' ') + 1) as q
            from unnest(p_list) as o(x)
        ) as s;
    if length(v_query) > 9000 then
        raise exception 'pattern is too large: fewer gaps or alternatives, or two rules'
            using errcode = 'IN010';
    end if;
    return v_width || ' ' || v_query;
end $$;

comment on function classify.phrase_pad(text[]) is 'Gives alternatives one width.';
grant execute on function classify.phrase_pad(text[]) to intentd_daemon, intentd_admin;
