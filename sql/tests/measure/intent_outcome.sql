begin;
\ir ../fixture.sql
select plan(11);
-- Three meeting requests a minute, an hour and never from their meeting, long ago; one still open; one of the past.
create temporary table t on commit drop as select now() - interval '40 days' as at;
select pg_temp.decide(array[pg_temp.signal('ada', at, 'meeting_request')], at) from t;
select pg_temp.decide(array[pg_temp.signal('bob', at, 'meeting_request')], at) from t;
select pg_temp.decide(array[pg_temp.signal('cleo', at, 'meeting_request')], at) from t;
select pg_temp.decide(array[pg_temp.signal('bob', now() - interval '1 day', 'pricing_request')], now() - interval '1 day');
select pg_temp.decide(array[pg_temp.signal('bob', at - interval '30 days', 'meeting_request', p_mode => 'historical')], at) from t;
insert into crm.meeting (account_id, external_id, created_at, modified_at, contact_ids)
select c.account_id, c.external_id, t.at + x.after, now(), array[c.id]
from t, (values ('101', interval '1 minute'), ('102', interval '1 hour')) as x(contact, after) join crm.contact as c on c.external_id = x.contact;
insert into crm.stage_history (deal_id, entered_at, stage, is_ours)
select d.id, t.at + x.after, x.stage, x.is_ours from t, crm.deal as d,
    (values (interval '-1 day', 'new', false), (interval '1 day', 'talk', true), (interval '2 days', 'offer', false)) as x(after, stage, is_ours) where d.external_id = '901';
select route.meet(a.id, now()) from ops.crm_account as a;
select results_eq($$ select o.signals, o.needing_answer, o.answered_in_sla, o.answered_in_sla_share, o.next_step_reached, o.next_step_share, o.stage_progressed
    from report.intent_outcome as o where o.intent = 'meeting_request' $$,
    $$ values (3::bigint, 3::bigint, 1::bigint, 0.3333, 2::bigint, 0.6667, 1::bigint) $$, 'answers, next steps and stages are counted, the past is not');
select is((select o.median_time_to_next_step from report.intent_outcome as o where o.intent = 'meeting_request'), interval '1 hour', 'the median counts who is still waiting');
select results_eq($$ select o.next_step_reached, o.next_step_share, o.median_time_to_next_step from report.intent_outcome as o where o.intent = 'pricing_request' $$,
    $$ values (0::bigint, null::numeric, null::interval) $$, 'an open window is left out of the share');
select results_eq($$ select o.exposure from report.intent_outcome as o order by 1 $$, array['play', 'play'], 'by exposure');
select is((select count(*)::int from report.reply), 5, 'a reply is a row');
select is_empty($$ select * from report.reply as r where r.address ~ '\d{5}' $$, 'numbers are masked');
select results_eq($$ select a.state, a.owner from report.assignment as a where a.contact = '101' $$, $$ values ('met', 'Otto Two') $$, 'an assignment has a state and an owner''s name');

-- Who reads what.
create role intentd_test_reader login in role intentd_reader;
create role intentd_test_admin login in role intentd_admin;
set local session authorization intentd_test_reader;
select lives_ok($$ select * from report.intent_outcome, report.reply, report.assignment $$, 'a reader reads reports');
select throws_ok($$ select * from desk.conversation $$, '42501', null, 'and no text');
set local session authorization intentd_test_admin;
select is_empty($$ select * from desk.conversation as c where c.body is not null or c.address ~ '\d{5}' union all
    select null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null from desk.plan as p where p.property = 'body' and p.new_value <> '"•••"' $$, 'an admin reads the desk without text');
reset session authorization;
select isnt_empty($$ select * from desk.conversation as c where c.body = 'hello' $$, 'a reviewer with it');
select * from finish();
rollback;
