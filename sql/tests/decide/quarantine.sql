begin;
\ir ../fixture.sql
\ir ../accept.sql
select plan(8);
-- A message that cannot be decided: something refuses its signal.
select pg_temp.accept(jsonb_build_array(pg_temp.m('B1', 'bob', '2026-01-10 11:01Z', 'How much is it?'), pg_temp.m('A1', 'ada', '2026-01-10 11:00Z', 'How much is it?')));
select pg_temp.read_until('2026-01-10 12:00Z');
alter table intent.signal add constraint no_ada check (external_id <> 'A1') not valid;
select throws_ok($$ select * from decide.run(10, '2026-01-10 12:00Z') $$, '23514', null, 'an event that cannot be decided fails its batch');
select is((select count(*)::int from sms.undecided), 2, 'which decides nothing');
select throws_ok($$ select * from decide.run(1, '2026-01-10 12:00Z') $$, '23514', null, 'alone it fails too');
select is(decide.quarantine('no_ada', '2026-01-10 12:00Z'), 'message ' || (pg_temp.stored('A1')).id, 'it is set aside');
select results_eq('select kind, reason, seen_count from ops.dead_letter', $$ values ('decision'::text, 'no_ada'::text, 1) $$, 'with a letter that says why');
select is((select r.signals from decide.run(10, '2026-01-10 12:00Z') as r), 1, 'the others go on');
select is(decide.quarantine('x', '2026-01-10 12:00Z'), null, 'where nothing waits nothing is set aside');
insert into intent.unrouted (signal_id, person_id, occurred_at, ready_at) select s.id, s.person_id, s.occurred_at, '2026-01-10 12:00Z' from intent.signal as s;
select is(decide.quarantine('x', '2026-01-10 12:00Z'), (select 'signal ' || s.id from intent.signal as s), 'a signal that waited is put back to wait');
select * from finish();
rollback;
