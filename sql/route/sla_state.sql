-- State of an assignment's response window as the CRM shows it: open, met, breached (also when the
-- answer came late), none when it was closed unanswered.
create or replace function route.sla_state(p_assignment intent.assignment)
returns text
language sql immutable parallel safe
as $$
    select case
        when p_assignment.breached_at is not null then 'breached'
        when p_assignment.closed_at is null then 'open'
        when p_assignment.close_reason = 'met' then 'met'
        else 'none'
    end
$$;

comment on function route.sla_state(intent.assignment) is
    'State of a response window: open, met, breached or none.';
grant execute on function route.sla_state(intent.assignment) to intentd_daemon;
