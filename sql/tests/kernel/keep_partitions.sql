begin;
\ir ../fixture.sql
select plan(5);
set local time zone 'America/New_York';
select is((select count(*)::int from kernel.keep_partitions('2031-01-31 23:30Z')), 9, 'this month and the next two of three tables');
select is_empty($$ select kernel.keep_partitions('2031-01-31 23:30Z') $$, 'a second call makes nothing');
set local time zone 'UTC';
select is((select array_agg(pg_get_expr(c.relpartbound, c.oid) order by c.relname) from pg_class as c where c.relkind = 'r' and c.relname like 'attempt_2031%'), array[
    'FOR VALUES FROM (''2031-01-01 00:00:00+00'') TO (''2031-02-01 00:00:00+00'')',
    'FOR VALUES FROM (''2031-02-01 00:00:00+00'') TO (''2031-03-01 00:00:00+00'')',
    'FOR VALUES FROM (''2031-03-01 00:00:00+00'') TO (''2031-04-01 00:00:00+00'')'], 'months are those of UTC, whatever the session''s zone is');
select is((select distinct r.rolname::text from pg_class as c join pg_roles as r on r.oid = c.relowner where c.relname ~ '_2031'), 'intentd_owner', 'they belong to the owner');
insert into outbox.attempt (attempted_at, account_id, operation, records, outcome, duration_ms) values ('2032-05-05Z', 1, 'x', 1, 'written', 1);
select is((select count(*)::int from kernel.keep_partitions('2032-05-01Z')), 8, 'a month that the default partition has rows of stays there');
select * from finish();
rollback;
