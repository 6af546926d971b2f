begin;
\ir ../fixture.sql
\ir ../mirror.sql
select plan(8);
create function pg_temp.meeting(p_outcome text, p_at timestamptz, p_contacts text[]) returns integer language sql as $$
    select mirror.accept_meetings(pg_temp.account(), '{M1}', '{Demo}', '{2026-01-12 10:00Z}', '{2026-01-12 11:00Z}', array[p_outcome], '{o1}', '{2026-01-10 09:00Z}', array[p_at], '{false}',
        array_fill('M1'::text, array[cardinality(p_contacts)]), p_contacts)
$$;
create function pg_temp.with() returns text[] language sql as $$ select array_agg(c.external_id order by c.external_id) from crm.meeting as m join crm.contact as c on c.id = any (m.contact_ids) $$;
select is(pg_temp.meeting('scheduled', '2026-01-10 10:00Z', '{101,102}'), 1, 'a new meeting');
select is(pg_temp.with(), '{101,102}', 'with its contacts');
select is(pg_temp.meeting('scheduled', '2026-01-10 10:00Z', '{102,101}'), 0, 'the same again changes nothing');
select is(pg_temp.meeting('completed', '2026-01-12 11:00Z', '{102}'), 1, 'its outcome');
select is((select m.outcome from crm.meeting as m), 'completed', 'is kept');
select is(pg_temp.meeting('scheduled', '2026-01-10 10:00Z', '{101}'), 0, 'a stale page is ignored');
insert into crm.merge select pg_temp.account(), 'contact', '104', '103', now();
select pg_temp.meeting('completed', '2026-01-12 12:00Z', '{104}');
select is(pg_temp.with(), '{103}', 'a contact that was merged away is its survivor');
select is(mirror.mark_deleted(pg_temp.account(), 'meeting', '{M1}'), 1, 'an archived meeting is marked');
select * from finish();
rollback;
