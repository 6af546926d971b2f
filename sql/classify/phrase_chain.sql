-- The tsquery text p_left, whose end is exact, followed by one of p_then: operands 'distance query', an
-- empty query: nothing more is needed. IN010 when it has grown beyond use: then phrase_query tries
-- another cut.
create or replace function classify.phrase_chain(p_left text, p_then text[])
returns text
language plpgsql immutable
as $$
declare
    v_query text := p_left;
    v_operand text;
    v_parts text[] := '{}'::text[];
begin
    foreach v_operand in array p_then loop
        if v_operand like '% ' then
            exit;
        elsif v_operand like '1 %' then
            v_parts := v_parts || substr(v_operand, 3);
        else
            v_parts := v_parts || ('(!''-'' <' || split_part(v_operand, ' ', 1)::integer - 1 || '> '
                || substr(v_operand, strpos(v_operand, ' ') + 1) || ')');
        end if;
    end loop;
    if v_operand not like '% ' then
        if cardinality(v_parts) > 1 then
            v_parts := array(select distinct p.q from unnest(v_parts) as p(q) order by p.q);
        end if;
        v_query := '(' || p_left || ' <-> (' || array_to_string(v_parts, ' | ') || '))';
    end if;
    if length(v_query) > 9000 then
        raise exception 'pattern is too large: fewer gaps or alternatives, or two rules'
            using errcode = 'IN010';
    end if;
    return v_query;
end $$;

comment on function classify.phrase_chain(text, text[]) is 'tsquery text of a left part and what may follow it.';
grant execute on function classify.phrase_chain(text, text[]) to intentd_daemon, intentd_admin;
