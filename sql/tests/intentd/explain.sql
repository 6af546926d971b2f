-- The answers to "why": explain, why, help, retry, and the views for those who keep the rules.
begin;
\ir ../fixture.sql
select plan(40);
set constraints all immediate;
set constraints all deferred;

-- A reply decided by the rules as decide does.
select pg_temp.message('ada', now() - interval '2 minutes', 'Want to see a demo?', false);
create temporary table m as
select pg_temp.message('ada', now() - interval '1 minute', 'how much is it? my husband would have to agree') as id;
create temporary table s as
select d.signal_id as id from m, decide.classify_messages(array[m.id], interval '24 hours', now()) as d;
select decide.match_waiting(array_agg(s.id), '{}', '24 hours', now()) from s;
select pg_temp.decide(array_agg(s.id), now()) from s;
create temporary table e as select x.* from s, intentd.explain(s.id) as x;
select matches((select string_agg(e.finding, E'\n') from e where e.step = 'reply'), 'how much is it\?.*\n.*it answers, after .*demo', 'the reply and what it answers');
select matches((select e.finding from e where e.step = 'classify' limit 1), '^pricing_request, [0-9]+ % certain, by rules', 'the intent');
select matches((select string_agg(e.finding, E'\n') from e where e.step = 'rule'), 'pricing_request because of "how much', 'which rule matched which words');
select matches((select string_agg(e.finding, E'\n') from e where e.step = 'intent'), 'pricing_request comes first \(precedence 70 before 80\)', 'why another intent did not win');
select matches((select e.finding from e where e.step = 'govern'), 'effect on consent: none; texting is allowed', 'consent');
select matches((select e.finding from e where e.step = 'match'), 'contact 101 of hub .*deal 901', 'contact and deal');
select matches((select e.finding from e where e.step = 'route'), '^Otto Two answers as AE, found as deal_owner, by route pricing_request; due ', 'owner, route and time');
select matches((select e.finding from e where e.step = 'play'), 'pricing_request, done: task done, fields done, pause done', 'the play and its steps');
select matches((select string_agg(e.finding, E'\n') from e where e.step = 'push'), 'task \(not made yet\): waits: the account is in dry_run', 'what was pushed');
select intentd.correct(s.id, 'objection', 'x', false) from s;
select matches((select x.finding from s, intentd.explain(s.id) as x where x.step = 'correction'), 'said objection instead of pricing_request', 'corrections');
select throws_ok('select * from intentd.explain(-1)', 'IN401', null, 'no such signal');

create function pg_temp.why(p text) returns text language sql as $$ select string_agg(w.finding || ' | ' || w.what_to_do, E'\n') from intentd.why(p) as w $$;
select matches(pg_temp.why('101'), 'Last reply: signal .*objection.*\n.*has to answer it by .*\n.*dry_run', 'by the CRM''s id');
select is(pg_temp.why('+1 (415) 555-0101'), pg_temp.why('101'), 'by a phone in any writing');
update crm.contact set email = 'Ada@example.com' where external_id = '101';
select is(pg_temp.why('ada@example.com'), pg_temp.why('101'), 'by e-mail address');
select matches(pg_temp.why('nobody@example.com'), '^No mirrored contact has this id', 'a stranger');
select matches(pg_temp.why('102'), 'never replied', 'somebody who never replied');
select pg_temp.decide(array[pg_temp.signal('bob', now() - interval '3 minutes', 'opt_out', 'stop', 'revoke')], now());
select matches(pg_temp.why('102'), 'Texts to this person are off: revoked', 'an opt-out');
select matches(pg_temp.why('102'), 'The address is suppressed: opt_out', 'with its suppression');
select pg_temp.signal('dan', now(), 'unclear');
select matches(pg_temp.why('+14155550104'), 'No rule was certain enough', 'an unclear reply');
select matches(pg_temp.why('+14155550104'), 'That reply has no CRM contact', 'an unmatched one');
select pg_temp.signal('cleo', now() - interval '1 year', 'pricing_request', p_mode => 'historical');
select matches(pg_temp.why('103'), 'That reply is historical', 'a historical one');
update intent.signal set mode = 'late' where mode = 'historical';
select matches(pg_temp.why('103'), 'That reply is late', 'a late one');
update rules.setting set value = 'off' where name = 'push';
select matches(pg_temp.why('101'), 'the setting push is off', 'the switch');
update outbox.record_state set dead_at = now(), error = 'PROPERTY_DOESNT_EXIST' where object = 'task';
insert into ops.dead_letter (kind, account_id, reference, reason, created_at)
select 'record', r.account_id, 'task ' || r.record_key, 'PROPERTY_DOESNT_EXIST', now() from outbox.record_state as r where r.object = 'task';
select matches(pg_temp.why('101'), 'The CRM refused task .*PROPERTY_DOESNT_EXIST \| .*intentd.retry', 'a dead letter');
select matches((select intentd.retry(d.id) from ops.dead_letter as d), 'is tried again$', 'which is tried again');
select is((select count(*)::int from outbox.record_state as r where r.dead_at is not null), 0, 'and is dead no more');
select matches((select intentd.retry(d.id) from ops.dead_letter as d), '^nothing to do', 'once');
insert into ops.dead_letter (kind, reference, reason, created_at) select 'decision', 'message ' || m.id, 'x', now() from m;
select matches((select intentd.retry(d.id) from ops.dead_letter as d where d.kind = 'decision'), '^message', 'a reply that could not be decided');
select is((select count(*)::int from sms.undecided), 1, 'is decided again');
select throws_ok('select intentd.retry(-1)', 'IN407', null, 'no such letter');

select is_empty($$ select p.proname from pg_proc as p where p.pronamespace = 'intentd'::regnamespace and not exists (
    select from intentd.help() as h where h.name = 'intentd.' || p.proname and h.what_it_does <> '') $$, 'help names every function with its comment');
select is((select count(*)::int from intentd.help('dead letter') as h), 1, 'and can be narrowed');

-- Hygiene.
insert into rules.classifier (intent, kind, pattern, is_shadow) values ('referral', 'phrase', 'zork quux', true);
insert into rules.classifier (intent, kind, pattern) values ('referral', 'phrase', 'fnord'), ('referral', 'phrase', 'blorp');
select pg_temp.signal('bob', now() - x.i * interval '1 hour', 'unclear', 'grumble the snark ' || x.i) from generate_series(1, 3) as x(i);
update intent.signal set shadow_ids = (select array[c.id] from rules.classifier as c where c.is_shadow), rule_ids = (select array[c.id] from rules.classifier as c where c.pattern = 'blorp')
where intent = 'unclear' and person_id = pg_temp.person('bob');
select is((select h.finding from desk.rule_hygiene as h join rules.classifier as c on c.id = h.rule_id where c.pattern = 'fnord'), 'dead', 'a rule that matches nothing');
select is((select h.finding from desk.rule_hygiene as h join rules.classifier as c on c.id = h.rule_id where c.pattern = 'blorp'), 'shadowed', 'a rule that never decides');
select results_eq('select s.would_say, s.was_decided, s.replies, s.agreed from desk.shadow_rule as s', $$ values ('referral', 'unclear', 3::bigint, 0.000) $$, 'a shadow rule beside what was decided');
insert into sms.person (address, phone, started_at) select '+1646555000' || i, '+1646555000' || i, now() from generate_series(1, 3) as i;
insert into sms.message (source_id, external_id, person_id, is_inbound, status, our_address, body, occurred_at, accepted_at, raw_sha256)
select o.id, 'g' || p.id, p.id, true, 'received', '', 'grumble the snark ' || repeat('x', p.id::int % 3), now(), now(), '\x00'
from sms.person as p, ops.source as o where p.address like '+1646555000%';
select count(*) from decide.classify_messages(array(select m.id from sms.message as m where m.external_id like 'g%'), interval '24 hours', now());
select results_eq($$ select p.phrase, p.persons from desk.undecided_phrase as p where p.phrase like 'grumble%' $$, $$ values ('grumble the snark', 3::bigint) $$, 'a phrase that undecided replies share');
select matches((select p.to_decide from desk.undecided_phrase as p where p.phrase like 'grumble%'), '^insert into rules.classifier', 'with the rule to paste');

-- An intent must be complete.
insert into rules.intent (code, title, precedence, urgency, owner_role, sla_minutes, needs_answer) values ('zork', 'Zork', 500, 'low', 'SDR', 60, true);
select throws_ok('set constraints all immediate', 'IN410', null, 'an intent without a route is refused');
create function pg_temp.complete() returns integer language plpgsql as $$ declare v text; n integer := 0; begin
    loop select i.what_to_do into v from kernel.incomplete_intents() as i; exit when not found; execute v; n := n + 1; end loop; return n; end $$;
select cmp_ok(pg_temp.complete(), '>=', 2, 'the hints are the statements that complete it');
select lives_ok('set constraints all immediate', 'and then it is published');
select * from finish();
rollback;
