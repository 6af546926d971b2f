begin;
\ir ../fixture.sql
select plan(20);
create function pg_temp.desired(p_object text, p_key text, p_is_compliance boolean default false) returns jsonb language sql as $$
    select r.desired from outbox.record_state as r where r.object = p_object and r.record_key = p_key and (r.lane = 'compliance') = p_is_compliance $$;

select pg_temp.decide(array[pg_temp.signal('ada', '2026-01-05 10:00Z', 'pricing_request', p_mode => 'historical')], '2026-01-10 10:00Z');
select is((select count(*)::int from outbox.record_state), 0, 'the past writes nothing');
select pg_temp.decide(array[pg_temp.signal('bob', '2026-01-05 10:00Z', 'opt_out', 'STOP', 'revoke', 'historical')], '2026-01-10 10:00Z');
select results_eq($$ select r.object, r.record_key, r.lane, r.desired from outbox.record_state as r $$,
    $$ values ('contact', '102', 'compliance', '{"intentd_texting": "revoked", "intentd_opted_out": true, "intentd_texting_since": "2026-01-05T10:00:00.000Z"}'::jsonb) $$,
    'but its opt-outs are told');

select pg_temp.message('ada', '2026-01-10 09:58Z', 'Demo?', false);
create temporary table s on commit drop as select pg_temp.signal('ada', '2026-01-10 10:00Z', 'meeting_request', 'yes at 3') as id;
update intent.signal set response_ms = 120500, secondary = '{pricing_request}' where id = (select id from s);
select pg_temp.decide(array[s.id], '2026-01-10 10:00:10Z') from s;
select is(pg_temp.desired('contact', '101') - 'intentd_reason',
    '{"intentd_also": "pricing_request", "intentd_intent": "meeting_request", "intentd_intent_at": "2026-01-10T10:00:00.000Z", "intentd_next_step": "Book a time",
      "intentd_sla_state": "open", "intentd_confidence": 0.950, "intentd_owner_role": "AE", "intentd_sla_due_at": "2026-01-10T10:05:00.000Z", "intentd_defer_until": null,
      "intentd_pause_reason": "replied", "intentd_paused_until": "2026-01-13T10:00:00.000Z", "intentd_last_click_at": null, "intentd_last_reply_at": "2026-01-10T10:00:00.000Z",
      "intentd_nurture_paused": true, "intentd_response_seconds": 120}'::jsonb, 'the contact has the standing of its latest reply');
select is(pg_temp.desired('contact', '101') ->> 'intentd_reason', 'Meeting request, 95 % certain; also pricing_request', 'with the reason in words');
select is(pg_temp.desired('contact', '101', true), '{"intentd_texting": "allowed", "intentd_opted_out": false, "intentd_texting_since": null}'::jsonb, 'and its consent');
select is(pg_temp.desired('deal', '901'), '{"intentd_intent": "meeting_request", "intentd_intent_at": "2026-01-10T10:00:00.000Z", "intentd_sla_state": "open", "intentd_sla_due_at": "2026-01-10T10:05:00.000Z"}'::jsonb, 'the deal follows');
select is((select string_agg(r.object || ' ' || r.lane, ', ' order by r.object, r.lane) from outbox.record_state as r where r.record_key in ('101', '901')), 'contact compliance, contact urgent, deal urgent', 'consent and urgency choose the lanes');
select set_eq($$ select k from jsonb_object_keys(pg_temp.desired('contact', '101') || pg_temp.desired('contact', '101', true)) as k $$,
    $$ select f.property from rules.crm_field as f where f.object = 'contact' and f.property <> 'intentd_intent_override' $$, 'they are the standard properties');
select set_eq($$ select k from jsonb_object_keys(pg_temp.desired('deal', '901')) as k $$, $$ select f.property from rules.crm_field as f where f.object = 'deal' $$, 'the deal''s too');

create temporary table before on commit drop as select * from pg_temp.written();
select trigger.refresh_fields(array[pg_temp.person('ada'), pg_temp.person('bob'), pg_temp.person('dan')], '2026-01-10 11:00Z');
select set_eq('select * from pg_temp.written()', 'select * from before', 'a second call changes nothing');
select is(trigger.end_pauses('2026-01-13 09:59Z'), 0, 'a pause that lasts is not ended');
select is(trigger.end_pauses('2026-01-13 10:01Z'), 1, 'one that is over is');
select is(pg_temp.desired('contact', '101') -> 'intentd_nurture_paused', 'false'::jsonb, 'and the contact says so');
select is(trigger.end_pauses('2026-01-13 10:01Z'), 0, 'once');

-- All contacts with the phone; a contact with two phones.
select pg_temp.decide(array[pg_temp.signal('cleo', '2026-01-10 10:00Z', 'objection')], '2026-01-10 10:00:10Z');
select is(pg_temp.desired('contact', '103') - 'x', pg_temp.desired('contact', '104'), 'every contact with the phone has the fields');
select is((select r.desired -> 'contact_ids' from outbox.record_state as r where r.object = 'task' and r.person_id = pg_temp.person('cleo')), '["104"]'::jsonb, 'one has the task');
insert into crm.contact_phone select c.id, '+14155550103', 'mobile' from crm.contact as c where c.external_id = '101';
select pg_temp.decide(array[pg_temp.signal('cleo', '2026-01-10 12:00Z', 'opt_out', 'STOP', 'revoke')], '2026-01-10 12:00:10Z');
select is(pg_temp.desired('contact', '101', true) ->> 'intentd_texting', 'revoked', 'a contact with two phones has the strictest consent of them');
select is(pg_temp.desired('contact', '101') ->> 'intentd_intent', 'opt_out', 'and the reply that came last');
create temporary table before2 on commit drop as select * from pg_temp.written();
select trigger.refresh_fields(array[pg_temp.person('ada')], '2026-01-10 13:00Z');
select set_eq('select * from pg_temp.written()', 'select * from before2', 'whichever of the phones it is asked for');
-- Two phones: one on hold, the other suppressed.
insert into crm.contact_phone select c.id, '+14155550104', 'mobile' from crm.contact as c where c.external_id = '102';
delete from sms.suppression where address = '+14155550102';
delete from sms.consent_event where person_id = pg_temp.person('bob');
update sms.person set texting = 'hold', texting_since = '2026-01-10Z' where id = pg_temp.person('bob');
insert into sms.suppression values ('+14155550104', 'admin', '2026-01-10Z');
select trigger.refresh_fields(array[pg_temp.person('bob')], '2026-01-10 14:00Z');
select is(pg_temp.desired('contact', '102', true) - 'intentd_texting_since', '{"intentd_texting": "hold", "intentd_opted_out": true}'::jsonb,
    'a contact is opted out when the holder of any of its phones is');
select * from finish();
rollback;
