-- Publishing: examples guard COMMIT, a version is written once, the pack and its floor are not edited.
begin;
select plan(11);

select is_empty('select * from intentd.test_rules()', 'every shipped example passes');
select cmp_ok((select count(*) from rules.example as e where e.origin = 'pack'), '>=', 150::bigint,
    'at least 150 examples are shipped');

set constraints all immediate;
set constraints all deferred;
create temporary table before as select count(*) as n from rules.version;
insert into rules.classifier (intent, kind, pattern) values ('referral', 'phrase', 'zork quux');
set constraints all immediate;
select is((select count(*) from rules.version), (select b.n + 1 from before as b), 'a change publishes one version');
set constraints all deferred;
update rules.classifier set note = note where origin = 'site';
set constraints all immediate;
select is((select count(*) from rules.version), (select b.n + 1 from before as b), 'no change publishes none');
set constraints all deferred;

insert into rules.example (text, intent) values ('zork quux please', 'referral');
update rules.classifier set is_active = false where origin = 'site';
select throws_ok('set constraints all immediate', 'IN001', null, 'a failing example refuses the commit');

set constraints all deferred;
set local role intentd_admin;
select throws_ok($$ update rules.classifier set weight = 0.1 where pack_key = 'opt_out.keyword' $$, 'IN003', null,
    'an admin does not edit a shipped rule');
select throws_ok($$ insert into rules.override (pack_key, is_active, note) values ('opt_out.keyword', false, 'x') $$,
    'IN004', null, 'an opt-out keyword is not switched off');
select throws_ok($$ update rules.intent set effect = 'none' where code = 'opt_out' $$, '23514', null,
    'opt-out keeps its effect');
select lives_ok($$ insert into rules.override (pack_key, is_active, note) values ('help.keyword_other', false, 'x') $$,
    'another rule can be switched off');
select results_eq($$ select d.intent from intentd.classify('hulp') as d $$, $$ values ('unclear') $$,
    'and is not tried any more');
select lives_ok($$ insert into rules.classifier (intent, kind, pattern) values ('referral', 'phrase', 'ask @family') $$,
    'an admin writes rules, compiled columns and keys are written for them');

select * from finish();
rollback;
