begin;
\ir ../fixture.sql
\ir ../mirror.sql
select plan(5);
select is(mirror.accept_owners(pg_temp.account(), '{o1,o2,o4}', '{u1,u2,u4}', '{Olga One,Otto Two,New Four}', '{olga@example.com,otto@example.com,four@example.com}', '{true,true,true}'), 4,
    'two that gained a user id, one that is new, one that left');
select is(mirror.accept_owners(pg_temp.account(), '{o1,o2,o4}', '{u1,u2,u4}', '{Olga One,Otto Two,New Four}', '{olga@example.com,otto@example.com,four@example.com}', '{true,true,true}'), 0, 'the same again changes nothing');
select is((select array_agg(o.external_id order by o.external_id) from crm.owner as o where o.is_active), '{o1,o2,o4}', 'who is not listed is not active');
select is(mirror.accept_stages(pg_temp.account(), '{p,p}', '{new,extra}', '{new,Extra}', '{1,6}', '{false,false}', '{false,false}', '{null,0.5}'), 1, 'a stage that is new');
select is((select count(*)::int from crm.stage), 6, 'those that are not listed any more stay');
select * from finish();
rollback;
