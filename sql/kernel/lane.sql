-- The lane in which the CRM learns of something of this urgency.
create or replace function kernel.lane(p_urgency text)
returns text
language sql immutable parallel safe
as $$
    select case when p_urgency in ('now', 'high') then 'urgent' else 'bulk' end
$$;

comment on function kernel.lane(text) is 'urgent for now and high, else bulk.';
grant execute on function kernel.lane(text) to intentd_daemon;
