-- Phrases of two to four words that undecided replies of the last 90 days share, at least three persons
-- each, with a rule ready to paste: put the intent in. Rows for members of intentd_reviewer only.
create or replace view desk.undecided_phrase as
with reply as materialized (
    select r.message_id, r.person_id, string_to_array(rtrim(r.norm, ' ?'), ' ') as words
    from intent.signal as s
    join sms.reply as r on r.message_id = s.message_id
    where s.occurred_at > now() - interval '90 days'
      and s.intent = 'unclear'
      and s.decided_by = 'none'
      and r.norm <> ''
      and kernel.may_read_text()
),
phrase as (
    select array_to_string(r.words[i.at:i.at + l.length - 1], ' ') as phrase, l.length,
        count(distinct r.person_id) as persons, count(*) as replies, min(r.message_id) as message_id
    from reply as r
    cross join generate_series(2, 4) as l(length)
    cross join lateral generate_series(1, cardinality(r.words) - l.length + 1) as i(at)
    group by array_to_string(r.words[i.at:i.at + l.length - 1], ' '), l.length
    having count(distinct r.person_id) >= 3
)
select
    p.phrase,
    p.persons,
    p.replies,
    m.body as a_reply,
    format('insert into rules.classifier (intent, kind, pattern, note) values (''…'', ''phrase'', '
        '%L, %L);',
        p.phrase, p.replies || ' undecided replies') as to_decide
from phrase as p
join sms.message as m on m.id = p.message_id
where not exists (
    select
    from phrase as longer
    where longer.length > p.length
      and longer.replies = p.replies
      and ' ' || longer.phrase || ' ' like '% ' || p.phrase || ' %');

comment on view desk.undecided_phrase is 'Phrases that undecided replies share, with a rule ready to paste.';
comment on column desk.undecided_phrase.phrase is 'Words, as the rules read them.';
comment on column desk.undecided_phrase.persons is 'How many persons wrote them.';
comment on column desk.undecided_phrase.replies is 'In how many undecided replies.';
comment on column desk.undecided_phrase.a_reply is 'One of them.';
comment on column desk.undecided_phrase.to_decide is 'The rule: put the intent in, preview, commit.';
grant select on desk.undecided_phrase to intentd_reviewer, intentd_admin;
