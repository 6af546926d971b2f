begin;
\ir ../fixture.sql
select plan(17);
create function pg_temp.account() returns bigint language sql as $$ select a.id from ops.crm_account as a $$;
create function pg_temp.closed(p_name text) returns text language sql as $$
    select concat_ws(' ', a.close_reason, to_char(a.met_at, 'DD HH24:MI'), a.breached_at is not null)
    from intent.assignment as a where a.person_id = pg_temp.person(p_name) order by a.id desc limit 1 $$;
select pg_temp.decide(array[pg_temp.signal('ada', '2026-01-10 10:00Z', 'meeting_request'), pg_temp.signal('bob', '2026-01-10 10:00Z', 'pricing_request'),
    pg_temp.signal('cleo', '2026-01-10 10:00Z', 'objection')], '2026-01-10 10:00:10Z');
create function pg_temp.field(p_contact text, p_property text) returns text language sql as $$
    select r.desired ->> p_property from outbox.record_state as r where r.object = 'contact' and r.record_key = p_contact and r.lane <> 'compliance' $$;

select is(route.meet(pg_temp.account(), '2026-01-10 10:01Z'), 0, 'nothing has been answered');
select is(pg_temp.field('101', 'intentd_sla_state'), 'open', 'the contact says open');

-- Breach.
select results_eq($$ select late_by from route.mark_breached('2026-01-10 10:10Z') $$, $$ values (interval '5 minutes') $$, 'only an open assignment past its window breaches');
select is_empty($$ select * from route.mark_breached('2026-01-10 10:10Z') $$, 'a second call changes nothing');
select is(pg_temp.field('101', 'intentd_sla_state'), 'breached', 'the contact says breached');
select is((select r.desired ->> 'intentd_sla_state' from outbox.record_state as r where r.object = 'deal'), 'breached', 'and the deal');

-- A call before, a note, our own call, a call.
insert into crm.activity (account_id, kind, external_id, occurred_at, modified_at, is_ours, contact_ids)
select pg_temp.account(), a.kind, a.id, a.at::timestamptz, now(), a.is_ours, array[c.id]
from (values ('call', 'a1', '2026-01-10 09:00Z', false), ('note', 'a2', '2026-01-10 10:03Z', false), ('call', 'a3', '2026-01-10 10:04Z', true)) as a(kind, id, at, is_ours),
    crm.contact as c where c.external_id = '102';
select is(route.meet(pg_temp.account(), '2026-01-10 10:12Z'), 0, 'an earlier call, a note and our own writing answer nothing');
update crm.activity set is_ours = false where external_id = 'a3';
select is(route.meet(pg_temp.account(), '2026-01-10 10:12Z'), 1, 'a call does');
select is(pg_temp.closed('bob'), 'met 10 10:04 f', 'at the time of the call');
select is(pg_temp.field('102', 'intentd_sla_state'), 'met', 'the contact says met');

insert into crm.task (account_id, external_id, key, status, completed_at, modified_at)
select a.account_id, 't1', a.key, 'done', '2026-01-10 10:20Z', '2026-01-10 10:20Z' from intent.assignment as a where a.person_id = pg_temp.person('ada');
select is(route.meet(pg_temp.account(), '2026-01-10 10:21Z'), 1, 'our task done meets it');
select is(pg_temp.closed('ada'), 'met 10 10:20 t', 'late');
select is(pg_temp.field('101', 'intentd_sla_state'), 'breached', 'a late answer stays a breach');

insert into crm.task (account_id, external_id, key, status, modified_at, is_deleted)
select a.account_id, 't2', a.key, 'open', '2026-01-10 10:20Z', true from intent.assignment as a where a.person_id = pg_temp.person('cleo');
select is(route.meet(pg_temp.account(), '2026-01-10 10:22Z'), 1, 'a deleted task is taken up');
select is(pg_temp.closed('cleo'), 'dismissed f', 'and dismisses its assignment');
select is(route.meet(pg_temp.account(), '2026-01-10 10:23Z'), 0, 'a second call changes nothing');

select pg_temp.decide(array[pg_temp.signal('bob', '2026-01-11 10:00Z', 'meeting_request')], '2026-01-11 10:00:10Z');
insert into crm.meeting (account_id, external_id, created_at, modified_at, contact_ids)
select pg_temp.account(), 'm1', '2026-01-11 10:02Z', now(), array[c.id] from crm.contact as c where c.external_id = '102';
select route.meet(pg_temp.account(), '2026-01-11 10:03Z');
select is(pg_temp.closed('bob'), 'met 11 10:02 f', 'a meeting made with the contact meets it');
select * from finish();
rollback;
