-- Decisions: one row a message, vetoes, effects, flags, conditions, and no error on odd input.
begin;
select plan(13);

select results_eq(
    $$ select d.id, d.intent from classify.decide(classify.messages(array['STOP', '', 'how much is it?']), null, false)
        as d order by d.id $$,
    $$ values (1::bigint, 'opt_out'), (2, 'unclear'), (3, 'pricing_request') $$,
    'every message gets one row, an empty one is unclear');
select is((select count(*) from classify.decide(array[]::classify.message[], null, false)), 0::bigint,
    'no message, no row');
select lives_ok($$ select classify.decide(classify.messages(array[repeat('stop by ', 5000), repeat('x', 9000), E'\u200b',
    '😀😀', repeat('a ', 3000), '''"\&|!():*<->']), null, false) $$, 'odd texts are no error');
select results_eq(
    $$ select d.intent, d.effect from classify.decide(classify.messages(
        array['please don''t text me at work, use email']), null, false) as d $$,
    $$ values ('opt_out', 'hold') $$, 'a partial opt-out holds');
select results_eq(
    $$ select d.intent, d.secondary, d.effect from classify.decide(classify.messages(array['CANCEL'],
        array['Your visit is Monday. Reply CANCEL to cancel your appointment']), null, false) as d $$,
    $$ values ('opt_out', array['reschedule'], 'revoke') $$,
    'CANCEL after an offer to cancel the appointment revokes and reschedules');
select results_eq(
    $$ select d.intent from classify.decide(classify.messages(array['yes', 'yes'], '{}', array[true, false]), null, false)
        as d order by d.id $$,
    $$ values ('opt_in'), ('positive_interest') $$, 'YES opts in only while the person is opted out');
update rules.setting set value = 'off' where name = 'hostile_suppresses';
select results_eq(
    $$ select d.intent, d.effect from classify.decide(classify.messages(array['go to hell']), null, false) as d $$,
    $$ values ('hostile', 'none') $$, 'abuse revokes nothing when the setting is off');

insert into rules.classifier (intent, kind, weight, pattern, unless, stage, max_response_ms)
values ('referral', 'phrase', 0.9, 'zork quux', 'not zork', array['won'], 1000);
prepare zork(text, text, bigint) as
    select d.intent from classify.decide(array(
        select row(1, n.norm, t.tsv, null, $3, $2, null, null, false)::classify.message
        from (select classify.normalize($1) as norm) as n, classify.tsv(n.norm) as t(tsv)), null, false) as d;
select results_eq($$ execute zork('zork quux', 'won', 500) $$, $$ values ('referral') $$, 'a rule decides under its conditions');
select results_eq($$ execute zork('zork quux', 'lost', 500) $$, $$ values ('unclear') $$, 'not at another stage');
select results_eq($$ execute zork('zork quux', 'won', 5000) $$, $$ values ('unclear') $$, 'not after its window');
select results_eq($$ execute zork('not zork quux', 'won', 500) $$, $$ values ('unclear') $$, 'not when vetoed');
insert into rules.classifier (intent, kind, weight, pattern)
values ('deferral', 'phrase', 0.55, 'blip'), ('pricing_request', 'phrase', 0.55, 'blip');
select results_eq($$ select d.intent from classify.decide(classify.messages(array['blip']), null, false) as d $$,
    $$ values ('pricing_request') $$, 'of two that are equally uncertain precedence decides');
select is((select d.reason[1] from intentd.classify('take me off your list please') as d),
    'opt_out by "take me off" (opt_out.off_list)', 'the reason names the words and the rule');

select * from finish();
rollback;
