begin;
\ir ../fixture.sql
\ir ../accept.sql
select plan(58);
create function pg_temp.run(p_now timestamptz, p_limit integer default 100) returns text language sql as $$
    select concat_ws(' ', r.events, r.signals, r.routed) from decide.run(p_limit, p_now) as r
$$;
create function pg_temp.signal_of(p_id text) returns intent.signal language sql as $$
    select s from intent.signal as s where s.external_id = p_id
$$;
create function pg_temp.desired(p_object text, p_key text, p_lane text default null) returns jsonb language sql as $$
    select r.desired from outbox.record_state as r
    where r.object = p_object and r.record_key = p_key and (p_lane is null or (r.lane = 'compliance') = (p_lane = 'compliance'))
    order by r.lane = 'compliance' limit 1
$$;
create function pg_temp.texting(p_name text) returns text language sql as $$ select p.texting from sms.person as p where p.id = pg_temp.person(p_name) $$;

-- One message from end to end.
select pg_temp.accept(jsonb_build_array(pg_temp.m('A2', 'ada', '2026-01-10 11:00Z', 'How much is it?'),
    pg_temp.m('A1', 'ada', '2026-01-10 10:58Z', 'Still interested?', '{"out": 1}')));
select is(pg_temp.run('2026-01-10 11:00:05Z'), '0 0 0', 'what no sweep has completed is not decided');
select pg_temp.read_until('2026-01-10 11:00Z');
select is(pg_temp.run('2026-01-10 11:00:05Z'), '2 1 1', 'then it is: two events, one signal, one routed');
select results_eq($$ select r.norm <> '', r.response_ms from sms.reply as r join sms.message as m on m.id = r.message_id where m.external_id = 'A2' $$,
    $$ values (true, 120000::bigint) $$, 'the reply is kept in normal form with its response time');
select results_eq($$ select (s).intent, (s).mode, (s).effect, (s).match_reason, (s).is_out_of_order, (s).routed_at from (select pg_temp.signal_of('A2') as s) as x $$,
    $$ values ('pricing_request'::text, 'live'::text, 'none'::text, 'only_one'::text, false, '2026-01-10 11:00:05Z'::timestamptz) $$, 'the signal says what it means and whose it is');
select results_eq('select a.intent, a.owner_id, a.due_at > a.opened_at from intent.assignment as a', $$ values ('pricing_request'::text, 'o2'::text, true) $$, 'someone must answer');
select is(pg_temp.desired('contact', '101', 'signal') ->> 'intentd_intent', 'pricing_request', 'the contact says so');
select is(pg_temp.desired('deal', '901') ->> 'intentd_sla_state', 'open', 'and the deal');
select is((select count(*)::int from outbox.record_state where object = 'task'), 1, 'there is a task');
select ok((select r.desired ->> 'body' like '%Still interested?%How much is it?%' from outbox.record_state as r where r.object = 'timeline'), 'and the conversation');
select is_empty('select * from sms.undecided', 'nothing waits');
select ok(bool_and(d.digest = sha256(d.salt || convert_to(d.evidence::text, 'UTF8'))) and count(*) = 1, 'the evidence has a digest that verifies') from audit.decision as d;
select ok(d.evidence::text !~ 'How much|4155550101', 'and holds neither text nor number') from audit.decision as d;
create temporary table before on commit drop as select * from pg_temp.written();
select is(pg_temp.run('2026-01-10 11:01Z'), '0 0 0', 'a second call decides nothing');
select set_eq('select * from pg_temp.written()', 'select * from before', 'and changes nothing');

-- Ours after theirs.
select pg_temp.accept(jsonb_build_array(pg_temp.m('A3', 'ada', '2026-01-10 11:02Z', 'It is 900 a month', '{"out": 1}')));
select pg_temp.read_until('2026-01-10 11:02Z');
select is(pg_temp.run('2026-01-10 11:02:05Z'), '1 0 0', 'a message of ours is an event without a signal');
select ok((select r.desired ->> 'body' like '%How much is it?%900 a month%' from outbox.record_state as r where r.object = 'timeline'), 'that goes into the conversation');

-- Consent, in a person's order.
select pg_temp.accept(jsonb_build_array(pg_temp.m('A6', 'ada', '2026-01-10 12:02Z', 'How much is it?'), pg_temp.m('A5', 'ada', '2026-01-10 12:01Z', 'START'),
    pg_temp.m('A4', 'ada', '2026-01-10 12:00Z', 'STOP'), pg_temp.m('B1', 'bob', '2026-01-10 12:00Z', 'How much is it?')));
select pg_temp.read_until('2026-01-10 12:10Z');
select is(pg_temp.run('2026-01-10 12:10Z'), '2 2 2', 'events behind a change of consent wait for the next call');
select is(pg_temp.texting('ada'), 'revoked', 'an opt-out revokes');
select is(pg_temp.desired('contact', '101', 'compliance') ->> 'intentd_opted_out', 'true', 'the CRM is told');
select is((select a.close_reason from intent.assignment as a where a.person_id = pg_temp.person('ada')), 'opt_out', 'nobody need answer any more');
select is(pg_temp.run('2026-01-10 12:10Z'), '1 1 1', 'then the next change');
select is(pg_temp.texting('ada'), 'allowed', 'a restore allows');
select is(pg_temp.run('2026-01-10 12:10Z'), '1 1 1', 'then what follows it');
select is((pg_temp.signal_of('A6')).intent, 'pricing_request', 'with its own meaning');
select is(pg_temp.run('2026-01-10 12:10Z'), '0 0 0', 'and no more');

-- The past.
select pg_temp.accept(jsonb_build_array(pg_temp.m('C2', 'cleo', '2025-12-02 12:00Z', 'STOP'), pg_temp.m('C1', 'cleo', '2025-12-01 12:00Z', 'How much is it?')));
select is(pg_temp.run('2026-01-10 12:11Z'), '2 2 0', 'what is older than live_from is measured, not routed');
select is((pg_temp.signal_of('C1')).mode, 'historical', 'it is historical');
select is(pg_temp.texting('cleo'), 'revoked', 'but its opt-out counts');
select is(pg_temp.desired('contact', '104', 'compliance') ->> 'intentd_texting', 'revoked', 'and the CRM is told');
select is_empty($$ select * from outbox.record_state as r where r.person_id = pg_temp.person('cleo') and r.lane <> 'compliance' $$, 'of nothing else');
select pg_temp.accept(jsonb_build_array(pg_temp.m('B2', 'bob', '2026-01-11 12:00Z', 'Can we meet on Tuesday?')));
update intent.assignment set closed_at = '2026-01-11Z', close_reason = 'dismissed' where closed_at is null;
select pg_temp.read_until('2026-01-11 12:00Z');
select pg_temp.run('2026-01-13 12:00Z');
select is((select concat_ws(' ', s.mode, r.end_reason, s.exposure) from intent.signal as s join intent.play_run as r on r.signal_id = s.id where s.external_id = 'B2'),
    'late late task', 'what is older than a day is late: a task only');
select pg_temp.accept(jsonb_build_array(pg_temp.m('B3', 'bob', '2026-01-11 11:00Z', 'How much is it?')));
select is(pg_temp.run('2026-01-11 12:01Z'), '1 1 0', 'what comes after a later one is not routed');
select ok((s).is_out_of_order, 'it is out of order') from (select pg_temp.signal_of('B3') as s) as x;
select is_empty($$ select * from intent.play_run as r join intent.signal as s on s.id = r.signal_id where s.external_id = 'B3' $$, 'and replays no play');

select pg_temp.accept(jsonb_build_array(pg_temp.m('F2', 'eve', '2026-01-11 12:30Z', 'ok')));
insert into crm.contact (account_id, external_id, name, modified_at) select a.id, '106', 'Eve', '2026-01-11 12:00Z' from ops.crm_account as a;
insert into crm.contact_phone select c.id, '+14155550105', 'phone' from crm.contact as c where c.external_id = '106';
select pg_temp.read_until('2026-01-11 12:30Z');
select pg_temp.run('2026-01-11 12:30:05Z');
select pg_temp.accept(jsonb_build_array(pg_temp.m('F1', 'eve', '2026-01-11 12:20Z', 'How much is it?')));
select is(pg_temp.run('2026-01-11 12:31Z'), '1 1 1', 'unless nobody has to answer what came later');
select is((select a.intent || to_char(a.opened_at, ' HH24:MI') from intent.assignment as a join sms.person as p on p.id = a.person_id where p.phone = '+14155550105'), 'pricing_request 12:20', 'then it is assigned');
select ok(exists (select from outbox.record_state as r join sms.person as p on p.id = r.person_id where r.object = 'task' and p.phone = '+14155550105'), 'with its task');
select is_empty($$ select from intent.play_run as r where r.signal_id = (pg_temp.signal_of('F1')).id $$, 'and without a play');

-- Waiting for a contact.
select pg_temp.accept(jsonb_build_array(pg_temp.m('D1', 'dan', '2026-01-11 13:00Z', 'How much is it?')));
select pg_temp.read_until('2026-01-11 13:00Z');
select is(pg_temp.run('2026-01-11 13:00:05Z'), '1 1 0', 'a number that nobody knows is decided, not routed');
select is((select array_agg(s.external_id) from intent.unrouted as u join intent.signal as s on s.id = u.signal_id where s.mode = 'live'), '{D1}', 'it waits');
update intent.unrouted set ready_at = '2026-01-11 13:01Z';
select is(pg_temp.run('2026-01-11 13:01Z'), '0 0 0', 'looking again too early');
select is((select count(*)::int from intent.unrouted where ready_at is not null), 0, 'puts it back to wait');
insert into crm.contact (account_id, external_id, name, modified_at) select a.id, '105', 'Dan', '2026-01-11 13:02Z' from ops.crm_account as a;
insert into crm.contact_phone select c.id, '+14155550104', 'phone' from crm.contact as c where c.external_id = '105';
update intent.unrouted set ready_at = '2026-01-11 13:02Z';
select is(pg_temp.run('2026-01-11 13:02Z'), '0 0 1', 'once its contact has come it is routed');
select results_eq($$ select (s).match_reason, (s).routed_at, (s).mode from (select pg_temp.signal_of('D1') as s) as x $$, $$ values ('only_one'::text, '2026-01-11 13:02Z'::timestamptz, 'live'::text) $$, 'as if it had come now');
select ok(exists (select from outbox.record_state as r where r.object = 'task' and r.person_id = pg_temp.person('dan')), 'with its task');

-- Failures of ours.
select pg_temp.accept(jsonb_build_array(pg_temp.m('D2', 'dan', '2026-01-11 14:00Z', 'hi', '{"out": 1, "status": "sent"}')));
select pg_temp.read_until('2026-01-11 14:00Z'); select pg_temp.run('2026-01-11 14:00Z');
select pg_temp.accept(jsonb_build_array(pg_temp.m('D2', 'dan', '2026-01-11 14:00Z', 'hi', '{"out": 1, "status": "failed", "error": "21610"}')));
select is(pg_temp.run('2026-01-11 14:01Z'), '1 0 0', 'a failure is an event');
select is(pg_temp.texting('dan'), 'revoked', 'an opt-out at the provider revokes');

-- What has a signal already.
insert into sms.undecided select 'message', m.id, m.source_id, m.person_id, m.occurred_at, m.external_id from sms.message as m where m.external_id = 'D1';
select is(pg_temp.run('2026-01-11 14:02Z'), '1 0 0', 'an event that is decided already leaves the queue');

-- Limits.
select pg_temp.accept(jsonb_agg(pg_temp.m('E' || i, null, ('2026-01-11 15:00Z'::timestamptz + i * interval '1 s')::text, 'ok', jsonb_build_object('address', '+1415555020' || i % 3)) order by i desc))
from generate_series(1, 9) as i;
select pg_temp.read_until('2026-01-11 16:00Z');
select is(pg_temp.run('2026-01-11 16:00Z', 4), '4 4 0', 'no more than asked for');
select is((select array_agg(u.external_id order by u.external_id) from sms.undecided as u), '{E5,E6,E7,E8,E9}', 'the oldest first');
insert into rules.setting (name, value, note) select 'act_within', '1 second', 'x' where not exists (select from rules.setting where name = 'act_within');
update rules.setting set value = '1 second' where name = 'act_within';
select pg_temp.run('2026-01-11 16:00Z', 1);
select is((pg_temp.signal_of('E5')).mode, 'late', 'act_within is a setting');
select is_empty($$ select 1 from intent.signal as s left join sms.reply as r on r.message_id = s.message_id where r.message_id is null $$, 'every signal has its reply');

-- A flood of one number.
update rules.setting set value = '24 hours' where name = 'act_within';
select pg_temp.run('2026-01-11 16:00Z', 1000);
select pg_temp.accept(jsonb_agg(pg_temp.m('F' || lpad(i::text, 3, '0'), null, ('2026-01-11 17:00Z'::timestamptz + i * interval '1 s')::text, 'STOP', '{"address": "+14155550300"}') order by i desc))
from generate_series(1, 300) as i;
select pg_temp.accept(jsonb_build_array(pg_temp.m('G1', null, '2026-01-11 17:10Z', 'ok', '{"address": "+14155550301"}')));
select pg_temp.read_until('2026-01-11 18:00Z');
select is(pg_temp.run('2026-01-11 18:00Z', 250), '2 2 0', 'a flood of opt-outs holds up nobody else');
select is(pg_temp.run('2026-01-11 18:00Z', 250), '200 200 0', 'an opt-out of who is opted out stops nothing');
select is(pg_temp.run('2026-01-11 18:00Z', 250), '99 99 0', 'so that the flood is soon over');
select is((select array_agg(distinct s.intent || ' ' || s.effect) from intent.signal as s where s.external_id ~ '^F[0-9]{3}$'), '{"opt_out revoke"}', 'each is an opt-out');
select pg_temp.accept(jsonb_build_array(pg_temp.m('F903', null, '2026-01-11 18:03Z', 'How much is it?', '{"address": "+14155550300"}'),
    pg_temp.m('F902', null, '2026-01-11 18:02Z', 'START', '{"address": "+14155550300"}'), pg_temp.m('F901', null, '2026-01-11 18:01Z', 'STOP', '{"address": "+14155550300"}')));
select pg_temp.read_until('2026-01-11 18:10Z');
select is(pg_temp.run('2026-01-11 18:10Z'), '2 2 0', 'but a restore stops what is behind it');
select is(pg_temp.run('2026-01-11 18:10Z'), '1 1 0', 'until it has been carried out');
select * from finish();
rollback;
