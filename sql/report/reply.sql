-- One row per signal, numbers masked, no text.
create or replace view report.reply as
select
    s.id as signal_id,
    s.kind,
    s.occurred_at,
    s.decided_at,
    s.mode,
    s.is_out_of_order,
    o.name as source,
    s.person_id,
    kernel.mask(p.address) as address,
    p.texting,
    s.intent,
    i.urgency,
    round(s.confidence::numeric, 3) as confidence,
    s.secondary,
    s.flags,
    s.effect,
    s.decided_by,
    s.rule_version,
    round(s.response_ms / 1000.0, 3) as response_seconds,
    s.defer_until,
    a.name as account,
    c.external_id as contact,
    d.external_id as deal,
    s.match_reason,
    s.is_ambiguous,
    s.routed_at,
    s.exposure,
    r.play,
    r.end_reason as play_end_reason
from intent.signal as s
join sms.person as p on p.id = s.person_id
join rules.intent as i on i.code = s.intent
left join ops.source as o on o.id = s.source_id
left join ops.crm_account as a on a.id = s.account_id
left join crm.contact as c on c.id = s.contact_id
left join crm.deal as d on d.id = s.deal_id
left join intent.play_run as r on r.signal_id = s.id;

comment on view report.reply is
    'Replies and what they were taken to mean: one row per signal, numbers masked, no text.';
comment on column report.reply.signal_id is 'intent.signal.id.';
comment on column report.reply.kind is 'text, or the kind of behaviour.';
comment on column report.reply.occurred_at is 'When the event happened, provider time.';
comment on column report.reply.decided_at is 'When it was decided.';
comment on column report.reply.mode is 'live, late or historical.';
comment on column report.reply.is_out_of_order is
    'Whether a later event of the person had been decided before.';
comment on column report.reply.source is 'Name of the source.';
comment on column report.reply.person_id is 'Who: the same person has the same number.';
comment on column report.reply.address is 'The address without its middle.';
comment on column report.reply.texting is
    'Whether the person may be texted now: allowed, hold, revoked, void.';
comment on column report.reply.intent is 'Primary intent.';
comment on column report.reply.urgency is 'Urgency of the intent.';
comment on column report.reply.confidence is '0 to 1.';
comment on column report.reply.secondary is 'Other intents.';
comment on column report.reply.flags is 'Flags.';
comment on column report.reply.effect is 'Effect on consent: none, hold, revoke, restore.';
comment on column report.reply.decided_by is 'rule, model, none or person.';
comment on column report.reply.rule_version is 'Version of the rules.';
comment on column report.reply.response_seconds is
    'Seconds from the latest outbound message to the reply; null: none before it.';
comment on column report.reply.defer_until is 'Day that a deferral names.';
comment on column report.reply.account is 'Name of the CRM account; null while unmatched.';
comment on column report.reply.contact is 'The CRM''s contact id.';
comment on column report.reply.deal is 'The CRM''s deal id.';
comment on column report.reply.match_reason is 'Why that contact.';
comment on column report.reply.is_ambiguous is 'Whether several contacts have the phone.';
comment on column report.reply.routed_at is
    'When it was routed; null while it waits for a contact.';
comment on column report.reply.exposure is 'What was done for it: none, task, play.';
comment on column report.reply.play is 'The play that ran.';
comment on column report.reply.play_end_reason is 'How the play ended.';
grant select on report.reply to intentd_reader, intentd_admin, intentd_daemon;
