begin;
select plan(3);
select ok(bool_and(decide.is_event_fault(c)), 'data, constraints, limits, our rules and a statement''s time may be an event''s fault')
from unnest(array['22P02', '22008', '23514', '23505', '54000', '54001', 'IN301', '57014']) as c;
select ok(not bool_or(decide.is_event_fault(c)), 'disk, memory, read-only, schema, rights, locks and shutdown never are')
from unnest(array['53100', '53200', '53300', '25006', '42P01', '42883', '42501', '40001', '40P01', '55P03', '57P01', '08006', 'XX000', '']) as c;
select is(decide.is_event_fault(null), false, 'nor is what has no code');
select * from finish();
rollback;
