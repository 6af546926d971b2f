-- The properties whose desired value is not what the CRM accepted last. Associations are not properties.
create or replace function push.changed_fields(p_desired jsonb, p_pushed jsonb)
returns jsonb
language sql
immutable
parallel safe
as $$
    select coalesce(jsonb_object_agg(d.key, d.value), '{}')
    from jsonb_each(p_desired) as d
    where d.key not in ('contact_ids', 'deal_ids')
      and (p_pushed is null or p_pushed -> d.key is distinct from d.value)
$$;
grant execute on function push.changed_fields(jsonb, jsonb) to intentd_daemon;
comment on function push.changed_fields(jsonb, jsonb) is
    'The properties whose desired value is not what the CRM accepted last.';
