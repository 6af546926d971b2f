-- The properties that provision makes in a CRM: names, labels, types, and the options of enumerations.
create or replace function push.wanted_properties()
returns table (object text, name text, label text, type text, options jsonb, note text)
language sql
stable
as $$
    select f.object, coalesce(f.crm_name, f.property), f.label, f.type,
        case f.property
            when 'intentd_intent' then i.options
            when 'intentd_intent_override' then i.options
            when 'intentd_texting' then jsonb_build_array(
                jsonb_build_array('allowed', 'Allowed'), jsonb_build_array('hold', 'On hold'),
                jsonb_build_array('revoked', 'Revoked'), jsonb_build_array('void', 'Number reassigned'))
            when 'intentd_owner_role' then jsonb_build_array(
                jsonb_build_array('SDR', 'SDR'), jsonb_build_array('AE', 'AE'), jsonb_build_array('CS', 'CS'),
                jsonb_build_array('manager', 'Manager'), jsonb_build_array('queue', 'Queue'))
            when 'intentd_sla_state' then jsonb_build_array(
                jsonb_build_array('none', 'None'), jsonb_build_array('open', 'Open'),
                jsonb_build_array('met', 'Met'), jsonb_build_array('breached', 'Breached'))
            else '[]'
        end,
        coalesce(f.note, '')
    from rules.crm_field as f
    cross join (
        select jsonb_agg(jsonb_build_array(n.code, n.title) order by n.precedence) as options
        from rules.intent as n
    ) as i
    where f.is_on
    order by f.object, f.property
$$;
grant execute on function push.wanted_properties() to intentd_daemon;
comment on function push.wanted_properties() is 'The properties that provision makes in a CRM.';
