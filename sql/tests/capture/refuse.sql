begin;
\ir ../fixture.sql
select plan(7);
create function pg_temp.refuse(p_reference text, p_payload bytea, p_now timestamptz, p_reason text default 'no sid') returns integer language sql as $$
    select capture.refuse(s.id, 'page', array[p_reference], array[p_reason], array[p_payload], p_now) from ops.source as s
$$;
select is(pg_temp.refuse(null, '\x7b', '2026-01-10 12:00Z'), 1, 'what could not be read is a letter');
select results_eq('select kind, reason, payload, seen_count from ops.dead_letter', $$ values ('page'::text, 'no sid'::text, '\x7b'::bytea, 1) $$, 'whole and with its reason');
select is(pg_temp.refuse(null, '\x7b', '2026-01-10 12:00:30Z'), 0, 'the same one within a minute writes nothing');
select is(pg_temp.refuse(null, '\x7b', '2026-01-10 12:01:30Z', 'no date'), 1, 'later it counts');
select results_eq('select reason, seen_count from ops.dead_letter', $$ values ('no date'::text, 2) $$, 'on the same row');
select is(pg_temp.refuse(null, '\x7c', '2026-01-10 12:02Z') + pg_temp.refuse('SM1', '\x7b', '2026-01-10 12:02Z'), 2, 'another payload or reference is another letter');
update ops.dead_letter set resolved_at = '2026-01-10 12:03Z';
select is(pg_temp.refuse(null, '\x7b', '2026-01-10 12:04Z'), 1, 'and so is one that comes after it was resolved');
select * from finish();
rollback;
