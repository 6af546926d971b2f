-- Whether an error may be the fault of the event that was decided, so that setting the event aside mends it.
--
-- Data (class 22), constraints (23), limits of a program (54), our own rules (IN) and a statement that ran
-- out of time (57014). Not the server's state (53 disk and memory, 25006 read only), its schema and rights
-- (42), or its connections and locks (08, 40, 55): these fail every event alike.
create or replace function decide.is_event_fault(p_sqlstate text)
returns boolean
language sql
immutable
parallel safe
as $$
    select coalesce(left(p_sqlstate, 2) in ('22', '23', '54', 'IN') or p_sqlstate = '57014', false)
$$;
grant execute on function decide.is_event_fault(text) to intentd_daemon;
comment on function decide.is_event_fault(text) is
    'Whether an error (SQLSTATE) may be the fault of the event that was decided.';
