-- How far a delivery state is: a state only moves to one of at least the same rank.
--
-- 4 and above are terminal. `sent` can stay the last state for ever where a carrier gives no receipt.
create or replace function capture.status_rank(p_status text)
returns integer
language sql
immutable
parallel safe
as $$
    select case p_status
        when 'unknown' then 0
        when 'scheduled' then 1
        when 'queued' then 1
        when 'receiving' then 1
        when 'sending' then 2
        when 'sent' then 3
        when 'read' then 5
        else 4
    end
$$;
grant execute on function capture.status_rank(text) to intentd_daemon;
comment on function capture.status_rank(text) is 'How far a delivery state is, 0 to 5; 4 and above are terminal.';
