-- intentd.classify as of a past time decides by the rules that were published then.
begin;
select plan(8);
set constraints all immediate;
set constraints all deferred;
create temporary table document as select v.document from rules.version as v order by v.id desc limit 1;
create function pg_temp.as_of(p_document jsonb, p_below integer) returns table (id bigint, intent text, confidence real, secondary text[], flags text[], effect text)
language sql as $$
    select e.id, d.intent, d.confidence, d.secondary, d.flags, d.effect
    from rules.example as e, kernel.decide_as_of(e.norm, e.tsv, e.context, p_document) as d where not e.is_opted_out and e.id < p_below $$;
create temporary table before as
select d.id, d.intent, d.confidence, d.secondary, d.flags, d.effect
from classify.decide(array(select row(e.id, e.norm, e.tsv, e.context, null, null, null, null, false)::classify.message
    from rules.example as e where not e.is_opted_out), null, false) as d;
select set_eq('select a.* from document as d, pg_temp.as_of(d.document, 40) as a', 'select b.* from before as b where b.id < 40', 'the published rules decide as classify.decide does');

-- Published in the past; then rules, a list, an intent, an override and a setting change.
update rules.version set published_at = '2026-01-01Z';
update rules.classifier set pattern = 'zork', unless = null, context = null where pack_key in ('opt_out.off_list', 'pricing_request.how_much', 'objection.authority.1');
delete from rules.classifier where pack_key in (select c.pack_key from rules.classifier as c where c.intent = 'deferral' order by c.id limit 3);
update rules.classifier set pattern = 'zork' where pack_key = 'opt_out.keyword';
update rules.word_list set extra = 'zork' where name = 'asks_time';
update rules.classifier set weight = 0.3 where intent = 'info_request';
update rules.setting set value = '0.9' where name = 'classify_threshold';
select is((select d.intent from intentd.classify('revoke') as d), 'unclear', 'the rules of now have changed');
select is((select d.intent from intentd.classify('revoke', p_as_of => '2026-02-01Z') as d), 'opt_out', 'a keyword of then');
select is((select d.reason[1] from intentd.classify('take me off your list', p_as_of => '2026-02-01Z') as d),
    'opt_out by "take me off" (opt_out.off_list)', 'with the reason of then');
select set_eq('select a.id, a.intent, a.effect from document as d, pg_temp.as_of(d.document, 6) as a',
    'select b.id, b.intent, b.effect from before as b where b.id < 6', 'examples are decided as they were');
select throws_ok($$ select intentd.classify('STOP', p_as_of => '2025-01-01Z') $$, 'IN006', null, 'before the first version there are no rules');
select is((select d.intent from intentd.classify('STOP', p_as_of => 'infinity') as d), 'opt_out', 'what is not published does not count');
select is((select count(*) from intentd.classify('', p_as_of => 'infinity')), 1::bigint, 'an empty text has its row');
select * from finish();
rollback;
