begin;
\ir ../fixture.sql
select plan(17);
create function pg_temp.sweep(p_cadence text, p_from timestamptz, p_to timestamptz, p_new integer, p_now timestamptz) returns void language sql as $$
    select capture.complete_sweep(s.id, p_cadence, p_from, p_to, 1, p_new, p_new, 0, 0, p_now, p_now) from ops.source as s where s.name = 'main'
$$;
create function pg_temp.state() returns ops.source_state language sql as $$ select s from ops.source_state as s $$;
select is((select live_from from capture.start_source((select id from ops.source), '2026-01-10 12:00Z')), '2026-01-01Z', 'a later start does not move live_from');
update ops.source set live_from = null;
select is((select live_from from capture.start_source((select id from ops.source), '2026-01-10 12:00Z')), '2026-01-10 12:00Z', 'the first start sets it');

select pg_temp.sweep('head', '2026-01-10 00:00Z', '2026-01-10 12:00Z', 3, '2026-01-10 12:00:01Z');
select is((pg_temp.state()).decidable_until, '2026-01-10 12:00Z', 'what a complete head sweep has seen may be decided');
select is((select count(*)::int from ops.sweep), 1, 'and the sweep is a row');
select pg_temp.sweep('head', '2026-01-10 00:00Z', '2026-01-10 11:00Z', 1, '2026-01-10 12:00:02Z');
select is((pg_temp.state()).decidable_until, '2026-01-10 12:00Z', 'the limit never goes back');
create temporary table before on commit drop as select s.xmin::text as x, s.ctid as c from ops.source_state as s;
select pg_temp.sweep('head', '2026-01-10 00:00Z', '2026-01-10 12:00Z', 0, '2026-01-10 12:00:30Z');
select results_eq('select s.xmin::text as x, s.ctid as c from ops.source_state as s', 'select * from before', 'an idle head sweep writes nothing within a minute');
select is((select count(*)::int from ops.sweep), 2, 'and is no row');
select pg_temp.sweep('head', '2026-01-10 00:00Z', '2026-01-10 12:00Z', 0, '2026-01-10 12:01:30Z');
select is((pg_temp.state()).polled_at, '2026-01-10 12:01:30Z', 'after a minute it says that it has been there');
select pg_temp.sweep('settle', '2026-01-09 12:00Z', '2026-01-10 13:00Z', 0, '2026-01-10 13:00Z');
select is((pg_temp.state()).decidable_until, '2026-01-10 12:00Z', 'only head sweeps move the limit');
select is((pg_temp.state()).settled_at, '2026-01-10 13:00Z', 'a settle sweep says when');
select capture.note_failure((select id from ops.source), 'connection refused', '2026-01-10 13:01Z');
select capture.note_failure((select id from ops.source), 'time-out', '2026-01-10 13:02Z');
select is((pg_temp.state()).failing_since || (pg_temp.state()).error, '2026-01-10 13:01:00+00time-out', 'a row of failures has its first time and its last reason');
select pg_temp.sweep('head', '2026-01-10 00:00Z', '2026-01-10 12:00Z', 0, '2026-01-10 13:02:01Z');
select is((pg_temp.state()).failing_since, null, 'a sweep ends it at once');

-- A source that has nothing at all.
update ops.source_state set decidable_until = null, polled_at = '2026-01-10 14:00Z';
select pg_temp.sweep('head', null, null, 0, '2026-01-10 14:00:10Z');
select is((pg_temp.state()).polled_at, '2026-01-10 14:00Z', 'an empty source costs nothing either');

-- Gaps.
select capture.note_gap((select id from ops.source), '2026-01-10 08:00Z', '2026-01-10 09:00Z', 'bad page', '2026-01-10 14:00Z');
select pg_temp.sweep('settle', '2026-01-10 08:00Z', '2026-01-10 14:00Z', 0, '2026-01-10 14:00Z');
select is((select closed_at from ops.gap), null, 'the sweep that met a gap leaves it open');
select pg_temp.sweep('head', '2026-01-10 08:00Z', '2026-01-10 14:00Z', 0, '2026-01-10 14:05Z');
select is((select closed_at from ops.gap), null, 'a head sweep stops before it');
select pg_temp.sweep('settle', '2026-01-10 08:30Z', '2026-01-10 14:00Z', 0, '2026-01-10 14:05Z');
select is((select closed_at from ops.gap), null, 'a sweep over a part of it does not close it');
select pg_temp.sweep('deep', '2026-01-07 08:30Z', '2026-01-10 14:00Z', 0, '2026-01-10 14:10Z');
select is((select closed_at from ops.gap), '2026-01-10 14:10Z', 'one over all of it does');
select * from finish();
rollback;
