begin;
\ir ../fixture.sql
select plan(23);
create function pg_temp.assigned(p_name text) returns text language sql as $$
    select concat_ws(' ', a.intent, a.urgency, a.owner_role, coalesce(a.owner_id, '-'), a.owner_reason, coalesce(r.pack_key, r.note),
        to_char(a.due_at, 'DD HH24:MI'), d.external_id, a.close_reason)
    from intent.assignment as a
    left join rules.route as r on r.id = a.route_id
    left join crm.deal as d on d.id = a.deal_id
    where a.person_id = pg_temp.person(p_name)
    order by a.opened_at desc limit 1
$$;

select route.assign(array[pg_temp.signal('ada', '2026-01-10 10:00Z', 'info_request')], '2026-01-10 10:00:10Z');
select is(pg_temp.assigned('ada'), 'info_request medium AE o2 deal_owner info_request.open_deal 10 11:00 901',
    'the deal''s owner answers, from the time the person wrote');
select is((select a.key from intent.assignment as a), (
    select kernel.key('hub', 'task', 'main', s.external_id) from intent.signal as s), 'its key is of the opening message');
create temporary table before on commit drop as select * from pg_temp.written();
select route.assign((select array_agg(s.id) from intent.signal as s), '2026-01-10 11:00Z');
select set_eq('select * from pg_temp.written()', 'select * from before', 'a second call changes nothing');

select route.assign(array[pg_temp.signal('ada', '2026-01-10 10:20Z', 'deferral')], '2026-01-10 10:20:10Z');
select is(pg_temp.assigned('ada'), 'info_request medium AE o2 deal_owner info_request.open_deal 10 11:00 901', 'a lesser signal attaches and lowers nothing');
select route.assign(array[pg_temp.signal('ada', '2026-01-10 10:30Z', 'meeting_request')], '2026-01-10 10:30:10Z');
select is(pg_temp.assigned('ada'), 'meeting_request high AE o2 deal_owner info_request.open_deal 10 10:35 901', 'a better one raises intent, urgency and due time');
select is((select count(*)::int from intent.assignment_signal), 3, 'all three are attached');
select is((select count(*)::int from intent.assignment), 1, 'to the one open assignment');

-- Owners.
select route.assign(array[pg_temp.signal('bob', '2026-01-10 10:00Z', 'pricing_request')], '2026-01-10 10:00:10Z');
select is(pg_temp.assigned('bob'), 'pricing_request high AE - nobody pricing_request 10 10:15', 'nobody is said, and is still an assignment');
insert into rules.role_owner select a.id, 'queue', 'queue@example.com' from ops.crm_account as a;
select route.assign(array[pg_temp.signal('bob', '2026-01-10 10:05Z', 'referral')], '2026-01-10 10:05:10Z');
select is(pg_temp.assigned('bob'), 'pricing_request high AE o3 role_owner pricing_request 10 10:15', 'a later signal fills the missing owner, here from the queue');
select route.assign(array[pg_temp.signal('cleo', '2026-01-10 10:00Z', 'hostile')], '2026-01-10 10:00:10Z');
select is(pg_temp.assigned('cleo'), 'hostile medium manager o3 role_owner hostile 10 11:00', 'a manager''s intent looks for the role first');
update intent.assignment set closed_at = now(), close_reason = 'dismissed';
update crm.contact set owner_id = 'o9' where external_id = '104';
select route.assign(array[pg_temp.signal('cleo', '2026-01-10 11:00Z', 'objection')], '2026-01-10 11:00:10Z');
select is(pg_temp.assigned('cleo'), 'objection medium o3 role_owner objection 10 13:00', 'an owner who has left is passed over');

-- Routes.
insert into rules.route (position, intent, lifecycle_stage, owner_role, sla_minutes, note) values (50, 'info_request', 'lead', 'SDR', 5, 'ours');
select route.assign(array[pg_temp.signal('ada', '2026-01-11 10:00Z', 'info_request')], '2026-01-11 10:00:10Z');
select is(pg_temp.assigned('ada'), 'info_request medium SDR o2 deal_owner ours 11 10:05 901', 'the site''s route comes first, with its own window');

-- Deferrals.
update intent.assignment set closed_at = now(), close_reason = 'dismissed' where closed_at is null;
create temporary table d on commit drop as select pg_temp.signal('ada', '2026-01-11 12:00Z', 'deferral') as id;
update intent.signal set defer_until = '2026-01-20' where id = (select id from d);
select route.assign(array[d.id], '2026-01-11 12:00Z') from d;
select is(pg_temp.assigned('ada'), 'deferral low o2 deal_owner deferral 20 22:00 901', 'a deferral is due on its day');
update intent.assignment set closed_at = now(), close_reason = 'dismissed' where closed_at is null;
create temporary table e on commit drop as select pg_temp.signal('ada', '2026-01-11 13:00Z', 'deferral', p_mode => 'late') as id;
update intent.signal set defer_until = '2026-01-12' where id = (select id from e);
select route.assign(array[e.id], '2026-01-14 12:00Z') from e;
select is(pg_temp.assigned('ada'), 'deferral low o2 deal_owner deferral 11 21:00 901', 'unless its day has passed');

-- What is not assigned.
update intent.assignment set closed_at = now(), close_reason = 'dismissed' where closed_at is null;
select route.assign(array[pg_temp.signal('ada', '2026-01-12 10:00Z', 'pricing_request', p_mode => 'historical'),
    pg_temp.signal('ada', '2026-01-11 11:59Z', 'pricing_request', p_is_out_of_order => true),
    pg_temp.signal('ada', '2026-01-12 10:02Z', 'acknowledgement'),
    pg_temp.signal('ada', '2026-01-12 10:03Z', 'opt_out', 'STOP', 'revoke'),
    pg_temp.signal('dan', '2026-01-12 10:00Z', 'pricing_request')], '2026-01-12 10:05Z');
select is((select count(*)::int from intent.assignment as a where a.closed_at is null), 0,
    'the past, what a later assigned one overtook, thanks, opt-outs and strangers are not assigned');
select route.assign(array[pg_temp.signal('ada', '2026-01-12 11:00Z', 'pricing_request', p_mode => 'late')], '2026-01-14 10:05Z');
select is((select a.mode from intent.assignment as a where a.closed_at is null), 'late', 'a late one is');

-- Several of one person in one batch; an opt-out after the question.
update intent.assignment set closed_at = now(), close_reason = 'dismissed' where closed_at is null;
create temporary table batch on commit drop as
select pg_temp.signal('ada', '2026-01-15 10:00Z', 'info_request') as a, pg_temp.signal('ada', '2026-01-15 10:01Z', 'meeting_request') as b,
    pg_temp.signal('bob', '2026-01-15 10:00Z', 'info_request') as c, pg_temp.signal('bob', '2026-01-15 10:01Z', 'opt_out', 'STOP', 'revoke') as d;
select govern.apply_signals((select array[a, b, c, d] from batch), '2026-01-15 10:02Z');
select route.assign((select array[a, b, c, d] from batch), '2026-01-15 10:02Z');
select is((select count(*)::int from intent.assignment as a where a.closed_at is null), 1, 'one batch opens one assignment a person');
select is(pg_temp.assigned('ada'), 'meeting_request high SDR o2 deal_owner ours 15 10:05 901', 'raised by what came second');
select is((select a.signal_id from intent.assignment as a where a.closed_at is null), (select a from batch), 'opened by what came first');
select is(pg_temp.assigned('bob'), 'pricing_request high AE o3 role_owner pricing_request 10 10:15 dismissed', 'what an opt-out followed opens nothing');
select govern.apply_signals(array[x.id], '2026-01-15 11:00Z'), route.assign(array[x.id], '2026-01-15 11:00Z')
from (select pg_temp.signal('cleo', '2026-01-15 11:00Z', 'hostile', 'go to hell', 'revoke') as id) as x;
select is(pg_temp.assigned('cleo'), 'hostile medium manager o3 role_owner hostile 15 12:00', 'abuse goes to the manager although it revoked');
select govern.derive_texting(array[pg_temp.person('cleo')], '2026-01-15 11:10Z');
select is(pg_temp.assigned('cleo'), 'hostile medium manager o3 role_owner hostile 15 12:00', 'and stays there');
select ok(bool_and(i.code in (select r.intent from rules.route as r) and i.code in (select p.intent from rules.play as p)), 'every intent has a route and a play')
from rules.intent as i where i.is_active;
select * from finish();
rollback;
