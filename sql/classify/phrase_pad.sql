-- Alternatives [{"w": width, "q": query}] as one operand: all padded on their left to one width.
create or replace function classify.phrase_pad(p_list jsonb)
returns jsonb
language sql immutable
as $$
    select case count(*)
        when 1 then min(t.x::text)::jsonb
        else jsonb_build_object('w', m.w, 'q', classify.phrase_bounded('(' || string_agg(distinct
            case when (t.x ->> 'w')::integer = m.w then t.x ->> 'q'
                else '(!''-'' <' || m.w - (t.x ->> 'w')::integer || '> ' || (t.x ->> 'q') || ')'
            end, ' | ') || ')'))
        end
    from jsonb_array_elements(p_list) as t(x),
        (select max((y.x ->> 'w')::integer) as w from jsonb_array_elements(p_list) as y(x)) as m
    group by m.w
$$;

comment on function classify.phrase_pad(jsonb) is 'Gives alternatives one width.';
grant execute on function classify.phrase_pad(jsonb) to intentd_daemon, intentd_admin;
