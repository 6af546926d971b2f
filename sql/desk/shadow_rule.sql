-- What shadow rules would have said on the replies of the last 90 days, beside what was decided: one row
-- per rule and decided intent. Ready to go live when agreed is high and the rest is what it is for.
create or replace view desk.shadow_rule as
select
    c.id as rule_id,
    coalesce(c.pack_key, 'rule ' || c.id) as rule,
    c.intent as would_say,
    s.intent as was_decided,
    count(*) as replies,
    count(*) filter (where s.decided_by = 'person') as by_a_person,
    round(sum(count(*) filter (where s.intent = c.intent)) over (partition by c.id)
        / sum(count(*)) over (partition by c.id), 3) as agreed,
    max(s.occurred_at) as last_at,
    case when kernel.may_read_text() then (array_agg(m.body order by s.occurred_at desc))[1] end as latest_body,
    format('update rules.classifier set is_shadow = false where id = %s;', c.id) as to_go_live
from rules.classifier as c
join intent.signal as s
  on s.shadow_ids @> array[c.id]
 and s.kind = 'text'
 and s.occurred_at > now() - interval '90 days'
left join sms.message as m on m.id = s.message_id
where c.is_shadow
group by c.id, c.pack_key, c.intent, s.intent;

comment on view desk.shadow_rule is 'What shadow rules would have said in 90 days, beside what was decided.';
comment on column desk.shadow_rule.rule_id is 'rules.classifier.id.';
comment on column desk.shadow_rule.rule is 'Shipped name, or rule and its id.';
comment on column desk.shadow_rule.would_say is 'Intent of the shadow rule.';
comment on column desk.shadow_rule.was_decided is 'Intent that was decided without it.';
comment on column desk.shadow_rule.replies is 'Replies of that intent that it matched.';
comment on column desk.shadow_rule.by_a_person is 'Of these, decided by a person: the best evidence.';
comment on column desk.shadow_rule.agreed is 'Share of all its matches where the same intent was decided, 0 to 1.';
comment on column desk.shadow_rule.last_at is 'Latest such reply.';
comment on column desk.shadow_rule.latest_body is 'Its text; null for others than reviewers.';
comment on column desk.shadow_rule.to_go_live is 'The statement that lets it decide.';
grant select on desk.shadow_rule to intentd_admin, intentd_reviewer;
