-- Live and late replies that no CRM contact is known for: they are classified and governed, nobody
-- is told. Text and number for members of intentd_reviewer.
create or replace view desk.unmatched_reply as
select
    s.id as signal_id,
    s.occurred_at,
    o.name as source,
    case when kernel.may_read_text() then p.address else kernel.mask(p.address) end as address,
    s.intent,
    round(s.confidence::numeric, 3) as confidence,
    s.effect,
    case when kernel.may_read_text() then m.body end as body,
    case
        when not exists (
                select
                from ops.crm_account as a
                join ops.account_state as t on t.account_id = a.id
                where a.is_enabled
                  and t.mirrored_at is not null)
            then 'no CRM account has been mirrored yet'
        when p.phone is null then 'the address is not a phone'
        else 'no contact has this phone'
    end as reason
from intent.signal as s
join sms.person as p on p.id = s.person_id
left join sms.message as m on m.id = s.message_id
left join ops.source as o on o.id = s.source_id
where s.routed_at is null
  and s.contact_id is null
  and s.mode <> 'historical';

comment on view desk.unmatched_reply is 'Live and late replies that wait for a CRM contact.';
comment on column desk.unmatched_reply.signal_id is 'intent.signal.id.';
comment on column desk.unmatched_reply.occurred_at is 'When the person wrote.';
comment on column desk.unmatched_reply.source is 'Name of the source.';
comment on column desk.unmatched_reply.address is 'The address; masked for others than reviewers.';
comment on column desk.unmatched_reply.intent is 'Primary intent.';
comment on column desk.unmatched_reply.confidence is '0 to 1.';
comment on column desk.unmatched_reply.effect is 'Effect on consent, which has happened already.';
comment on column desk.unmatched_reply.body is 'The text; null for others than reviewers.';
comment on column desk.unmatched_reply.reason is 'What it waits for.';
grant select on desk.unmatched_reply to intentd_reviewer, intentd_admin, intentd_daemon;
