begin;
\ir ../fixture.sql
\ir ../accept.sql
select plan(5);
create function pg_temp.queue(p_limit integer) returns text[] language sql as $$
    select array_agg(concat_ws(' ', q.kind, m.external_id, q.person_id = pg_temp.person('dan')))
    from decide.queue(p_limit) as q left join sms.message as m on m.id = q.event_id
$$;
select pg_temp.accept(jsonb_build_array(pg_temp.m('A3', 'ada', '2026-01-10 11:03Z'), pg_temp.m('A2', 'ada', '2026-01-10 11:00Z'), pg_temp.m('A1', 'ada', '2026-01-10 11:00Z')));
select is(pg_temp.queue(10), null, 'nothing of a source that has not been read');
select pg_temp.read_until('2026-01-10 11:00Z');
select is(pg_temp.queue(10), '{"message A1 f","message A2 f"}', 'what lies within its reads, in order of time and id');
select is(pg_temp.queue(1), '{"message A1 f"}', 'no more than asked for');
insert into intent.unrouted (signal_id, person_id, occurred_at, ready_at) select pg_temp.signal('dan', '2026-01-10 10:00Z', 'objection'), pg_temp.person('dan'), '2026-01-10 10:00Z', '2026-01-10 11:00Z';
insert into intent.unrouted (signal_id, person_id, occurred_at, ready_at) select pg_temp.signal('ada', '2026-01-10 10:00Z', 'objection'), pg_temp.person('ada'), '2026-01-10 10:00Z', '2026-01-10 11:00Z';
select is(pg_temp.queue(10), '{"message A1 f","message A2 f","waiter t"}', 'then who waits and has no events');
select is(pg_temp.queue(2), '{"message A1 f","message A2 f"}', 'if there is room');
select * from finish();
rollback;
