begin;
\ir ../fixture.sql
\ir ../mirror.sql
select plan(15);
update ops.account_state set mirrored_at = null;
insert into sms.consent_event (person_id, effect, source, reference, occurred_at, recorded_at)
select pg_temp.person(n), 'revoke', 'provider_error', n, '2026-01-10 09:00Z', now() from unnest('{bob,cleo}'::text[]) as n;
select govern.derive_texting(array[pg_temp.person('bob'), pg_temp.person('cleo')], '2026-01-10 13:00Z');
select pg_temp.waits('ada', '2026-01-10 11:00Z'), pg_temp.waits('dan', '2026-01-10 11:00Z');
select ok(mirror.complete_sweep(pg_temp.account(), '2026-01-10 12:00Z'), 'the first round is told apart');
select is((select count(*)::int from intent.unrouted where ready_at = '2026-01-10 12:00Z'), 2, 'it wakes all that wait');
select is((select r.routed from decide.run(3, '2026-01-10 12:00Z') as r), 1, 'and opens routing');
select is((select r.routed from decide.run(3, '2026-01-10 12:00Z') as r), 2, 'then fields are said, in batches');
select is((select r.routed from decide.run(3, '2026-01-10 12:00Z') as r), 0, 'until none is left');
select is((select array_agg(r.record_key order by r.record_key) from outbox.record_state as r where r.lane = 'compliance' and r.desired @> '{"intentd_opted_out": true}'), '{102,103,104}',
    'contacts are told of opt-outs from before there were any');
create temporary table before on commit drop as select s.xmin::text as x, s.ctid as c from ops.account_state as s;
select ok(not mirror.complete_sweep(pg_temp.account(), '2026-01-10 12:00:30Z'), 'the next is not the first');
select results_eq('select s.xmin::text, s.ctid from ops.account_state as s', 'select * from before', 'and writes nothing within a minute');
select is((select ready_at from intent.unrouted), null, 'nor wakes anybody');
select mirror.note_failure(pg_temp.account(), 'time-out', '2026-01-10 12:00:40Z');
select is((select failing_since from ops.account_state), '2026-01-10 12:00:40Z', 'a failure is noted');
select mirror.complete_sweep(pg_temp.account(), '2026-01-10 12:00:50Z');
select is((select failing_since from ops.account_state), null, 'and ended by the next round at once');

select mirror.complete_read(pg_temp.account(), 'contact', '2026-01-10 12:00Z', 5, true, '2026-01-10 12:00Z');
create temporary table cursor_before on commit drop as select s.xmin::text as x, s.ctid as c from ops.mirror_cursor as s;
select mirror.complete_read(pg_temp.account(), 'contact', '2026-01-10 12:00Z', 0, false, '2026-01-10 12:00:30Z');
select results_eq('select s.xmin::text, s.ctid from ops.mirror_cursor as s', 'select * from cursor_before', 'a read that found nothing writes nothing within a minute');
select mirror.complete_read(pg_temp.account(), 'contact', '2026-01-10 11:00Z', 2, false, '2026-01-10 12:00:30Z');
select is((select modified_at from ops.mirror_cursor), '2026-01-10 12:00Z', 'a cursor never goes back');
select is((select full_at from ops.mirror_cursor), '2026-01-10 12:00Z', 'only a full read is one');
select is((select mirror.refuse(pg_temp.account(), '{101,101}', '{bad,bad}', '{"\\x7b","\\x7b"}', '2026-01-10 12:00Z')), 1, 'the same record that could not be read is one letter');
select * from finish();
rollback;
