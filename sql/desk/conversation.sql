-- Every message with what it was taken to mean: filter by address, order by occurred_at. Text and
-- number for members of intentd_reviewer.
create or replace view desk.conversation as
select
    m.person_id,
    case when kernel.may_read_text() then p.address else kernel.mask(p.address) end as address,
    m.occurred_at,
    case when m.is_inbound then 'in' else 'out' end as direction,
    case when kernel.may_read_text() then m.body end as body,
    m.status,
    m.error_code,
    o.name as source,
    m.our_address,
    s.intent,
    round(s.confidence::numeric, 3) as confidence,
    s.flags,
    s.effect,
    s.mode,
    p.texting,
    m.id as message_id,
    s.id as signal_id
from sms.message as m
join sms.person as p on p.id = m.person_id
left join ops.source as o on o.id = m.source_id
left join intent.signal as s
  on s.message_id = m.id
 and s.kind = 'text';

comment on view desk.conversation is 'Every message with what it was taken to mean.';
comment on column desk.conversation.person_id is 'Whose.';
comment on column desk.conversation.address is 'The address; masked for others than reviewers.';
comment on column desk.conversation.occurred_at is 'When, provider time.';
comment on column desk.conversation.direction is 'in or out.';
comment on column desk.conversation.body is 'The text; null for others than reviewers.';
comment on column desk.conversation.status is 'Delivery state.';
comment on column desk.conversation.error_code is 'The provider''s error code.';
comment on column desk.conversation.source is 'Name of the source.';
comment on column desk.conversation.our_address is 'Our end.';
comment on column desk.conversation.intent is
    'Primary intent; null for outbound and undecided ones.';
comment on column desk.conversation.confidence is '0 to 1.';
comment on column desk.conversation.flags is 'Flags.';
comment on column desk.conversation.effect is 'Effect on consent.';
comment on column desk.conversation.mode is 'live, late or historical.';
comment on column desk.conversation.texting is 'Whether the person may be texted now.';
comment on column desk.conversation.message_id is 'sms.message.id.';
comment on column desk.conversation.signal_id is 'intent.signal.id.';
grant select on desk.conversation to intentd_reviewer, intentd_admin, intentd_daemon;
