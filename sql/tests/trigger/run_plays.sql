begin;
\ir ../fixture.sql
select plan(27);
create function pg_temp.run(p_signal_id bigint) returns text language sql as $$
    select concat_ws(' ', r.play, r.end_reason, s.exposure, (
        select string_agg(concat_ws(' ', e.action, e.outcome, e.reason), ', ' order by e.position) from intent.step_run as e where e.play_run_id = r.id))
    from intent.signal as s left join intent.play_run as r on r.signal_id = s.id where s.id = p_signal_id $$;
create function pg_temp.task(p_name text) returns jsonb language sql as $$
    select r.desired from outbox.record_state as r where r.object = 'task' and r.person_id = pg_temp.person(p_name) order by r.id desc limit 1 $$;

select pg_temp.message('ada', '2026-01-10 09:58Z', 'Want to see a demo? <b>Free</b>', false);
create temporary table s on commit drop as select pg_temp.signal('ada', '2026-01-10 15:00Z', 'info_request', 'does it do <x> & y?') as id;
select pg_temp.decide(array[s.id], '2026-01-10 15:00:10Z') from s;
select is(pg_temp.run(s.id), 'info_request done play task done, fields done, pause done', 'a play runs its steps and ends') from s;
select is(pg_temp.task('ada') ->> 'subject', 'Answer a question from Ada A', 'the subject names the contact');
select is(pg_temp.task('ada') - 'body' - 'subject', '{"due_at": "2026-01-10T16:00:00.000Z", "deal_ids": ["901"], "owner_id": "o2", "priority": "medium", "contact_ids": ["101"]}'::jsonb, 'the task is one contact''s, with deal, owner and time');
select matches(pg_temp.task('ada') ->> 'body', 'does it do &lt;x&gt; &amp; y\?', 'the body has the reply, escaped');
select matches(pg_temp.task('ada') ->> 'body', 'Sat Jan 10 4:58 AM Us: Want to see a demo\? &lt;b&gt;Free&lt;/b&gt;<br>Sat Jan 10 10:00 AM Ada A: does', 'and the conversation with local times');
select matches(pg_temp.task('ada') ->> 'body', 'Why: Information request, 95 % certain', 'and the reason in words');
select is((select r.lane from outbox.record_state as r where r.object = 'task'), 'bulk', 'a medium one is bulk');
select results_eq($$ select p.reason, p.is_own_act, p.ends_at from intent.pause as p $$, $$ values ('replied', true, '2026-01-13 15:00Z'::timestamptz) $$, 'nurture pauses');

create temporary table before on commit drop as select * from pg_temp.written();
select pg_temp.decide(array[s.id], '2026-01-10 15:01Z') from s;
select set_eq('select * from pg_temp.written()', 'select * from before', 'a second call changes nothing');
select pg_temp.message('ada', '2026-01-10 15:05Z', 'It does', false);
select trigger.refresh_tasks((select array_agg(a.id) from intent.assignment as a), '2026-01-10 15:06Z');
select set_eq($$ select * from pg_temp.written() $$, 'select * from before', 'a later message does not change the task');

create temporary table t on commit drop as select pg_temp.signal('ada', '2026-01-10 15:10Z', 'meeting_request', 'can we talk at 3?') as id;
select pg_temp.decide(array[t.id], '2026-01-10 15:10:10Z') from t;
select is((select count(*)::int from outbox.record_state as r where r.object = 'task'), 1, 'a later signal keeps to the one task');
select is(pg_temp.task('ada') ->> 'subject', 'Book a time: Ada A asked to meet', 'and raises it');
select is((select r.lane || ' ' || r.desired_rev from outbox.record_state as r where r.object = 'task'), 'urgent 2', 'into the urgent lane');
select is(pg_temp.task('ada') ->> 'due_at', '2026-01-10T15:15:00.000Z', 'with the earlier time');

-- Stages.
insert into rules.play_step (play, position, action, settings) values ('pricing_request', 40, 'stage', '{"from": ["new", "offer"], "to": "talk"}');
create temporary table u on commit drop as select pg_temp.signal('ada', '2026-01-10 15:20Z', 'pricing_request') as id;
select pg_temp.decide(array[u.id], '2026-01-10 15:20:10Z') from u;
select results_eq($$ select c.kind, c.payload, c.state from outbox.command as c $$,
    $$ values ('stage', '{"deal_id": "901", "from": ["new", "offer"], "to": "talk"}'::jsonb, 'pending') $$, 'a deal in a named stage is moved forward');
select is((select c.key from outbox.command as c), kernel.key('hub', 'stage', 'main', s.external_id), 'under the key of the message') from intent.signal as s join u on u.id = s.id;
update crm.deal set stage = 'offer' where external_id = '901';
create temporary table v on commit drop as select pg_temp.signal('ada', '2026-01-10 15:30Z', 'pricing_request') as id;
select pg_temp.decide(array[v.id], '2026-01-10 15:30:10Z') from v;
select is(pg_temp.run(v.id), 'pricing_request done play task done, fields done, pause done, stage skipped the deal is not in a stage that this step moves on', 'never back') from v;

-- Without a task, late, out of order, historical, opted out, unmatched.
create temporary table w on commit drop as
select pg_temp.signal('bob', '2026-01-10 10:00Z', 'acknowledgement') as thanks, pg_temp.signal('bob', '2026-01-08 10:00Z', 'pricing_request', p_mode => 'late') as late,
    pg_temp.signal('bob', '2026-01-08 09:00Z', 'pricing_request', p_is_out_of_order => true) as late_order,
    pg_temp.signal('bob', '2026-01-01 10:00Z', 'pricing_request', p_mode => 'historical') as past, pg_temp.signal('dan', '2026-01-10 10:00Z', 'pricing_request') as stranger,
    pg_temp.signal('cleo', '2026-01-10 10:00Z', 'pricing_request') as before_stop, pg_temp.signal('cleo', '2026-01-10 10:01Z', 'opt_out', 'STOP', 'revoke') as stop,
    pg_temp.signal('bob', '2026-01-10 11:00Z', 'deferral') as later;
update intent.signal set defer_until = '2026-03-02' where id = (select later from w);
select pg_temp.decide((select array[thanks, late, late_order, past, stranger, before_stop, stop, later] from w), '2026-01-10 12:00Z');
select is(pg_temp.run(thanks), 'acknowledgement done none fields done', 'thanks only update fields') from w;
select is(pg_temp.run(late), 'pricing_request late task task done, fields done, pause skipped the signal is late, stage skipped the signal is late', 'a late one makes a task and no more') from w;
select is(concat_ws('|', pg_temp.run(late_order), pg_temp.run(past), pg_temp.run(stranger)), 'none|none|none', 'nothing runs out of order, for the past, for a stranger') from w;
select is(pg_temp.run(before_stop), 'pricing_request opt_out none task skipped the person opted out after it, fields skipped the person opted out after it, pause skipped the person opted out after it, stage skipped the person opted out after it', 'an opt-out after it ends the play') from w;
select is(pg_temp.run(stop), 'opt_out done none fields done', 'an opt-out has its own play') from w;
select is((select p.ends_at from intent.pause as p join w on w.later = p.signal_id), '2026-03-02 05:00Z'::timestamptz, 'a deferral pauses until its day');
select is((select count(*)::int from outbox.command as c where c.person_id <> pg_temp.person('ada')), 0, 'no command for any of them');

-- An opt-out later: the task says so.
select pg_temp.decide(array[pg_temp.signal('ada', '2026-01-10 16:00Z', 'opt_out', 'STOP', 'revoke')], '2026-01-10 16:00:10Z');
select is(pg_temp.task('ada') ->> 'subject', 'Do not text: Ada A opted out', 'the task of a person who opted out says so');

-- One play at a time.
insert into intent.play_run (signal_id, mode, person_id, play, precedence, started_at)
select pg_temp.signal('bob', '2026-01-11 10:00Z', 'meeting_request'), 'live', pg_temp.person('bob'), 'meeting_request', 60, now();
create temporary table x on commit drop as select pg_temp.signal('bob', '2026-01-11 10:05Z', 'objection') as worse, pg_temp.signal('bob', '2026-01-11 10:06Z', 'reschedule') as better;
select trigger.run_plays(array[worse], '2026-01-11 10:06Z') from x;
select is((select count(*)::int from intent.play_run as r join x on r.signal_id = x.worse), 0, 'a worse play does not start beside an open one');
select trigger.run_plays(array[better], '2026-01-11 10:06Z') from x;
select results_eq($$ select r.play, r.end_reason from intent.play_run as r where r.person_id = pg_temp.person('bob') and r.started_at >= '2026-01-11' and r.play <> 'objection' order by r.id desc limit 2 $$,
    $$ values ('reschedule', 'done'), ('meeting_request', 'superseded') $$, 'a better one supersedes it');
select * from finish();
rollback;
