begin;
\ir ../fixture.sql
select plan(14);
create function pg_temp.entry() returns setof text language sql as $$
    select r.desired ->> 'body' from outbox.record_state as r where r.object = 'timeline' order by r.desired ->> 'occurred_at' $$;
create function pg_temp.refresh(p_name text) returns void language sql as $$
    select trigger.refresh_timeline(array[pg_temp.person(p_name)], '2026-01-09 12:00Z', '2026-01-12Z') $$;

select pg_temp.message('ada', '2026-01-10 04:59Z', 'the night before', false);
select pg_temp.message('ada', '2026-01-10 15:00Z', E'Demo?\n<now>', false);
select pg_temp.signal('ada', '2026-01-10 15:02Z', 'meeting_request', 'yes & soon');
select pg_temp.message('ada', '2026-01-11 15:00Z', 'no answer this day', false);
select pg_temp.refresh('ada');
select results_eq('select * from pg_temp.entry()', $$ values ('10:00 AM Us: Demo?<br>&lt;now&gt;<br>10:02 AM Contact: yes &amp; soon [Meeting request]') $$,
    'one entry for the local day on which the person wrote, both directions, escaped');
select is((select r.desired - 'body' from outbox.record_state as r), '{"deal_ids": ["901"], "owner_id": "o1", "contact_ids": ["101"], "occurred_at": "2026-01-10T15:00:00.000Z"}'::jsonb, 'on contact and deal');
select is((select r.record_key::uuid from outbox.record_state as r), kernel.key('hub', 'timeline', 'main', m.external_id), 'under the key of the day''s first reply')
from sms.message as m where m.body like 'yes%';
create temporary table before on commit drop as select * from pg_temp.written();
select pg_temp.refresh('ada');
select set_eq('select * from pg_temp.written()', 'select * from before', 'a second call changes nothing');

select pg_temp.message('ada', '2026-01-10 14:00Z', 'earlier', false);
select pg_temp.refresh('ada');
select is((select count(*)::int from pg_temp.entry()), 1, 'an older message that comes late is in the same entry');
select matches((select * from pg_temp.entry()), '^9:00 AM Us: earlier<br>10:00 AM', 'at its place');
select pg_temp.signal('ada', '2026-01-11 16:00Z', 'acknowledgement', 'thanks');
select pg_temp.refresh('ada');
select is((select count(*)::int from pg_temp.entry()), 2, 'the next day has its own entry');

select pg_temp.message('ada', '2026-01-10 10:00Z'::timestamptz + n * interval '1 second', repeat('<', 1000), false) from generate_series(1, 40) as n;
select pg_temp.refresh('ada');
select cmp_ok((select max(length(e)) from pg_temp.entry() as e), '<=', 60000, 'an entry is bounded');
select matches((select e from pg_temp.entry() as e limit 1), 'yes &amp; soon \[Meeting request\]$', 'and keeps the newest');

select pg_temp.signal('cleo', '2026-01-10 15:00Z', 'objection', 'no', p_mode => 'historical');
select pg_temp.refresh('cleo');
select is((select count(*)::int from pg_temp.entry()), 2, 'the past is not told');
select pg_temp.signal('cleo', '2026-01-10 16:00Z', 'objection', 'secret');
update rules.setting set value = 'none' where name = 'timeline_bodies';
select pg_temp.refresh('cleo');
select is((select r.desired ->> 'body' || (r.desired ->> 'contact_ids') from outbox.record_state as r where r.person_id = pg_temp.person('cleo')),
    '10:00 AM Contact<br>11:00 AM Contact [Objection]["103", "104"]', 'without bodies only times and intents, on every contact with the phone');
update rules.setting set value = 'none' where name = 'timeline';
select pg_temp.signal('bob', '2026-01-10 16:00Z', 'objection', 'secret'), pg_temp.refresh('bob');
select is((select count(*)::int from pg_temp.entry()), 3, 'none writes none');
update rules.setting set value = 'each' where name = 'timeline';
select pg_temp.message('bob', '2026-01-10 17:00Z', 'x', false), pg_temp.refresh('bob');
select is((select count(*)::int from pg_temp.entry()), 5, 'each writes one a message');
select trigger.refresh_timeline(array[pg_temp.person('dan')], '2026-01-09Z', now());
select is((select count(*)::int from pg_temp.entry()), 5, 'a stranger has none');
select * from finish();
rollback;
