begin;
\ir ../fixture.sql
\ir ../mirror.sql
select plan(5);
create function pg_temp.activity(p_kind text, p_at timestamptz, p_contacts text[]) returns integer language sql as $$
    select mirror.accept_activities(pg_temp.account(), p_kind, '{C1}', '{o1}', '{2026-01-10 09:00Z}', '{60}', array[p_at], '{false}',
        array_fill('C1'::text, array[cardinality(p_contacts)]), p_contacts)
$$;
select is(pg_temp.activity('call', '2026-01-10 10:00Z', '{101}') + pg_temp.activity('email', '2026-01-10 10:00Z', '{101}'), 2, 'one id is another record in each kind');
select is(pg_temp.activity('call', '2026-01-10 10:00Z', '{101}'), 0, 'the same again changes nothing');
insert into crm.merge select pg_temp.account(), 'contact', '104', '103', now();
select pg_temp.activity('call', '2026-01-10 11:00Z', '{104}');
select is((select array_agg(c.external_id) from crm.activity as a join crm.contact as c on c.id = any (a.contact_ids) where a.kind = 'call'), '{103}', 'a contact that was merged away is its survivor');
select is(mirror.mark_deleted(pg_temp.account(), 'email', '{C1}'), 1, 'an archived mail is marked');
select is((select array_agg(a.kind) from crm.activity as a where not a.is_deleted), '{call}', 'and no other kind');
select * from finish();
rollback;
