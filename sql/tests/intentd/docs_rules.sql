-- What docs/rules.md starts from, for script/docs-rules: the fixture of the tests and eight replies of the
-- last hour, decided as decide does. Not a test.
begin;
\ir ../fixture.sql
insert into sms.person (address, phone, started_at)
select a, a, '2026-01-01Z' from unnest(array['+14155550105', '+14155550106']) as a;
create function pg_temp.other(p_address text, p_age interval, p_body text) returns void language sql as $$
    insert into sms.message (source_id, external_id, person_id, is_inbound, status, our_address, body, occurred_at, accepted_at, raw_sha256)
    select s.id, 'SM' || p_address, p.id, true, 'received', '+18005550100', p_body, now() - p_age, now() - p_age, '\x00'
    from ops.source as s, sms.person as p where p.address = p_address $$;
select pg_temp.message('ada', now() - interval '62 minutes', 'Want to see a plan for your roof?', false);
select pg_temp.message('ada', now() - interval '60 minutes', 'how much is it?');
select pg_temp.message('bob', now() - interval '50 minutes', 'permits stuck again');
select pg_temp.message('cleo', now() - interval '40 minutes', 'permits stuck at the county');
select pg_temp.message('dan', now() - interval '30 minutes', 'STOP PLEASE');
select pg_temp.other('+14155550105', '20 minutes', 'same permits stuck story');
select pg_temp.other('+14155550106', '10 minutes', 'can you stop by tomorrow');
create temporary table made as
select d.signal_id from decide.classify_messages(array(
    select m.id from sms.message as m where m.is_inbound order by m.occurred_at), interval '24 hours', now()) as d;
select decide.match_waiting((select array_agg(m.signal_id) from made as m), '{}', '24 hours', now());
select pg_temp.decide((select array_agg(m.signal_id) from made as m), now());
select decide.record_evidence((select array_agg(m.signal_id) from made as m), now());
commit;
