begin;
\ir ../fixture.sql
select plan(5);
create function pg_temp.gap(p_from timestamptz, p_to timestamptz, p_now timestamptz) returns void language sql as $$
    select capture.note_gap(s.id, p_from, p_to, 'bad page', p_now) from ops.source as s
$$;
select pg_temp.gap('2026-01-10 08:00Z', '2026-01-10 10:00Z', '2026-01-10 12:00Z');
select pg_temp.gap('2026-01-10 09:00Z', '2026-01-10 10:00Z', '2026-01-10 13:00Z');
select is((select count(*)::int from ops.gap), 1, 'the same hole is one row');
select results_eq('select found_at, seen_at from ops.gap', $$ values ('2026-01-10 12:00Z'::timestamptz, '2026-01-10 13:00Z'::timestamptz) $$, 'that says when it was found and when it was met last');
select pg_temp.gap('2026-01-10 09:00Z', '2026-01-10 11:00Z', '2026-01-10 13:00Z');
select is((select count(*)::int from ops.gap), 2, 'a larger one is another');
update ops.gap set closed_at = '2026-01-10 14:00Z';
select pg_temp.gap('2026-01-10 08:00Z', '2026-01-10 10:00Z', '2026-01-10 15:00Z');
select is((select count(*)::int from ops.gap), 3, 'and so is one that opens again');
select pg_temp.gap('2026-01-10 10:00Z', '2026-01-10 08:00Z', '2026-01-10 15:00Z');
select is((select count(*)::int from ops.gap), 3, 'no time at all is no gap');
select * from finish();
rollback;
