-- Properties of contacts and deals by their names in the CRM, without those that are switched off.
-- Fields of tasks and timeline entries keep our names: the adapter knows the CRM's.
create or replace function push.named_fields(p_object text, p_fields jsonb)
returns jsonb
language sql
stable
parallel safe
as $$
    select case
        when p_object in ('task', 'timeline') then p_fields
        else (
            select coalesce(jsonb_object_agg(coalesce(f.crm_name, f.property), d.value), '{}')
            from jsonb_each(p_fields) as d
            join rules.crm_field as f on f.object = p_object and f.property = d.key and f.is_on
        )
    end
$$;
grant execute on function push.named_fields(text, jsonb) to intentd_daemon;
comment on function push.named_fields(text, jsonb) is
    'Properties by their names in the CRM, without those that are switched off.';
