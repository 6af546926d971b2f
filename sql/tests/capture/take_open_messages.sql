begin;
\ir ../fixture.sql
\ir ../accept.sql
select plan(7);
create function pg_temp.taken(p_now timestamptz, p_limit integer default 10) returns text[] language sql as $$
    select coalesce(array_agg(t order by t), '{}') from ops.source as s, capture.take_open_messages(s.id, p_limit, p_now) as t
$$;
select pg_temp.accept(jsonb_build_array(pg_temp.m('S2', 'bob', '2026-01-10 12:00Z', 'hi', '{"out": 1, "status": "sent"}'),
    pg_temp.m('S1', 'ada', '2026-01-10 04:00Z', 'hi', '{"out": 1, "status": "sent"}')), '2026-01-10 12:00Z');
select is(pg_temp.taken('2026-01-10 12:00:14Z'), '{}', 'nothing is asked for before a quarter of a minute');
select is(pg_temp.taken('2026-01-10 12:00:15Z'), '{S1,S2}', 'then both are');
select is(pg_temp.taken('2026-01-10 12:00:15Z'), '{}', 'once');
select is(pg_temp.taken('2026-01-10 12:00:30Z'), '{S2}', 'the younger one again at once');
select is((select check_at from sms.open_message where external_id = 'S1'), '2026-01-10 16:00:22.5Z', 'the older one after half its age');
select is(pg_temp.taken('2026-01-10 18:00Z', 1), '{S2}', 'no more than asked for, the most overdue first');
select pg_temp.taken('2026-01-14 00:00Z');
select is((select count(*)::int from sms.open_message), 0, 'after three days nobody asks any more');
select * from finish();
rollback;
