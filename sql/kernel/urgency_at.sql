-- The urgency of a rank: the reverse of kernel.urgency_rank.
create or replace function kernel.urgency_at(p_rank integer)
returns text
language sql immutable parallel safe
as $$
    select (array['now', 'high', 'medium', 'low', 'none'])[p_rank]
$$;

comment on function kernel.urgency_at(integer) is 'The urgency of a rank, 1 to 5.';
grant execute on function kernel.urgency_at(integer) to intentd_daemon;
