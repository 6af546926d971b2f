-- Versions: revert gives back what a version held; a document of the site's rules survives the way out and in.
begin;
\ir ../fixture.sql
select plan(24);
set constraints all immediate;
set constraints all deferred;
create function pg_temp.publish() returns integer language plpgsql as $$ begin
    set constraints all immediate; set constraints all deferred; return kernel.rules_version(); end $$;
-- The published document without what is the pack's.
create function pg_temp.now() returns jsonb language sql as $$ select kernel.rules_document() $$;

insert into rules.word_list (name, pattern) values ('mine', 'a|b');
insert into rules.classifier (intent, kind, pattern) values ('referral', 'phrase', 'zork quux'), ('pricing_request', 'phrase', 'zork @mine');
insert into rules.example (text, intent) values ('zork quux here', 'referral');
insert into rules.override (pack_key, is_active, note) values ('help.keyword_other', false, 'x');
update rules.setting set value = 'off' where name = 'push';
update rules.intent set sla_minutes = 7 where code = 'objection';
create temporary table v as select pg_temp.publish() as first, pg_temp.now() as document, intentd.dump_rules() as dump;

-- Edits of everything.
create temporary table ids as select c.id from rules.classifier as c where c.pattern = 'zork quux';
delete from rules.example where origin = 'site';
delete from rules.classifier where pattern = 'zork quux';
update rules.classifier set pattern = 'zork (a|b)', weight = 0.7 where origin = 'site';
delete from rules.word_list where origin = 'site';
delete from rules.override;
insert into rules.override (pack_key, weight, note) values ('opt_in.while_out', 0.8, 'y');
update rules.setting set value = 'on' where name = 'push';
update rules.word_list set extra = 'zork' where name = 'asks_time';
update rules.example set is_active = false where text = 'STOP PLEASE';
-- Two change places.
update rules.intent as i set precedence = -i.precedence where code in ('acknowledgement', 'unclear');
update rules.intent as i set precedence = 350 + i.precedence where code in ('acknowledgement', 'unclear');
set local role intentd_admin;
update rules.route set note = 'ours' where pack_key = 'objection';
update rules.play set title = 'Ours' where code = 'objection';
update rules.play_step set settings = '{"days": 1, "reason": "objection"}' where play = 'objection' and action = 'pause';
reset role;
insert into rules.intent (code, title, precedence, urgency, needs_answer) values ('zork', 'Zork', 500, 'low', false), ('quux', 'Quux', 510, 'low', false);
insert into rules.route (position, intent, owner_role) values (100, 'zork', 'SDR'), (100, 'quux', 'SDR');
insert into rules.play (code, intent, title, precedence, next_step) values ('zork', 'zork', 'Zork', 500, 'none'), ('quux', 'quux', 'Quux', 510, 'none');
insert into rules.play_step (play, position, action) values ('zork', 10, 'fields'), ('quux', 10, 'fields');
select pg_temp.signal('ada', now(), 'quux');
create temporary table w as select pg_temp.publish() as second, pg_temp.now() as document, intentd.dump_rules() as dump;
select cmp_ok(w.second, '>', v.first, 'the edits are published') from v, w;
select isnt(w.document, v.document, 'and differ') from v, w;

create temporary table did as select r.* from v, intentd.revert(v.first) as r;
select cmp_ok((select count(*) from did), '>', 8::bigint, 'revert says what it changed');
select is((select jsonb_agg(r order by r ->> 'code') from jsonb_array_elements(pg_temp.now() -> 'intent') as r where r ->> 'code' <> 'quux'),
    (select jsonb_agg(r order by r ->> 'code') from jsonb_array_elements(v.document -> 'intent') as r), 'intents are as they were') from v;
select is((select i.is_active from rules.intent as i where i.code = 'quux'), false, 'but one that a decision names, which is off');
select is(pg_temp.now() - 'intent', v.document - 'intent', 'and every other table is, to the row') from v;
select results_eq($$ select c.id from rules.classifier as c where c.pattern = 'zork quux' $$, 'table ids', 'a rule comes back under its identity');
select is((select d.intent from intentd.classify('well zork quux') as d), 'referral', 'and is tried');
select is((select p.origin from rules.play as p where p.code = 'objection'), 'pack', 'a shipped play is shipped again');
select cmp_ok(pg_temp.publish(), '>', w.second, 'a version is published') from w;
select is((select v.note from rules.version as v order by v.id desc limit 1), 'revert to version ' || v.first, 'with a note') from v;
select is_empty($$ select r.* from v, intentd.revert(v.first) as r where r.rule_table <> 'intent' $$, 'again it changes nothing');
select pg_temp.publish();
select lives_ok($$ select r.* from w, intentd.revert(w.second) as r $$, 'a revert can be reverted');
select is(pg_temp.now(), w.document, 'whole') from w;
select throws_ok($$ select intentd.revert(-1) $$, 'IN405', null, 'an unknown version is refused');

-- The document.
select is(intentd.dump_rules(), w.dump, 'the same rules give the same document') from w;
select is_empty($$ select r.* from w, intentd.apply_rules(w.dump) as r $$, 'applying what is there changes nothing');
select lives_ok($$ select r.* from v, intentd.apply_rules(v.dump) as r $$, 'applying another document');
select is((intentd.dump_rules() - array['intent', 'play', 'route', 'play_step']), v.dump - array['intent', 'play', 'route', 'play_step'], 'makes the rules those of the document') from v;
select lives_ok('select pg_temp.publish()', 'which can be published');
select throws_ok($$ select intentd.apply_rules('{"format": 1, "rules": []}') $$, 'IN403', 'unknown key in the document: rules', 'an unknown key is refused');
select throws_ok($$ select intentd.apply_rules('{"format": 1, "classifier": [{"patern": "x"}]}') $$, 'IN403', 'unknown key in a row of classifier: patern', 'in a row too');
select throws_ok($$ select intentd.apply_rules('[]') $$, 'IN403', null, 'what is no document is refused');

-- The journal.
select results_eq($$ select j.change, j.column_name, j.was, j.becomes from v, w, intentd.rule_journal(w.second, v.first) as j
    where j.rule_table = 'setting' and j.row_name = 'push' $$, $$ values ('changed', 'value', 'off', 'on') $$, 'the journal tells two versions apart');
select * from finish();
rollback;
