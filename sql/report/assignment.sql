-- One row per assignment: who had to answer, by when, and whether they did.
create or replace view report.assignment as
select
    a.id as assignment_id,
    a.signal_id,
    a.mode,
    a.person_id,
    n.name as account,
    c.external_id as contact,
    d.external_id as deal,
    a.intent,
    a.urgency,
    a.owner_role,
    a.owner_id,
    o.name as owner,
    a.owner_reason,
    r.pack_key as route,
    a.route_id,
    a.opened_at,
    a.due_at,
    a.met_at,
    a.breached_at,
    a.closed_at,
    a.close_reason,
    case
        when a.closed_at is null and a.breached_at is not null then 'breached'
        when a.closed_at is null then 'open'
        when a.close_reason = 'met' and a.breached_at is not null then 'met late'
        else a.close_reason
    end as state,
    a.met_at - a.opened_at as time_to_answer,
    (
        select count(*)
        from intent.assignment_signal as x
        where x.assignment_id = a.id) as signals
from intent.assignment as a
join ops.crm_account as n on n.id = a.account_id
join crm.contact as c on c.id = a.contact_id
left join crm.deal as d on d.id = a.deal_id
left join crm.owner as o
  on o.account_id = a.account_id
 and o.external_id = a.owner_id
left join rules.route as r on r.id = a.route_id;

comment on view report.assignment is
    'Who had to answer a reply, by when, and whether they did. No text, no number.';
comment on column report.assignment.assignment_id is 'intent.assignment.id.';
comment on column report.assignment.signal_id is 'The signal that opened it.';
comment on column report.assignment.mode is 'live or late.';
comment on column report.assignment.person_id is 'Whom to answer.';
comment on column report.assignment.account is 'Name of the CRM account.';
comment on column report.assignment.contact is 'The CRM''s contact id.';
comment on column report.assignment.deal is 'The CRM''s deal id.';
comment on column report.assignment.intent is 'Intent, as raised by later signals.';
comment on column report.assignment.urgency is 'Urgency, as raised.';
comment on column report.assignment.owner_role is 'Role that answers.';
comment on column report.assignment.owner_id is 'The CRM''s owner id; null: nobody was found.';
comment on column report.assignment.owner is 'The owner''s name.';
comment on column report.assignment.owner_reason is 'Where the owner was found.';
comment on column report.assignment.route is 'Key of the shipped route; null: the site''s own.';
comment on column report.assignment.route_id is 'rules.route.id.';
comment on column report.assignment.opened_at is 'When the person wrote.';
comment on column report.assignment.due_at is 'End of the response window.';
comment on column report.assignment.met_at is 'When a person of ours answered.';
comment on column report.assignment.breached_at is 'When the window was seen to have passed.';
comment on column report.assignment.closed_at is 'When it closed.';
comment on column report.assignment.close_reason is 'met, opt_out, superseded or dismissed.';
comment on column report.assignment.state is
    'open, breached, met, met late, opt_out, superseded or dismissed.';
comment on column report.assignment.time_to_answer is
    'From the reply to the answer; null: not answered.';
comment on column report.assignment.signals is 'Replies that it answers.';
grant select on report.assignment to intentd_reader, intentd_admin, intentd_daemon;
