begin;
\ir ../fixture.sql
select plan(8);

create temporary table failed on commit drop as
select m.id from (values
    (pg_temp.message('ada', '2026-01-10 10:00Z', 'x', false, '21610')),
    (pg_temp.message('bob', '2026-01-10 10:00Z', 'x', false, '21211')),
    (pg_temp.message('cleo', '2026-01-10 10:00Z', 'x', false, '30003')),
    (pg_temp.message('dan', '2026-01-10 10:00Z', 'x', false, '30006'))) as m(id);
insert into outbox.command (kind, key, person_id, purpose, payload, created_at, deadline_at)
select 'text', gen_random_uuid(), p.id, 'sales_1to1', '{}', now(), now() from sms.person as p;

select govern.apply_failures(array(select f.id from failed as f), '2026-01-10 11:00Z');
select results_eq($$ select p.address, p.texting, p.texting_since, s.reason
    from sms.person as p left join sms.suppression as s on s.address = p.address order by 1 $$,
    $$ values ('+14155550101', 'revoked', '2026-01-10 10:00Z'::timestamptz, 'provider_error'),
        ('+14155550102', 'allowed', null, 'bad_number'), ('+14155550103', 'allowed', null, null),
        ('+14155550104', 'allowed', null, 'landline') $$, 'an opt-out revokes at the message''s time, a dead number is suppressed, a passing error is nothing');
select results_eq($$ select e.source, e.reference from sms.consent_event as e $$,
    $$ select 'provider_error', m.source_id || ':' || m.external_id from sms.message as m where m.error_code = '21610' $$, 'the ledger names the message');
select results_eq($$ select p.address, c.state from outbox.command as c join sms.person as p on p.id = c.person_id order by 1 $$,
    $$ values ('+14155550101', 'cancelled'), ('+14155550102', 'cancelled'), ('+14155550103', 'pending'), ('+14155550104', 'cancelled') $$,
    'their pending texts are cancelled');
create temporary table before on commit drop as select * from pg_temp.written();
select govern.apply_failures(array(select f.id from failed as f), '2026-01-10 12:00Z');
select set_eq('select * from pg_temp.written()', 'select * from before', 'a second call changes nothing');
select govern.apply_signals(array[pg_temp.signal('ada', '2026-01-11 10:00Z', 'opt_in', 'START', 'restore'),
    pg_temp.signal('bob', '2026-01-11 10:00Z', 'opt_in', 'START', 'restore')], '2026-01-11 10:00Z');
select results_eq($$ select s.address from sms.suppression as s order by 1 $$, array['+14155550102', '+14155550104'],
    'a restore lifts the provider''s opt-out, not a dead number');
select govern.apply_failures(array[pg_temp.message('ada', '2026-01-12 10:00Z', 'x', false, '30006'), pg_temp.message('dan', '2026-01-12 10:00Z', 'x', false, '21610')], '2026-01-12 11:00Z');
select govern.apply_failures(array[pg_temp.message('ada', '2026-01-12 10:01Z', 'x', false, '21610')], '2026-01-12 11:00Z');
select results_eq($$ select s.address, s.reason from sms.suppression as s where s.address in ('+14155550101', '+14155550104') order by 1, 2 $$,
    $$ values ('+14155550101', 'landline'), ('+14155550101', 'provider_error'), ('+14155550104', 'landline'), ('+14155550104', 'provider_error') $$,
    'a landline that is also opted out has both reasons');
select results_eq($$ select m.reasons from govern.may_send(array[pg_temp.person('ada')], 'sales_1to1', '2026-01-12 18:00Z') as m $$,
    $$ values (array['texting: revoked', 'suppressed: landline, provider_error', 'basis: none']) $$, 'and one answer that names both');
select is_empty($$ select govern.apply_failures('{}', now()) where false $$, 'no messages, no change');
select * from finish();
rollback;
