begin;
\ir ../fixture.sql
select plan(22);

create function pg_temp.standing(p_name text) returns text language sql as $$
    select concat_ws(' ', p.texting, to_char(p.texting_since, 'MM-DD HH24:MI'), p.consent_basis, s.reason)
    from sms.person as p
    left join sms.suppression as s on s.address = p.address
    where p.id = pg_temp.person(p_name)
$$;

select lives_ok($$ select govern.apply_signals(
    array[pg_temp.signal('ada', '2026-01-10 10:00Z', 'pricing_request')], '2026-01-10 10:01Z') $$,
    'a signal without an effect is taken');
select is_empty($$ select * from sms.consent_event $$, 'who asked for nothing gets nothing');

insert into outbox.command (kind, key, person_id, purpose, payload, created_at, deadline_at)
values ('text', gen_random_uuid(), pg_temp.person('ada'), 'sales_1to1', '{}', now(), now()),
    ('text', gen_random_uuid(), pg_temp.person('ada'), 'consent', '{}', now(), now());
select pg_temp.decide(array[pg_temp.signal('ada', '2026-01-10 10:02Z', 'meeting_request')], '2026-01-10 10:02Z');

select govern.apply_signals(array[
    pg_temp.signal('ada', '2026-01-10 11:00Z', 'opt_out', 'STOP', 'revoke'),
    pg_temp.signal('ada', '2026-01-10 11:05Z', 'opt_out', 'STOP', 'revoke')], '2026-01-10 11:06Z');
select is(pg_temp.standing('ada'), 'revoked 01-10 11:00 none opt_out',
    'an opt-out revokes, since its first word, and suppresses the number');
select results_eq($$ select c.purpose, c.state, c.state_reason from outbox.command as c where c.kind = 'text' order by c.id $$,
    $$ values ('sales_1to1', 'cancelled', 'texting is revoked'), ('consent', 'pending', null::text) $$,
    'pending texts are cancelled, the one legal confirmation is not');
select results_eq($$ select a.close_reason from intent.assignment as a $$, array['opt_out'],
    'the open assignment is closed');
select results_eq($$ select e.reference from sms.consent_event as e order by e.occurred_at $$,
    $$ select s.source_id || ':' || s.external_id from intent.signal as s where s.effect = 'revoke' order by s.occurred_at $$,
    'the ledger names the message');

create temporary table before on commit drop as select * from pg_temp.written();
select govern.apply_signals((select array_agg(s.id) from intent.signal as s), '2026-01-10 12:00Z');
select set_eq('select * from pg_temp.written()', 'select * from before', 'a second call changes nothing');

select throws_ok($$ insert into outbox.command (kind, key, person_id, purpose, payload, created_at, deadline_at)
    values ('text', gen_random_uuid(), pg_temp.person('ada'), 'marketing', '{}', now(), now()) $$, 'IN301',
    null, 'a text to a person who opted out is refused');
select lives_ok($$ insert into outbox.command (kind, key, person_id, purpose, payload, created_at, deadline_at)
    values ('text', gen_random_uuid(), pg_temp.person('ada'), 'consent', '{}', now(), now()) $$,
    'the one legal confirmation is not refused');
select throws_ok($$ update outbox.command set state = 'pending' where purpose = 'sales_1to1' $$, 'IN301', null,
    'a cancelled text does not come back');

select govern.apply_signals(array[pg_temp.signal('ada', '2026-01-10 12:30Z', 'opt_in', 'START', 'restore')],
    '2026-01-10 12:31Z');
select is(pg_temp.standing('ada'), 'allowed 01-10 12:30 express', 'a restore gives express and lifts the suppression');
select govern.apply_signals(array[pg_temp.signal('ada', '2026-01-09 12:30Z', 'opt_out', 'STOP', 'revoke', 'historical')],
    '2026-01-10 12:32Z');
select is(pg_temp.standing('ada'), 'allowed 01-10 12:30 express', 'an older opt-out that comes late changes nothing');
select govern.apply_signals(array[pg_temp.signal('ada', '2026-01-10 12:29Z', 'opt_in', 'START', 'restore')],
    '2026-01-10 12:33Z');
select is(pg_temp.standing('ada'), 'allowed 01-10 12:30 express', 'nor does an older restore');

select govern.apply_signals(array[pg_temp.signal('bob', '2026-01-05 09:00Z', 'opt_out', 'STOP', 'revoke', 'historical')],
    '2026-01-10 12:32Z');
select is(pg_temp.standing('bob'), 'revoked 01-05 09:00 none opt_out', 'a historical opt-out counts');
insert into sms.consent_event (person_id, effect, source, reference, occurred_at, recorded_at)
values (pg_temp.person('bob'), 'hold', 'admin', 'h', '2026-01-06Z', now()),
    (pg_temp.person('bob'), 'release', 'admin', 'r', '2026-01-07Z', now());
select govern.derive_texting(array[pg_temp.person('bob')], now());
select is(pg_temp.standing('bob'), 'revoked 01-05 09:00 none opt_out', 'the release of a hold lifts no revocation');
insert into sms.consent_event (person_id, effect, source, reference, occurred_at, recorded_at)
values (pg_temp.person('bob'), 'restore', 'form', 'f', '2026-01-05 09:00Z', now());
select govern.derive_texting(array[pg_temp.person('bob')], now());
select is(pg_temp.standing('bob'), 'revoked 01-05 09:00 none opt_out', 'a revocation wins a tie');

select govern.apply_signals(array[pg_temp.signal('cleo', '2026-01-10 09:00Z', 'opt_out', 'not at work', 'hold')],
    '2026-01-10 12:32Z');
select is(pg_temp.standing('cleo'), 'hold 01-10 09:00 none', 'a hold holds and suppresses nothing');
select govern.apply_signals(array[pg_temp.signal('dan', '2026-01-10 09:00Z', 'hostile', 'go to hell', 'revoke')],
    '2026-01-10 12:32Z');
select is(pg_temp.standing('dan'), 'revoked 01-10 09:00 none hostile', 'abuse that revokes says so');
insert into sms.suppression values ('+14155550103', 'admin', '2026-01-01Z');
select govern.apply_signals(array[pg_temp.signal('cleo', '2026-01-11 09:00Z', 'opt_in', 'START', 'restore')],
    '2026-01-11 12:32Z');
select is(pg_temp.standing('cleo'), 'allowed 01-11 09:00 express admin', 'a restore lifts no suppression by an admin');

-- What outlives the person.
select govern.apply_signals(array[pg_temp.signal('bob', '2026-01-12 09:00Z', 'opt_in', 'START', 'restore')], '2026-01-12 09:00Z');
update sms.person set texting = 'revoked', texting_since = '2026-01-12 10:00Z' where id = pg_temp.person('bob');
insert into sms.suppression values ('+14155550102', 'opt_out', '2026-01-12 10:00Z'), ('+14155550102', 'landline', '2026-01-12 10:30Z');
select govern.apply_signals(array[pg_temp.signal('bob', '2026-01-12 11:00Z', 'opt_out', 'not at work', 'hold')], '2026-01-12 11:00Z');
select is((select p.texting || to_char(p.texting_since, ' DD HH24:MI') from sms.person as p where p.id = pg_temp.person('bob')), 'revoked 12 10:00',
    'who was made revoked by a suppression stays so at the next event');
select govern.apply_signals(array[pg_temp.signal('bob', '2026-01-12 12:00Z', 'opt_in', 'START', 'restore')], '2026-01-12 12:00Z');
select is(pg_temp.standing('bob'), 'allowed 01-12 12:00 express landline', 'a restore lifts the opt-out and leaves the landline');
select govern.apply_signals(array[pg_temp.signal('bob', '2026-01-12 13:00Z', 'opt_out', 'STOP', 'revoke')], '2026-01-12 13:00Z');
select is((select string_agg(u.reason, ' ' order by u.reason) from sms.suppression as u where u.address = '+14155550102'), 'landline opt_out',
    'a landline hides no opt-out');

select * from finish();
rollback;
