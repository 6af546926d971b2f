begin;
\ir ../fixture.sql
\ir ../mirror.sql
select plan(33);
select is(pg_temp.contacts('[{"id": "201", "name": "Ned", "owner": "o1", "stage": "lead", "at": "2026-01-10 10:00Z", "phones": ["+14155550201", "+14155550202"]},
    {"id": "202", "name": "Nan", "at": "2026-01-10 10:00Z"}]'), 2, 'new contacts');
select results_eq($$ select (c).name, (c).owner_id, (c).lifecycle_stage from (select pg_temp.contact('201') as c) as x $$, $$ values ('Ned'::text, 'o1'::text, 'lead'::text) $$, 'with what the CRM says');
select is(pg_temp.phones('201'), '{0201,0202}', 'and their phones');
create temporary table written on commit drop as
select relid, n_tup_ins + n_tup_upd + n_tup_del as rows from pg_stat_xact_user_tables where schemaname in ('sms', 'crm', 'intent');
select is(pg_temp.contacts('[{"id": "201", "name": "Ned", "owner": "o1", "stage": "lead", "at": "2026-01-10 10:00Z", "phones": ["+14155550201", "+14155550202"]},
    {"id": "202", "name": "Nan", "at": "2026-01-10 10:00Z"}]'), 0, 'the same page again changes nothing');
select is_empty($$ select w.relid::regclass from written as w join pg_stat_xact_user_tables as s using (relid)
    where s.n_tup_ins + s.n_tup_upd + s.n_tup_del <> w.rows $$, 'and writes no row');
select is(pg_temp.contacts('[{"id": "201", "name": "Ned N", "at": "2026-01-10 11:00Z", "phones": ["+14155550202", "+14155550203"]}]'), 1, 'a changed contact');
select is(pg_temp.phones('201'), '{0202,0203}', 'gains and loses phones');
select is((pg_temp.contact('201')).owner_id, null, 'and what it has no more');
select is(pg_temp.contacts('[{"id": "201", "name": "Old", "at": "2026-01-10 10:30Z", "phones": ["+14155550201"]}]'), 0, 'a stale page is ignored');
select is((pg_temp.contact('201')).name || pg_temp.phones('201')::text, 'Ned N{0202,0203}', 'with its phones');
select is(pg_temp.contacts('[{"id": "202", "name": "Nan 1", "at": "2026-01-10 11:00Z"}, {"id": "202", "name": "Nan 2", "at": "2026-01-10 11:01Z"}]'), 1, 'a record that stands twice counts once');
select is((pg_temp.contact('202')).name, 'Nan 2', 'by its later state');

-- Waking.
select pg_temp.waits('dan', '2026-01-10 11:00Z');
select pg_temp.contacts('[{"id": "203", "at": "2026-01-10 11:00Z", "phones": ["+14155550299"]}]');
select is((select ready_at from intent.unrouted), null, 'another phone wakes nobody');
select pg_temp.contacts('[{"id": "203", "at": "2026-01-10 11:30Z", "phones": ["+14155550104"]}]', p_now => '2026-01-10 12:01Z');
select is((select ready_at from intent.unrouted), '2026-01-10 12:01Z', 'a phone that a contact gains wakes the signals that wait for it');
update intent.unrouted set ready_at = null;
select pg_temp.contacts('[{"id": "203", "at": "2026-01-10 11:40Z", "phones": ["+14155550104"]}]', p_now => '2026-01-10 12:02Z');
select is((select ready_at from intent.unrouted), null, 'one that it had does not');
select is(mirror.mark_deleted(pg_temp.account(), 'contact', '{203,204}'), 1, 'an archived contact is marked');
select is(mirror.mark_deleted(pg_temp.account(), 'contact', '{203,204}'), 0, 'once');
select pg_temp.contacts('[{"id": "203", "at": "2026-01-10 11:50Z", "phones": ["+14155550104"]}]', p_now => '2026-01-10 12:03Z');
select is((select ready_at from intent.unrouted), '2026-01-10 12:03Z', 'one that comes back wakes too');

-- Merges.
select is((select c.external_id from mirror.match(array[pg_temp.person('cleo')]) as m join crm.contact as c on c.id = m.contact_id), '104', 'of two contacts one is matched');
select pg_temp.contacts('[{"id": "103", "name": "Cleo", "at": "2026-01-10 12:00Z", "phones": ["+14155550103"]}]', '{"104": "103"}');
select is((select c.external_id || ' ' || m.match_reason from mirror.match(array[pg_temp.person('cleo')]) as m join crm.contact as c on c.id = m.contact_id), '103 only_one', 'a contact that was merged away is matched no more');
select results_eq('select absorbed_id, survivor_id, seen_at from crm.merge', $$ values ('104'::text, '103'::text, '2026-01-10 12:00Z'::timestamptz) $$, 'and remembered');
select pg_temp.contacts('[{"id": "104", "at": "2026-01-10 12:00:30Z", "phones": ["+14155550103"]}]');
select ok((pg_temp.contact('104')).is_deleted, 'a search that is behind does not bring it back');
create temporary table merged on commit drop as select m.xmin::text as x, m.ctid as c from crm.merge as m;
select pg_temp.contacts('[{"id": "103", "name": "Cleo", "at": "2026-01-10 12:00Z", "phones": ["+14155550103"]}]', '{"104": "103"}', '2026-01-10 12:05Z');
select results_eq('select m.xmin::text, m.ctid from crm.merge as m', 'select * from merged', 'the same merge again writes nothing');
select pg_temp.contacts('[{"id": "203", "at": "2026-01-10 13:00Z", "deleted": true, "phones": ["+14155550104"]}]', p_now => '2026-01-10 13:00Z');
select is((select ready_at from intent.unrouted), '2026-01-10 12:03Z', 'a deleted one wakes nobody');
-- Fields of contacts that come after what they say.
create function pg_temp.opted_out(p_id text) returns text language sql as $$
    select r.desired ->> 'intentd_opted_out' from outbox.record_state as r where r.object = 'contact' and r.record_key = p_id and r.lane = 'compliance' $$;
create function pg_temp.run(p_now timestamptz) returns text language sql as $$ select concat_ws(' ', r.events, r.signals, r.routed) from decide.run(10, p_now) as r $$;
delete from intent.unrouted;
delete from intent.stale_fields;
insert into sms.consent_event (person_id, effect, source, reference, occurred_at, recorded_at)
values (pg_temp.person('bob'), 'revoke', 'provider_error', 'b', '2026-01-10 09:00Z', now());
select govern.derive_texting(array[pg_temp.person('bob')], '2026-01-10 13:00Z');
select pg_temp.contacts('[{"id": "206", "name": "Bob Copy", "at": "2026-01-10 13:00Z", "phones": ["+14155550102"]},
    {"id": "207", "name": "Nobody", "at": "2026-01-10 13:00Z", "phones": ["+14155550101"]}]');
select is((select array_agg(f.person_id) from intent.stale_fields as f), array[pg_temp.person('bob')], 'who opted out is told to a contact that comes later, of who did nothing nothing is said');
select is(pg_temp.run('2026-01-10 13:01Z'), '0 0 1', 'the next decision takes it up');
select is(pg_temp.opted_out('206'), 'true', 'and the contact says so');
select is(pg_temp.run('2026-01-10 13:01Z'), '0 0 0', 'once');
select pg_temp.contacts('[{"id": "202", "at": "2026-01-10 13:02Z", "phones": ["+14155550102"]}]');
select pg_temp.run('2026-01-10 13:03Z');
select is(pg_temp.opted_out('202'), 'true', 'so does one that gains the phone');

-- A merge takes the assignment along.
update crm.contact set is_deleted = false where external_id = '104';
delete from crm.merge;
select pg_temp.decide(array[pg_temp.signal('cleo', '2026-01-10 14:00Z', 'pricing_request')], '2026-01-10 14:00:10Z');
select is((select r.desired -> 'contact_ids' from outbox.record_state as r where r.object = 'task' and r.person_id = pg_temp.person('cleo')), '["103"]', 'the task is at one contact');
select pg_temp.contacts('[{"id": "104", "name": "Cleo", "at": "2026-01-10 14:01Z", "phones": ["+14155550103"]}]', '{"103": "104"}', '2026-01-10 14:01Z');
select pg_temp.run('2026-01-10 14:02Z');
select results_eq($$ select c.external_id, d.external_id from intent.assignment as a join crm.contact as c on c.id = a.contact_id
    join intent.signal as s on s.id = a.signal_id join crm.contact as d on d.id = s.contact_id where a.person_id = pg_temp.person('cleo') $$,
    $$ values ('104'::text, '104'::text) $$, 'a merge takes the assignment and its signal to the survivor');
select results_eq($$ select distinct r.desired -> 'contact_ids' from outbox.record_state as r where r.object in ('task', 'timeline') and r.person_id = pg_temp.person('cleo') $$,
    $$ values ('["104"]'::jsonb) $$, 'and task and conversation');
insert into crm.activity (account_id, kind, external_id, occurred_at, modified_at, contact_ids)
select pg_temp.account(), 'call', 'a1', '2026-01-10 14:05Z', now(), array[(pg_temp.contact('104')).id];
select is((select a.met_at from route.answered(pg_temp.account(), '2026-01-10 14:06Z') as a), '2026-01-10 14:05Z', 'whose calls answer it');
select * from finish();
rollback;
