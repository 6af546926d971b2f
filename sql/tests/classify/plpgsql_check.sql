-- Every PL/pgSQL function of the step passes plpgsql_check.
begin;
create extension if not exists plpgsql_check;
select plan(1);
select is_empty($$
    select p.oid::regprocedure, c.*
    from pg_proc as p
    join pg_language as l on l.oid = p.prolang and l.lanname = 'plpgsql'
    cross join lateral plpgsql_check_function(p.oid, case
        when p.prorettype <> 'trigger'::regtype then 0
        else (select t.tgrelid from pg_trigger as t where t.tgfoid = p.oid limit 1) end,
        extra_warnings => false, performance_warnings => false) as c
    where p.pronamespace in ('classify'::regnamespace)
       or p.oid::regprocedure::text ~ 'rules|classif|index_keys|word_list|protect_|example'
$$, 'no function of the step has a finding');
select * from finish();
rollback;
