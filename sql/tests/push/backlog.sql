begin;
\ir ../fixture.sql
select plan(7);
create function pg_temp.waiting() returns bigint language sql as $$
    select coalesce(sum(b.waiting), 0)::bigint from ops.crm_account as a, push.backlog(a.id) as b
$$;
select trigger.want(array[a.id, a.id], '{contact,contact}', '{101,102}', '{bulk,compliance}', '{null,null}', '{"{\"intentd_intent\": \"objection\"}","{\"intentd_texting\": \"revoked\"}"}',
    '{null,null}', '2026-01-10 12:00Z') from ops.crm_account as a;
insert into outbox.command (account_id, kind, key, payload, created_at) select a.id, 'stage', gen_random_uuid(), '{}', '2026-01-10 12:00Z' from ops.crm_account as a;
select is(pg_temp.waiting(), 0::bigint, 'nothing waits in a dry run');
update ops.crm_account set push_mode = 'apply';
select is(pg_temp.waiting(), 3::bigint, 'records and steps wait');
update outbox.record_state set try_at = now() + interval '1 hour';
select is(pg_temp.waiting(), 3::bigint, 'what is tried again later waits, too');
update rules.setting set value = 'off' where name = 'push';
select is(pg_temp.waiting(), 0::bigint, 'nothing waits while push is off');
update rules.setting set value = 'on' where name = 'push';
update ops.crm_account set is_enabled = false;
select is(pg_temp.waiting(), 0::bigint, 'nor in an account that is off');
update ops.crm_account set is_enabled = true;
update outbox.record_state set dead_at = now() where record_key = '101';
select is(pg_temp.waiting(), 2::bigint, 'nor what is dead');
update rules.setting set value = 'off' where name = 'push';
select is((select sum(b.dead)::int from ops.crm_account as a, push.backlog(a.id) as b), 1, 'which is counted apart');
select * from finish();
rollback;
