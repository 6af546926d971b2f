-- An admin who is no reviewer sees no text and no number, in functions too; a reviewer sees both.
begin;
\ir ../fixture.sql
select plan(15);
set constraints all immediate;
set constraints all deferred;
create role intentd_test_admin in role intentd_admin;
create role intentd_test_reviewer in role intentd_reviewer, intentd_admin;
select pg_temp.message('ada', now() - interval '1 minute', 'grumble zork');
create temporary table s as
select d.signal_id as id from decide.classify_messages(array(
    select m.id from sms.message as m), interval '24 hours', now()) as d;
select decide.match_waiting(array_agg(s.id), '{}', '24 hours', now()) from s;
select pg_temp.decide(array_agg(s.id), now()) from s;
grant select on s to public;

set session authorization intentd_test_admin;
create temporary table a_preview as
with edit as (insert into rules.classifier (intent, kind, pattern) values ('referral', 'phrase', 'zork') returning id) select count(*) as n from edit;
create temporary table a_rows as select * from intentd.preview();
create temporary table a_summary as select * from intentd.preview_summary();
create temporary table a_explain as select x.* from s, intentd.explain(s.id) as x;
create temporary table a_phrase as select * from desk.undecided_phrase;
create temporary table a_correct as select x.* from s, intentd.correct(s.id, 'objection', 'x') as x;
create temporary table a_help as select * from intentd.help();
create temporary table a_right as select has_schema_privilege('intent', 'usage') as signal, has_table_privilege('rules.version', 'insert') as version;
reset session authorization;
select is((select count(*)::int from a_rows), 1, 'an admin previews');
select is((select r.body from a_rows as r), null, 'without texts');
select is((select m.replies from a_summary as m), 1::bigint, 'and counts');
select matches((select e.finding from a_explain as e limit 1), '^\+1•••01 wrote on .*\(text for members of intentd_reviewer\)', 'explain masks number and text');
select is((select count(*)::int from a_explain as e where e.finding ~ 'zork|grumble|4155550101'), 0, 'in every line');
select is((select count(*)::int from a_phrase), 0, 'phrases of replies are not shown');
select is((select c.example from a_correct as c), 'none: you are not a member of intentd_reviewer', 'a text one may not read becomes no example');
select is((select c.actor from intent.correction as c), 'intentd_test_admin', 'a correction names the login');
select ok((select bool_and(h.name <> 'intentd.nothing') from a_help as h), 'help answers');
select is((select r.signal or r.version from a_right as r), false, 'an admin reads decisions through functions only, and writes no version');

set session authorization intentd_test_reviewer;
create temporary table r_rows as select x.* from s, intentd.explain(s.id) as x;
create temporary table r_correct as select x.* from s, intentd.correct(s.id, 'referral', 'x') as x;
reset session authorization;
select matches((select e.finding from r_rows as e limit 1), '^\+14155550101 wrote on .*"grumble zork"', 'a reviewer sees text and number');
select is((select c.example from r_correct as c), 'stored: the rules agree', 'and a correction becomes an example');
select is((select e.text from rules.example as e where e.origin = 'site'), 'grumble zork', 'with the text');
select lives_ok('set constraints all immediate', 'which is published');
select is((select v.published_by from rules.version as v order by v.id desc limit 1), session_user::text, 'by the login that commits');
select * from finish();
rollback;
