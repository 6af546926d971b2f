begin;
\ir ../fixture.sql
\ir ../mirror.sql
select plan(18);
create function pg_temp.links(p_id text) returns text[] language sql as $$
    select coalesce(array_agg(c.external_id order by c.external_id), '{}') from crm.deal_contact as l join crm.contact as c on c.id = l.contact_id where l.deal_id = (pg_temp.deal(p_id)).id
$$;
select is(pg_temp.deals('[{"id": "701", "name": "Big", "stage": "new", "amount": "1200.50", "at": "2026-01-10 10:00Z", "contacts": ["101", "102", "999"], "entered": {"new": "2026-01-09 10:00Z"}}]'), 1, 'a new deal');
select results_eq($$ select (d).name, (d).amount, (d).currency, (d).stage_changed_at from (select pg_temp.deal('701') as d) as x $$,
    $$ values ('Big'::text, 1200.50, 'USD'::text, '2026-01-09 10:00Z'::timestamptz) $$, 'with when it entered its stage');
select is(pg_temp.links('701'), '{101,102}', 'and those of its contacts that the mirror holds');
select is(pg_temp.deals('[{"id": "701", "name": "Big", "stage": "new", "amount": "1200.50", "at": "2026-01-10 10:00Z", "contacts": ["101", "102", "999"], "entered": {"new": "2026-01-09 10:00Z"}}]'), 0, 'the same page again changes nothing');
select is(pg_temp.deals('[{"id": "701", "name": "Big", "stage": "talk", "amount": "1200.50", "at": "2026-01-10 11:00Z", "entered": {"new": "2026-01-09 10:00Z", "talk": "2026-01-10 10:59Z"}}]'), 1, 'it moves on');
select is((pg_temp.deal('701')).stage_changed_at, '2026-01-10 10:59Z', 'at the time that its history says');
select is((select array_agg(h.stage || ' ' || h.is_ours order by h.entered_at) from crm.stage_history as h where h.deal_id = (pg_temp.deal('701')).id), '{"new false","talk false"}', 'every stage once');
select is(pg_temp.links('701'), '{101,102}', 'links that were not read stay');
select is(pg_temp.deals('[{"id": "701", "name": "Bigger", "stage": "talk", "amount": "1200.50", "at": "2026-01-10 11:30Z", "contacts": ["102"]}]'), 1, 'another name');
select is((pg_temp.deal('701')).stage_changed_at, '2026-01-10 10:59Z', 'is no change of stage');
select is(pg_temp.links('701'), '{102}', 'a link that is gone is taken away');
select is(pg_temp.deals('[{"id": "701", "name": "Old", "stage": "new", "at": "2026-01-10 10:30Z"}]'), 0, 'a stale page is ignored');
insert into crm.merge select pg_temp.account(), 'contact', '999', '101', now();
select pg_temp.deals('[{"id": "701", "name": "Bigger", "stage": "talk", "amount": "1200.50", "at": "2026-01-10 11:30Z", "contacts": ["102", "999"]}]');
select is(pg_temp.links('701'), '{101,102}', 'a link to a contact that was merged away is one to the survivor');
insert into outbox.command (account_id, kind, key, payload, state, created_at) select pg_temp.account(), 'stage', gen_random_uuid(), '{"deal_id": "701", "to": "offer", "from": ["talk"]}', 'done', now();
select pg_temp.deals('[{"id": "701", "name": "Bigger", "stage": "offer", "at": "2026-01-10 12:00Z", "by_api": 1, "entered": {"offer": "2026-01-10 11:59Z"}}]');
select ok(h.is_ours, 'a stage that we moved it to is ours') from crm.stage_history as h where h.stage = 'offer';
select pg_temp.deals('[{"id": "702", "stage": "new", "at": "2026-01-10 12:00Z"}]', '{"701": "702"}');
select ok((pg_temp.deal('701')).is_deleted, 'a deal that was merged away is deleted');
select pg_temp.deals('[{"id": "701", "name": "Ghost", "stage": "offer", "at": "2026-01-10 12:10Z"}]');
select ok((pg_temp.deal('701')).is_deleted, 'and stays so');
select is((pg_temp.deal('702')).stage_changed_at, '2026-01-10 12:00Z', 'without a history its last change is the time');
select is(mirror.mark_deleted(pg_temp.account(), 'deal', '{702}'), 1, 'an archived deal is marked');
select * from finish();
rollback;
