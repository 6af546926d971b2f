begin;
\ir ../fixture.sql
select plan(8);
insert into ops.source (name, provider, account, base_url, credential) values ('idle', 'twilio', 'AC2', 'https://api.example', 'main');
insert into ops.source_state (source_id) select s.id from ops.source as s where s.name = 'idle';
select kernel.take_lease('source/idle', 'me', interval '1 minute');
select is(kernel.take_lease('source/main', 'me', interval '1 minute'), 1::bigint, 'a source is served');
select pg_temp.message('ada', '2026-01-10 11:00Z', 'STOP');
create function pg_temp.remove(p_name text) returns text language plpgsql as $$
declare
    v_hint text;
begin
    delete from ops.source where name = p_name;
    return 'removed';
exception when others then
    get stacked diagnostics v_hint = pg_exception_hint;
    return sqlstate || ' ' || sqlerrm || ': ' || v_hint;
end $$;
set local role intentd_daemon;
select is(pg_temp.remove('main'), 'IN411 source main has messages and is not removed: Disable it instead: intentd source set main --disable-polling.', 'a source with messages is not removed');
select lives_ok($$ select kernel.hold_lease('source/main', 1) $$, 'and is served as before');
select is(pg_temp.remove('idle'), 'removed', 'one without is');
select throws_ok($$ select kernel.hold_lease('source/idle', 1) $$, 'IN201', null, 'and who served it writes no more');
reset role;
insert into ops.source (name, provider, account, base_url, credential) values ('other', 'twilio', 'AC3', 'https://api.example', 'main');
insert into sms.undecided (kind, event_id, source_id, person_id, occurred_at, external_id) select 'click', 1, s.id, pg_temp.person('ada'), now(), 'c1' from ops.source as s where s.name = 'other';
select matches(pg_temp.remove('other'), '^IN411', 'nor is one with events that are not decided');
delete from sms.undecided;
select is(pg_temp.remove('other'), 'removed', 'until they are');
select is((select count(*)::int from ops.source), 1, 'the others stay');
select * from finish();
rollback;
