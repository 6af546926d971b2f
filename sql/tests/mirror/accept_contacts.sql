begin;
\ir ../fixture.sql
\ir ../mirror.sql
select plan(24);
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
select * from finish();
rollback;
