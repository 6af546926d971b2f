-- The ids that are desired and that the CRM has not accepted yet, in their order. Null is no id.
create or replace function push.added_ids(p_desired jsonb, p_pushed jsonb)
returns text[]
language sql
immutable
parallel safe
as $$
    select coalesce(array_agg(d.id order by d.place), '{}')
    from jsonb_array_elements_text(coalesce(p_desired, '[]')) with ordinality as d (id, place)
    where not coalesce(p_pushed, '[]') ? d.id
$$;
grant execute on function push.added_ids(jsonb, jsonb) to intentd_daemon;
comment on function push.added_ids(jsonb, jsonb) is
    'The ids that are desired and that the CRM has not accepted yet.';
