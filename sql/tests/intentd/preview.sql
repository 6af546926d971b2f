-- intentd.preview equals deciding every stored reply again, for every kind of rule change.
begin;
\ir ../fixture.sql
select plan(26);

-- Every example as a reply of somebody, behind its context, decided as decide does.
set constraints all immediate;
set constraints all deferred;
insert into sms.person (address, phone, started_at, texting)
select '+1646555' || lpad(e.id::text, 4, '0'), '+1646555' || lpad(e.id::text, 4, '0'), '2026-01-01Z',
    case when e.is_opted_out then 'revoked' else 'allowed' end
from rules.example as e;
insert into sms.consent_event (person_id, effect, source, reference, occurred_at, recorded_at)
select p.id, 'revoke', 'form', 'f', '2026-01-01Z', '2026-01-01Z'
from sms.person as p where p.texting = 'revoked';
insert into sms.message (source_id, external_id, person_id, is_inbound, status, our_address, body, occurred_at, accepted_at,
    raw_sha256)
select o.id, x.direction || e.id, p.id, x.direction = 'in', 'received', '+18005550100', x.body,
    '2026-01-05Z'::timestamptz + x.after, '2026-01-05Z', '\x00'
from rules.example as e
join sms.person as p on p.address = '+1646555' || lpad(e.id::text, 4, '0')
cross join ops.source as o
cross join lateral (values ('out', e.context, interval '0'), ('in', e.text, interval '5 minutes')) as x(direction, body, after)
where x.body is not null;
create temporary table signal as
select d.* from decide.classify_messages(array(
    select m.id from sms.message as m where m.is_inbound order by m.id), interval '24 hours', '2026-01-05 01:00Z') as d;
create function pg_temp.again() returns table (message_id bigint, intent text, secondary text[], flags text[], effect text)
language sql as $$
    select d.id, d.intent, d.secondary, d.flags, d.effect
    from classify.decide(array(
        select row(r.message_id, r.norm, r.tsv, b.body, r.response_ms, null, null, 'main', s.is_out)::classify.message
        from sms.reply as r
        left join sms.message as b on b.id = r.context_message_id
        cross join lateral (
            select exists (select from sms.consent_event as e where e.person_id = r.person_id and e.recorded_at < '2026-01-02Z') as is_out
        ) as s), null, false) as d
$$;
-- Makes an edit, compares, takes it back: 'changed N, different M'.
create function pg_temp.try(p_edit text) returns text language plpgsql as $$
declare v_said text;
begin
    execute p_edit;
    with preview as (
        select p.message_id, p.becomes, p.becomes_secondary, p.becomes_flags, p.becomes_effect from intentd.preview('2026-01-01Z') as p
    ), again as (
        select a.message_id, a.intent, a.secondary, a.flags, a.effect
        from pg_temp.again() as a
        join intent.signal as s on s.message_id = a.message_id
        where (a.intent, a.secondary, a.flags, a.effect) is distinct from (s.intent, s.secondary, s.flags, s.effect)
    )
    select case when (select count(*) from again) > 0 then 'changes, ' else 'nothing, ' end
        || (select count(*) from (table preview except table again) as x) || ' too many, '
        || (select count(*) from (table again except table preview) as x) || ' too few'
    into v_said;
    raise exception sqlstate 'PT001' using message = v_said;
exception when sqlstate 'PT001' then
    return sqlerrm;
end $$;

select cmp_ok((select count(*) from signal), '>=', 150::bigint, 'the examples are decided');
select is_empty($$ select * from intentd.preview('2026-01-01Z') $$, 'without an edit nothing would change');
select is(pg_temp.try(t.edit), t.said, t.what)
from (values
    ($$ insert into rules.classifier (intent, kind, pattern, weight) values ('referral', 'phrase', 'text (me|us)', 0.99) $$, 'changes, 0 too many, 0 too few', 'a rule added'),
    ($$ insert into rules.classifier (intent, kind, pattern) values ('referral', 'phrase', 'zork quux') $$, 'nothing, 0 too many, 0 too few', 'a rule added that matches nothing'),
    ($$ insert into rules.classifier (intent, kind, pattern, weight) values ('help', 'keyword', 'qwerty zxcv|...|stop stop', 0.99) $$, 'changes, 0 too many, 0 too few', 'a keyword added'),
    ($$ delete from rules.classifier where intent = 'pricing_request' $$, 'changes, 0 too many, 0 too few', 'rules removed'),
    ($$ update rules.classifier set is_active = false where pack_key like 'opt_out%' $$, 'changes, 0 too many, 0 too few', 'rules switched off'),
    ($$ update rules.classifier set weight = 0.4 where intent = 'meeting_request' $$, 'changes, 0 too many, 0 too few', 'a weight'),
    ($$ update rules.classifier set pattern = 'text' where pack_key = 'opt_out.off_list' $$, 'changes, 0 too many, 0 too few', 'a pattern'),
    ($$ update rules.classifier set pattern = 'text' where intent = 'objection' and kind = 'phrase' $$, 'changes, 0 too many, 0 too few', 'many patterns'),
    ($$ update rules.classifier set unless = 'me|my|i|call' where intent in ('meeting_request', 'opt_out') and kind = 'phrase' $$, 'changes, 0 too many, 0 too few', 'an unless'),
    ($$ update rules.classifier set context = 'zork' where intent in ('positive_interest', 'reschedule', 'meeting_request') $$, 'changes, 0 too many, 0 too few', 'a context'),
    ($$ update rules.classifier set context = null where intent in ('positive_interest', 'reschedule') $$, 'changes, 0 too many, 0 too few', 'a context taken off'),
    ($$ update rules.classifier set intent = 'referral' where intent = 'deferral' $$, 'changes, 0 too many, 0 too few', 'an intent'),
    ($$ update rules.intent set precedence = 15 where code = 'not_interested' $$, 'nothing, 0 too many, 0 too few', 'a precedence that changes nothing here'),
    ($$ update rules.intent set precedence = 11 where code = 'meeting_request' $$, 'changes, 0 too many, 0 too few', 'a precedence'),
    ($$ update rules.classifier set is_shadow = true where intent = 'pricing_request' $$, 'changes, 0 too many, 0 too few', 'live rules become shadows'),
    ($$ update rules.word_list set extra = 'zork|a|the' where name = (select l.name from rules.word_list as l order by l.name limit 1) $$, 'changes, 0 too many, 0 too few', 'words of a list'),
    ($$ update rules.word_list set pattern = 'zork' where name ~ '^(asks|offers)' $$, 'changes, 0 too many, 0 too few', 'lists that are classes of previous messages'),
    ($$ update rules.intent set is_active = false where code = 'objection' $$, 'changes, 0 too many, 0 too few', 'an intent switched off'),
    ($$ insert into rules.override (pack_key, is_active, note) select c.pack_key, false, 'x' from rules.classifier as c where c.intent = 'info_request' $$, 'changes, 0 too many, 0 too few', 'overrides'),
    ($$ update rules.setting set value = '0.9' where name = 'classify_threshold' $$, 'changes, 0 too many, 0 too few', 'the threshold'),
    ($$ update rules.setting set value = 'off' where name = 'hostile_suppresses' $$, 'changes, 0 too many, 0 too few', 'the setting for hostile messages')
) as t(edit, said, what);

update intent.signal set rule_version = rule_version - 1, rule_ids = '{}', vetoed_ids = '{}', shadow_ids = '{}' where id % 2 = 0;
select is(pg_temp.try($$ insert into rules.classifier (intent, kind, pattern, weight) values ('referral', 'phrase', 'text|call', 0.99) $$),
    'changes, 0 too many, 0 too few', 'replies decided under an older version are tried with all rules');
insert into rules.classifier (intent, kind, pattern, weight) values ('referral', 'phrase', 'stop', 0.99);
update rules.classifier set is_active = false where intent = 'opt_out';
select matches((select s.warning from intentd.preview_summary('2026-01-01Z') as s limit 1), '^[0-9]+ opt-outs or holds would be lost', 'a lost opt-out is warned of first');
update intent.signal set decided_by = 'person';
select is_empty($$ select * from intentd.preview('2026-01-01Z') $$, 'what a person decided stays');

select * from finish();
rollback;
