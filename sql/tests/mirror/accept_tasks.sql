begin;
\ir ../fixture.sql
\ir ../mirror.sql
select plan(9);
create function pg_temp.task(p_done boolean, p_at timestamptz, p_completed timestamptz default null, p_key text default null) returns integer language sql as $$
    select mirror.accept_tasks(pg_temp.account(), '{T1}', array[p_key], '{Call}', array[p_done], '{o1}', array[null::timestamptz], array[p_completed], array[p_at], '{false}')
$$;
create function pg_temp.stored() returns text language sql as $$ select concat_ws(' ', t.status, t.completed_at at time zone 'UTC', left(t.key::text, 8)) from crm.task as t $$;
select is(pg_temp.task(false, '2026-01-10 10:00Z', p_key => '12345678-1234-1234-1234-1234567890ab'), 1, 'a new task');
select is(pg_temp.stored(), 'open 12345678', 'with our key');
select is(pg_temp.task(false, '2026-01-10 10:00Z', p_key => '12345678-1234-1234-1234-1234567890ab'), 0, 'the same again changes nothing');
select pg_temp.task(true, '2026-01-10 11:00Z', '2026-01-10 10:55Z');
select is(pg_temp.stored(), 'done 2026-01-10 10:55:00 12345678', 'it is done at the time that the CRM says; the key stays');
select pg_temp.task(true, '2026-01-10 12:00Z', '2026-01-10 11:59Z');
select is(pg_temp.stored(), 'done 2026-01-10 10:55:00 12345678', 'a later change keeps the time at which it was done');
select is(pg_temp.task(false, '2026-01-10 11:30Z'), 0, 'a stale page is ignored');
select pg_temp.task(false, '2026-01-10 13:00Z'); select pg_temp.task(true, '2026-01-10 14:00Z');
select is(pg_temp.stored(), 'done 2026-01-10 14:00:00 12345678', 'opened and done again it has a new time, its change where the CRM gives none');
select is(mirror.accept_tasks(pg_temp.account(), '{T2}', '{no key of ours}', '{Call}', '{false}', '{o1}', array[null::timestamptz], array[null::timestamptz], array['2026-01-10Z'::timestamptz], '{false}'), 1, 'a task of others');
select is((select t.key from crm.task as t where t.external_id = 'T2'), null, 'has no key, whatever stands there');
select * from finish();
rollback;
