begin;
\ir ../fixture.sql
select plan(14);
create function pg_temp.take(p_holder text, p_now timestamptz) returns bigint language sql as $$
    select kernel.take_lease('source/main', p_holder, interval '30 s', p_now)
$$;
select is(pg_temp.take('a', '2026-01-10 12:00:00Z'), 1::bigint, 'a free lease is taken');
select is(pg_temp.take('b', '2026-01-10 12:00:29Z'), null, 'another waits while its holder beats');
select is(pg_temp.take('a', '2026-01-10 12:00:29Z'), 1::bigint, 'its holder takes it again under the same token');
select is(pg_temp.take('b', '2026-01-10 12:00:50Z'), null, 'and prolongs it by that');
select is((select array_agg(n) from kernel.beat_leases('{source/main,source/other}', '{1,1}', interval '30 s', '2026-01-10 12:00:50Z') as n), '{source/main}', 'a beat prolongs what is held');
select is(pg_temp.take('b', '2026-01-10 12:01:19Z'), null, 'until its end');
select lives_ok($$ select kernel.hold_lease('source/main', 1) $$, 'its holder may write');
select is(pg_temp.take('b', '2026-01-10 12:01:21Z'), 2::bigint, 'a take-over raises the token');
select throws_ok($$ select kernel.hold_lease('source/main', 1) $$, 'IN201', 'lease source/main has been taken over', 'the old token is refused');
select lives_ok($$ select kernel.hold_lease('source/main', 2) $$, 'the new one holds');
select is_empty($$ select kernel.beat_leases('{source/main}', '{1}', interval '30 s', '2026-01-10 12:01:22Z') $$, 'a beat of the old one prolongs nothing');
select kernel.drop_lease('source/main', 1);
select is(pg_temp.take('c', '2026-01-10 12:01:22Z'), null, 'the old one cannot give it back either');
select kernel.drop_lease('source/main', 2);
select is(pg_temp.take('c', '2026-01-10 12:01:22Z'), 3::bigint, 'what is given back is free at once');
select throws_ok($$ select kernel.hold_lease('source/none', 1) $$, 'IN201', null, 'a lease that nobody took holds nobody');
select * from finish();
rollback;
