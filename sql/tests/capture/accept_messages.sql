begin;
\ir ../fixture.sql
\ir ../accept.sql
select plan(33);

-- New.
select is(pg_temp.accept(jsonb_build_array(
    pg_temp.m('S3', 'ada', '2026-01-10 11:00Z', 'second'), pg_temp.m('S2', 'ada', '2026-01-10 11:00Z', 'first'),
    pg_temp.m('S1', 'eve', '2026-01-10 10:00Z', 'hello', '{"out": 1, "status": "sent", "price": "0.0079", "currency": "USD", "segments": 2}'))),
    '3 0', 'three new messages');
select is((select array_agg(m.external_id order by m.id) from sms.message as m), '{S1,S2,S3}',
    'they are stored oldest first, and as the provider ordered them within a second');
select is((select array_agg(concat_ws(' ', u.kind, u.external_id, u.occurred_at = (pg_temp.stored(u.external_id)).occurred_at) order by u.external_id)
    from sms.undecided as u), '{message S1 t,message S2 t,message S3 t}', 'each is an undecided event');
select results_eq($$ select address, phone, epoch, started_at, texting from sms.person where address = '+14155550105' $$,
    $$ values ('+14155550105'::text, '+14155550105'::text, 1, '2026-01-10 10:00Z'::timestamptz, 'allowed'::text) $$, 'a person nobody knew is made');
select is((select count(*)::int from sms.person where address = '+14155550101'), 1, 'a known one is kept');
select results_eq($$ select (m).price, (m).currency, (m).segments, (m).body from (select pg_temp.stored('S1') as m) as x $$,
    $$ values (0.0079, 'USD'::text, 2, 'hello'::text) $$, 'with what the provider says of it');
select is((select array_agg(o.external_id) from sms.open_message as o), '{S1}', 'a message of ours that is on its way is open');
select results_eq('select check_at, give_up_at from sms.open_message', $$ values ('2026-01-10 12:00:15Z'::timestamptz, '2026-01-13 10:00Z'::timestamptz) $$,
    'and asked for after a quarter of a minute, for three days');
select is((select count(*)::int from sms.raw_event), 3, 'the bytes are kept');

-- Unchanged.
create temporary table written on commit drop as
select relid, n_tup_ins + n_tup_upd + n_tup_del as rows from pg_stat_xact_user_tables where schemaname in ('sms', 'ops');
select is(pg_temp.accept(jsonb_build_array(
    pg_temp.m('S3', 'ada', '2026-01-10 11:00Z', 'second'), pg_temp.m('S2', 'ada', '2026-01-10 11:00Z', 'first'),
    pg_temp.m('S1', 'eve', '2026-01-10 10:00Z', 'hello', '{"out": 1, "status": "sent", "price": "0.0079", "currency": "USD", "segments": 2}'))),
    '0 0', 'an unchanged page changes nothing');
select is_empty($$ select w.relid::regclass from written as w join pg_stat_xact_user_tables as s using (relid)
    where s.n_tup_ins + s.n_tup_upd + s.n_tup_del <> w.rows $$, 'and writes no row');

-- Changed.
delete from sms.undecided;
select is(pg_temp.accept(jsonb_build_array(pg_temp.m('S1', 'eve', '2026-01-10 10:00:02Z', '', '{"out": 1, "status": "delivered"}'))), '0 1', 'a changed one is changed');
select is((pg_temp.stored('S1')).status, 'delivered', 'its status goes on');
select is((pg_temp.stored('S1')).body, 'hello', 'a text that was redacted since is kept');
select is((pg_temp.stored('S1')).price, 0.0079, 'and so is what the page leaves out');
select is((pg_temp.stored('S1')).occurred_at, '2026-01-10 10:00:02Z', 'the time is the provider''s latest');
select is_empty('select * from sms.open_message', 'a message that has arrived is not open any more');
select is_empty('select * from sms.undecided', 'delivery is no event');
select is((select count(*)::int from sms.raw_event where external_id = 'S1'), 2, 'the bytes are kept again');
select pg_temp.accept(jsonb_build_array(pg_temp.m('S1', 'eve', '2026-01-10 10:00:02Z', '', '{"out": 1, "status": "sent"}')));
select is((pg_temp.stored('S1')).status, 'delivered', 'a status does not go back');

-- Failures.
select pg_temp.accept(jsonb_build_array(pg_temp.m('S4', 'bob', '2026-01-10 11:30Z', 'hi', '{"out": 1, "status": "queued", "is_unsent": 1}')));
select pg_temp.accept(jsonb_build_array(pg_temp.m('S4', 'bob', '2026-01-10 11:31Z', 'hi', '{"out": 1, "status": "failed", "error": "21610", "is_unsent": 1}')));
select pg_temp.accept(jsonb_build_array(pg_temp.m('S4', 'bob', '2026-01-10 11:31Z', 'hi', '{"out": 1, "status": "undelivered", "error": "21610", "is_unsent": 1}')));
select results_eq($$ select kind, occurred_at from sms.undecided where external_id = 'S4' order by kind $$,
    $$ values ('message'::text, '2026-01-10 11:30Z'::timestamptz), ('status', '2026-01-10 11:30Z') $$,
    'a failure is one event more, and while a message is not sent its time is that of its making');
select pg_temp.accept(jsonb_build_array(pg_temp.m('S5', 'bob', '2026-01-10 11:40Z', 'hi', '{"out": 1, "status": "failed", "error": "30003"}')));
select is((select array_agg(u.kind) from sms.undecided as u where u.external_id = 'S5'), '{message}', 'one that comes failed is one event');
select is((select count(*)::int from sms.open_message where external_id = 'S5'), 0, 'and is not open');
select pg_temp.accept(jsonb_build_array(pg_temp.m('S11', 'bob', '2026-01-10 11:41Z', 'hi', '{"out": 1, "status": "failed"}')));
delete from sms.undecided where external_id = 'S11';
select pg_temp.accept(jsonb_build_array(pg_temp.m('S11', 'bob', '2026-01-10 11:41Z', 'hi', '{"out": 1, "status": "failed", "error": "21610"}')));
select is((select array_agg(u.kind) from sms.undecided as u where u.external_id = 'S11'), '{status}', 'an error code that comes after the failure is an event');
delete from sms.undecided where external_id = 'S11';
select pg_temp.accept(jsonb_build_array(pg_temp.m('S11', 'bob', '2026-01-10 11:41Z', 'hi', '{"out": 1, "status": "failed", "price": "0.1"}')));
select is_empty($$ select * from sms.undecided where external_id = 'S11' $$, 'another fact of a failed message is none');
select pg_temp.accept(jsonb_build_array(pg_temp.m('S2', 'ada', '2026-01-10 11:00Z', 'first', '{"status": "failed"}')));
select is_empty($$ select * from sms.undecided where external_id = 'S2' $$, 'what the provider says of a message to us is no event');

-- Twice on a page, over sources, after suppression and reassignment.
select is(pg_temp.accept(jsonb_build_array(pg_temp.m('S6', 'ada', '2026-01-10 11:50Z', 'new text'), pg_temp.m('S6', 'ada', '2026-01-10 11:50Z', 'old text'))), '1 0', 'a message that stands twice counts once');
select is((pg_temp.stored('S6')).body, 'new text', 'by the place that comes first');
insert into ops.source (name, provider, account, base_url, credential) values ('second', 'twilio', 'AC2', 'https://api.example', 'main');
select is(pg_temp.accept(jsonb_build_array(pg_temp.m('S1', 'eve', '2026-01-10 11:00Z', 'hello')), p_source => 'second'), '1 0', 'the same id at another source is another message');
select is((select count(*)::int from sms.person where address = '+14155550105'), 1, 'of the same person');
insert into sms.suppression values ('+14155550190', 'opt_out', '2025-06-01Z'), ('+14155550191', 'landline', '2025-06-01Z');
select pg_temp.accept(jsonb_build_array(pg_temp.m('S7', null, '2026-01-10 11:00Z', 'hi', '{"address": "+14155550190"}'), pg_temp.m('S8', null, '2026-01-10 11:00Z', 'hi', '{"address": "+14155550191"}'),
    pg_temp.m('S9', null, '2026-01-10 11:00Z', 'hi', '{"address": "BANK"}')));
select results_eq($$ select texting, texting_since from sms.person where address in ('+14155550190', '+14155550191') order by address $$,
    $$ values ('revoked'::text, '2025-06-01Z'::timestamptz), ('allowed', null) $$, 'a suppressed address starts revoked; a dead number is suppressed alone');
select is((select p.phone from sms.person as p where p.address = 'BANK'), null, 'a name has no phone');
update sms.person set ended_at = '2026-01-09Z' where address = '+14155550102';
select pg_temp.accept(jsonb_build_array(pg_temp.m('S10', 'bob', '2026-01-10 11:55Z', 'hi')));
select is((select array_agg(p.epoch order by p.epoch) from sms.person as p where p.address = '+14155550102'), '{1,2}', 'a number that was reassigned has a next holder');
select * from finish();
rollback;
