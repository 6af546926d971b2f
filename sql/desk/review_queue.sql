-- Replies that a person must look at: no rule was certain enough, or texts are held until somebody
-- has looked. Text and number for members of intentd_reviewer.
create or replace view desk.review_queue as
select
    s.id as signal_id,
    s.occurred_at,
    case when p.texting = 'hold' and s.effect = 'hold' then 'hold' else 'unclear' end as reason,
    case when kernel.may_read_text() then p.address else kernel.mask(p.address) end as address,
    p.texting,
    s.intent,
    round(s.confidence::numeric, 3) as confidence,
    s.secondary,
    s.flags,
    s.effect,
    case when kernel.may_read_text() then m.body end as body,
    case when kernel.may_read_text() then b.body end as answers_to,
    n.name as account,
    c.external_id as contact
from intent.signal as s
join sms.person as p on p.id = s.person_id
left join sms.message as m on m.id = s.message_id
left join sms.message as b on b.id = s.context_message_id
left join ops.crm_account as n on n.id = s.account_id
left join crm.contact as c on c.id = s.contact_id
where p.texting = 'hold'
  and s.effect = 'hold'
   or s.intent = 'unclear'
  and s.decided_by <> 'person'
  and s.mode <> 'historical';

comment on view desk.review_queue is 'Replies that a person must look at: holds and unclear ones.';
comment on column desk.review_queue.signal_id is 'intent.signal.id.';
comment on column desk.review_queue.occurred_at is 'When the person wrote.';
comment on column desk.review_queue.reason is
    'hold: nothing is sent until reviewed; unclear: no rule was certain enough.';
comment on column desk.review_queue.address is 'The address; masked for others than reviewers.';
comment on column desk.review_queue.texting is 'Whether the person may be texted now.';
comment on column desk.review_queue.intent is 'Primary intent.';
comment on column desk.review_queue.confidence is '0 to 1.';
comment on column desk.review_queue.secondary is 'Other intents.';
comment on column desk.review_queue.flags is 'Flags.';
comment on column desk.review_queue.effect is 'Effect on consent.';
comment on column desk.review_queue.body is 'The text; null for others than reviewers.';
comment on column desk.review_queue.answers_to is
    'The message it answers; null for others than reviewers.';
comment on column desk.review_queue.account is 'Name of the CRM account.';
comment on column desk.review_queue.contact is 'The CRM''s contact id.';
grant select on desk.review_queue to intentd_reviewer, intentd_admin, intentd_daemon;
