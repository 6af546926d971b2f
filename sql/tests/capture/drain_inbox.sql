begin;
\ir ../fixture.sql
select plan(23);
insert into sms.message_inbox (source, external_id, direction, address, body, status, occurred_at) values
    ('legacy', 'A1', 'inbound', '+14155550101', 'How much is it?', null, '2026-01-10 11:00Z'),
    ('legacy', 'A0', 'outbound', '+14155550101', 'Still interested?', null, '2026-01-10 10:00Z'),
    ('legacy', 'A2', 'inbound', '4155550102', 'hi', null, '2026-01-10 11:00Z'),
    ('legacy', 'A3', 'inbound', '+1 415 555 0103', 'hi', null, '2026-01-10 11:00Z'),
    ('Legacy!', 'A4', 'inbound', '+14155550103', 'hi', null, '2026-01-10 11:00Z'),
    ('legacy', '', 'inbound', '+14155550103', 'hi', null, '2026-01-10 11:00Z'),
    ('legacy', 'A5', 'inbound', '', 'hi', null, '2026-01-10 11:00Z'),
    ('legacy', 'A6', 'outbound', '+14155550103', 'hi', 'gone', '2026-01-10 11:00Z'),
    ('legacy', 'A7', 'inbound', '+14155550103', 'hi', null, 'infinity'),
    ('legacy', 'A8', 'outbound', '+14155550102', 'first', 'sent', '2026-01-10 10:30Z'),
    ('legacy', 'A8', 'outbound', '+14155550102', 'first', 'delivered', '2026-01-10 10:30Z');
select is(capture.drain_inbox(100, '2026-01-10 12:00Z'), 5, 'the rows that can be taken are');
select is((select array_agg(i.external_id || ': ' || i.error order by i.id) from sms.message_inbox as i), array[
    'A3: address is neither +… in E.164 nor a short code or name: write it without spaces',
    'A4: source must be lower-case letters, digits and hyphens',
    ': external_id is empty: give each message an id of its own',
    'A5: address is empty: give the phone in E.164, a short code or a name',
    'A6: status is unknown: leave it out or use delivered, failed, received …',
    'A7: occurred_at lies in the future: give the time at which it was sent'], 'the others stay, and say what to do');
select results_eq($$ select provider, live_from, is_enabled from ops.source where name = 'legacy' $$,
    $$ values ('inbox'::text, '2026-01-10 10:00Z'::timestamptz, true) $$, 'a source is made, live from its first message on');
select is((select s.decidable_until from ops.source_state as s join ops.source as o on o.id = s.source_id where o.name = 'legacy'), '2026-01-10 11:00Z', 'all of it may be decided');
select is((select array_agg(m.external_id || ' ' || m.status || ' ' || m.is_inbound order by m.external_id) from sms.message as m),
    '{A0 delivered false,A1 received true,A2 received true,A8 delivered false}', 'the messages are stored; of two rows with one id the last counts');
select is((select p.phone from sms.person as p where p.address = '4155550102'), null, 'an address without + is a name');
select is(capture.drain_inbox(100, '2026-01-10 12:01Z'), 0, 'a second call takes nothing');

update sms.message_inbox set address = '+14155550103', error = null where external_id = 'A3';
select is(capture.drain_inbox(100, '2026-01-10 12:02Z'), 1, 'a row that was put right is taken');
insert into sms.message_inbox (source, external_id, direction, address, body, occurred_at) values
    ('legacy', 'A1', 'inbound', '+14155550101', 'How much is it?', '2026-01-10 11:00Z');
select capture.drain_inbox(100, '2026-01-10 12:03Z');
select is((select count(*)::int from sms.raw_event where external_id = 'A1'), 1, 'the same row handed in again changes nothing');

-- In pieces, and for a source that is polled.
insert into sms.message_inbox (source, external_id, direction, address, body, occurred_at)
select 'legacy', 'B' || i, 'inbound', '+14155550103', 'hi', '2026-01-10 11:30Z' from generate_series(1, 5) as i;
select is(array[capture.drain_inbox(3, '2026-01-10 12:04Z'), capture.drain_inbox(3, '2026-01-10 12:04Z'), capture.drain_inbox(3, '2026-01-10 12:04Z')], '{3,2,0}', 'no more than asked for at a time');
select is((select array_agg(m.external_id order by m.id) from sms.message as m where m.external_id like 'B%'), '{B1,B2,B3,B4,B5}', 'in the order in which they were handed in');
insert into ops.source_state (source_id, decidable_until) select s.id, '2026-01-10 09:00Z' from ops.source as s where s.name = 'main';
insert into sms.message_inbox (source, external_id, direction, address, body, occurred_at) values ('main', 'C1', 'inbound', '+14155550103', 'hi', '2026-01-10 11:00Z');
select is(capture.drain_inbox(100, '2026-01-10 12:05Z'), 1, 'a message of a polled source is taken');
select is((select s.decidable_until from ops.source_state as s join ops.source as o on o.id = s.source_id where o.name = 'main'), '2026-01-10 09:00Z', 'but does not say that it was polled');

-- One bad row does not stop the others.
insert into sms.message_inbox (source, external_id, direction, address, our_address, body, occurred_at) values
    ('legacy', repeat('D', 256), 'inbound', '+14155550103', '', 'hi', '2026-01-10 11:40Z'),
    ('legacy', 'D1', 'inbound', repeat('x', 12800), '', 'hi', '2026-01-10 11:40Z'),
    ('legacy', 'D2', 'inbound', '+14155550103', repeat('x', 256), 'hi', '2026-01-10 11:40Z'),
    ('legacy', 'D3', 'inbound', '+14155550103', '', repeat('x', 100001), '2026-01-10 11:40Z'),
    ('legacy', 'D4', 'inbound', '+14155550103', '', 'hi', '-infinity');
select is(capture.drain_inbox(100, '2026-01-10 12:05Z'), 0, 'what is too long is not taken');
select is((select array_agg(i.error order by i.id) from sms.message_inbox as i where left(i.external_id, 1) = 'D'), array[
    'external_id is longer than 255 characters', 'address is longer than 64 characters', 'our_address is longer than 255 characters',
    'body is longer than 100,000 characters', 'occurred_at lies before 1990: give the time at which it was sent'], 'and says so');
delete from sms.message_inbox where left(external_id, 1) = 'D';
create function pg_temp.hand_in(p_prefix text, p_rows integer) returns void language sql as $$
    insert into sms.message_inbox (source, external_id, direction, address, body, occurred_at)
    select 'legacy', p_prefix || i, 'outbound', '+14155550103', 'hi', '2026-01-10 10:45Z' from generate_series(1, p_rows) as i
$$;
alter table sms.message add constraint no_f5 check (external_id not in ('F5', 'F6')) not valid;
select pg_temp.hand_in('F', 9);
select is(capture.drain_inbox(100, '2026-01-10 12:05Z'), 7, 'rows that the database refuses stay alone');
select is((select array_agg(i.external_id || i.error order by i.id) from sms.message_inbox as i where i.external_id like 'F%'),
    array['F5refused by the database: new row for relation "message" violates check constraint "no_f5"',
        'F6refused by the database: new row for relation "message" violates check constraint "no_f5"'], 'and say why');
delete from sms.message_inbox where external_id like 'F%';
create function pg_temp.fail() returns trigger language plpgsql as $$ begin raise exception 'disk full' using errcode = '53100'; end $$;
create trigger fail before insert on sms.message for each row execute function pg_temp.fail();
select pg_temp.hand_in('G', 2);
select throws_ok($$ select capture.drain_inbox(100, '2026-01-10 12:05Z') $$, '53100', null, 'but what is no row''s fault is raised');
drop trigger fail on sms.message;
delete from sms.message_inbox where external_id like 'G%';

-- From \copy to a signal.
select is((select r.signals from decide.run(100, '2026-01-10 12:06Z') as r), 8, 'decide makes signals of them');
select is((select s.intent from intent.signal as s where s.external_id = 'A1'), 'pricing_request', 'with their intent');
select is((select a.intent || ' ' || a.owner_id from intent.assignment as a join sms.person as p on p.id = a.person_id where p.address = '+14155550101'), 'pricing_request o2', 'and someone who must answer');
select is((select s.response_ms from intent.signal as s where s.external_id = 'A1'), 3600000::bigint, 'with its response time');
select is((select count(*)::int from sms.undecided), 1, 'the polled one waits for its poll');
select * from finish();
rollback;
