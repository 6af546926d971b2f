begin;
\ir ../fixture.sql
select plan(8);
create function pg_temp.matched(p_name text) returns text language sql as $$
    select concat_ws(' ', c.external_id, d.external_id, m.match_reason, m.is_ambiguous)
    from mirror.match(array[pg_temp.person(p_name)]) as m
    join crm.contact as c on c.id = m.contact_id
    left join crm.deal as d on d.id = m.deal_id
$$;
select is(pg_temp.matched('ada'), '101 901 only_one f', 'the only contact, and its open deal');
select is(pg_temp.matched('cleo'), '104 latest_activity t', 'of two the one with the latest activity');
update crm.contact set active_at = null where external_id in ('103', '104');
select is(pg_temp.matched('cleo'), '103 oldest t', 'without activity the oldest');
update crm.contact set is_deleted = true where external_id = '103';
select is(pg_temp.matched('cleo'), '104 only_one f', 'a deleted one does not count');
select is_empty($$ select * from mirror.match(array[pg_temp.person('dan')]) $$, 'no contact, no row');
insert into crm.deal (account_id, external_id, pipeline, stage, stage_changed_at, owner_id, modified_at)
select d.account_id, '903', 'p', 'new', '2026-01-01Z', 'o1', now() from crm.deal as d where d.external_id = '901';
insert into crm.deal_contact select d.id, c.id from crm.deal as d, crm.contact as c where d.external_id = '903' and c.external_id = '101';
select is(pg_temp.matched('ada'), '101 903 only_one f', 'the deal of the contact''s owner comes first');
update crm.deal set is_deleted = true where external_id = '903';
update ops.crm_account set is_enabled = false;
select is_empty($$ select * from mirror.match(array[pg_temp.person('ada')]) $$, 'an account that is off does not match');
update ops.crm_account set is_enabled = true;
update ops.account_state set mirrored_at = null;
select is_empty($$ select * from mirror.match(array[pg_temp.person('ada')]) $$, 'nor one that has not been mirrored');
select * from finish();
rollback;
