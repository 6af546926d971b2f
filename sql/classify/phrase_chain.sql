-- p_left, whose end is exact, followed by one of p_then: [{"d": distance, "q": query}].
create or replace function classify.phrase_chain(p_left text, p_then jsonb)
returns text
language sql immutable
as $$
    select classify.phrase_bounded(case
        when bool_or(t.x ->> 'q' is null) then p_left
        else '(' || p_left || ' <-> (' || string_agg(distinct case t.x ->> 'd'
                when '1' then t.x ->> 'q'
                else '(!''-'' <' || (t.x ->> 'd')::integer - 1 || '> ' || (t.x ->> 'q') || ')'
            end, ' | ') || '))'
        end)
    from jsonb_array_elements(p_then) as t(x)
$$;

comment on function classify.phrase_chain(text, jsonb) is 'tsquery text of a left part and what may follow it.';
grant execute on function classify.phrase_chain(text, jsonb) to intentd_daemon, intentd_admin;
