-- intentd.correct: consent, work, fields and the example follow what a person says.
begin;
\ir ../fixture.sql
select plan(30);
set constraints all immediate;
set constraints all deferred;
create function pg_temp.task(p_name text) returns jsonb language sql as $$
    select r.desired from outbox.record_state as r where r.object = 'task' and r.person_id = pg_temp.person(p_name) order by r.id desc limit 1 $$;
create function pg_temp.field(p_name text, p_field text) returns text language sql as $$
    select r.desired ->> p_field from outbox.record_state as r
    where r.object = 'contact' and r.person_id = pg_temp.person(p_name) and r.desired ? p_field limit 1 $$;
-- now() is the whole transaction's: replies are a minute old.
create function pg_temp.reply(p_name text, p_intent text, p_body text, p_effect text default 'none', p_age interval default '1 minute') returns bigint
language plpgsql as $$ declare v bigint := pg_temp.signal(p_name, now() - p_age, p_intent, p_body, p_effect); begin
    perform pg_temp.decide(array[v], now() - p_age + interval '1 second'); return v; end $$;

-- An intent for another.
create temporary table s as select pg_temp.reply('ada', 'pricing_request', 'zork the quux please') as id;
create temporary table keys as select r.record_key from outbox.record_state as r where r.object = 'task';
create temporary table c as select c.* from s, intentd.correct(s.id, 'meeting_request', 'she asked for a visit') as c;
select is(c.was || ' ' || c.becomes, 'pricing_request meeting_request', 'it says what was and what it becomes') from c;
select is(c.consent, 'unchanged', 'consent is untouched') from c;
select matches(c.work, '^owner Otto Two, AE, due ', 'it says who must answer') from c;
select is(g.intent || ' ' || g.decided_by || ' ' || g.confidence, 'meeting_request person 1', 'the signal is a person''s') from intent.signal as g, s where g.id = s.id;
select is((select count(*)::int from intent.assignment), 1, 'one assignment');
select is((select a.intent || ' ' || a.urgency from intent.assignment as a), 'meeting_request high', 'of the new intent');
select results_eq($$ select r.record_key from outbox.record_state as r where r.object = 'task' $$, 'table keys', 'and the same task');
select is(pg_temp.task('ada') ->> 'subject', 'Book a time: Ada A asked to meet', 'which changes');
select is(pg_temp.field('ada', 'intentd_intent'), 'meeting_request', 'so do the fields');
select matches(pg_temp.field('ada', 'intentd_reason'), 'set by a person', 'with the reason');
select is((select r.play from intent.play_run as r), 'meeting_request', 'the play of the new intent ran');
select is((select concat_ws('|', k.was, k.intent, k.note, k.actor) from intent.correction as k),
    'pricing_request|meeting_request|she asked for a visit|' || session_user, 'the correction is kept');
select matches(c.example, '^stored, switched off: the rules say unclear', 'an example that the rules do not satisfy is stored switched off') from c;
set constraints all immediate;
select pass('and refuses no commit');
set constraints all deferred;
create temporary table before as select * from pg_temp.written();
select intentd.correct(s.id, 'meeting_request') from s;
select set_eq('select * from pg_temp.written()', 'table before', 'the same correction again changes nothing');
select is((select x.example from s, intentd.correct(pg_temp.reply('bob', 'unclear', 'how much is it?'), 'pricing_request') as x), 'stored: the rules agree',
    'an example that they satisfy is stored');

-- To something that nobody answers.
select matches((select x.work from s, intentd.correct(s.id, 'acknowledgement', p_as_example => false) as x), '^assignment dismissed', 'an answer that nobody owes is dismissed');
select is((select a.close_reason from intent.assignment as a where a.person_id = pg_temp.person('ada')), 'dismissed', 'and closed');
select is((select count(*)::int from intent.pause as w where w.person_id = pg_temp.person('ada')), 0, 'its pause is gone');

-- To an opt-out, away from it, and back.
select is((select x.consent from s, intentd.correct(s.id, 'opt_out', p_as_example => false) as x), 'revoke, texting is revoked', 'an opt-out revokes');
select is((select u.reason from sms.suppression as u where u.address = '+14155550101'), 'opt_out', 'and suppresses');
select throws_ok($$ select x.* from s, intentd.correct(s.id, 'pricing_request') as x $$, 'IN404', null, 'away from an opt-out only with a note');
select is((select x.consent from s, intentd.correct(s.id, 'pricing_request', 'a joke', false) as x), 'restored, texting is allowed', 'a restore lifts it');
select is((select count(*)::int from sms.suppression), 0, 'with the suppression');
select is((select x.consent from s, intentd.correct(s.id, 'opt_out', p_as_example => false) as x), 'revoke, texting is revoked', 'and back');

-- Another opt-out stands; the assignment that a wrong opt-out closed opens again.
create temporary table t as select pg_temp.reply('bob', 'opt_out', 'stop it', 'revoke', '40 seconds') as wrong;
select is((select a.close_reason from intent.assignment as a where a.person_id = pg_temp.person('bob') and a.closed_at is not null), 'opt_out', 'an opt-out closes');
select pg_temp.reply('bob', 'opt_out', 'STOP', 'revoke', '20 seconds');
select matches((select x.consent from t, intentd.correct(t.wrong, 'unclear', 'no', false) as x), '^another opt-out', 'another opt-out stands');
select is((select p.texting from sms.person as p where p.id = pg_temp.person('bob')), 'revoked', 'and texts stay off');

select throws_ok($$ select intentd.correct(s.id, 'priceing') from s $$, 'IN402', null, 'an unknown intent is refused with the list');
select throws_ok($$ select intentd.correct(-1, 'opt_out') $$, 'IN401', null, 'an unknown signal too');
select * from finish();
rollback;
