begin;
\ir ../fixture.sql
select plan(14);
create function pg_temp.want(p_lane text, p_desired jsonb, p_at timestamptz, p_key text default '101') returns void language sql as $$
    select trigger.want(array[a.id], '{contact}', array[p_key], array[p_lane], array[pg_temp.person('ada')], array[p_desired], array[p_at - interval '1 second'], p_at)
    from ops.crm_account as a $$;
create function pg_temp.state() returns text language sql as $$
    select string_agg(concat_ws(' ', r.lane, r.desired, r.desired_rev, to_char(r.dirty_since, 'HH24:MI'), to_char(r.triggered_at, 'HH24:MI:SS'), r.record_id), ', ' order by r.lane)
    from outbox.record_state as r where r.object = 'contact' and r.record_key = '101' $$;

select pg_temp.want('bulk', '{"a": 1}', '2026-01-10 10:00Z');
select is(pg_temp.state(), 'bulk {"a": 1} 1 10:00 09:59:59 101', 'a new state is dirty and knows its record');
create temporary table before on commit drop as select * from pg_temp.written();
select pg_temp.want('bulk', '{"a": 1}', '2026-01-10 10:01Z');
select set_eq('select * from pg_temp.written()', 'select * from before', 'the same again changes nothing');
select pg_temp.want('bulk', '{"a": 2}', '2026-01-10 10:02Z');
select is(pg_temp.state(), 'bulk {"a": 2} 2 10:00 09:59:59 101', 'a change is the next revision, dirty since the first');
select pg_temp.want('urgent', '{"a": 2}', '2026-01-10 10:03Z');
select is(pg_temp.state(), 'urgent {"a": 2} 2 10:00 09:59:59 101', 'what waits in bulk moves to urgent');
select pg_temp.want('bulk', '{"a": 3}', '2026-01-10 10:04Z');
select is(pg_temp.state(), 'urgent {"a": 3} 3 10:00 09:59:59 101', 'what waits in urgent stays there');
update outbox.record_state set pushed = desired, pushed_rev = desired_rev, dirty_since = null;
select pg_temp.want('bulk', '{"a": 3}', '2026-01-10 10:05Z');
select is(pg_temp.state(), 'urgent {"a": 3} 3 09:59:59 101', 'what has been written and is the same stays clean');
update outbox.record_state set error = 'no', dead_at = now(), tries = 3, try_at = now();
select pg_temp.want('bulk', '{"a": 4}', '2026-01-10 10:06Z');
select is(pg_temp.state(), 'bulk {"a": 4} 4 10:06 10:05:59 101', 'a change after it is dirty since then, by the event of then');
select results_eq($$ select r.error, r.dead_at, r.tries, r.try_at from outbox.record_state as r $$, $$ values (null::text, null::timestamptz, 0, null::timestamptz) $$, 'and a dead letter is tried again');
select pg_temp.want('compliance', '{"t": 1}', '2026-01-10 10:07Z');
select is(pg_temp.state(), 'bulk {"a": 4} 4 10:06 10:05:59 101, compliance {"t": 1} 1 10:07 10:06:59 101', 'consent has a row of its own');
select trigger.want(array[a.id, a.id], '{contact,contact}', '{102,102}', '{bulk,urgent}', array[null, null]::bigint[], array['{"a": 1}', '{"a": 2}']::jsonb[], array[now(), now()], now()) from ops.crm_account as a;
select results_eq($$ select r.lane, r.desired from outbox.record_state as r where r.record_key = '102' $$, $$ values ('urgent', '{"a": 2}'::jsonb) $$, 'of two for one record the last counts');
select lives_ok($$ select trigger.want('{}', '{}', '{}', '{}', '{}', '{}', '{}', now()) $$, 'nothing wanted, nothing done');
select is(kernel.key('a', 'b'), kernel.key('a', 'b'), 'a key is the same again');
select isnt(kernel.key('a', 'bc'), kernel.key('ab', 'c'), 'parts do not run together');
select is(kernel.key('a', 'b'), (select encode(substring(sha256(convert_to(w.id::text || chr(31) || 'a' || chr(31) || 'b', 'UTF8')) for 16), 'hex')::uuid from ops.workspace as w),
    'a key is of the workspace and the parts');
select * from finish();
rollback;
