-- Order of urgencies: 1 is now, 5 is none; null of anything else.
create or replace function kernel.urgency_rank(p_urgency text)
returns integer
language sql immutable parallel safe
as $$
    select array_position(array['now', 'high', 'medium', 'low', 'none'], p_urgency)
$$;

comment on function kernel.urgency_rank(text) is
    'Order of urgencies: 1 now, 2 high, 3 medium, 4 low, 5 none.';
grant execute on function kernel.urgency_rank(text)
    to intentd_daemon, intentd_admin, intentd_reviewer, intentd_reader;
