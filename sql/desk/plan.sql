-- What would be written to the CRMs next, one row per property that differs, also for accounts that
-- are in dry_run; stage steps too. Message text (bodies, subjects, names) for members of
-- intentd_reviewer.
create or replace view desk.plan as
select
    a.name as account,
    a.push_mode,
    r.object,
    r.record_key,
    case when kernel.may_read_text() then coalesce(nullif(c.name, ''), d.name) end as name,
    r.lane,
    case
        when r.gone_at is not null then 'gone: a person deleted the record'
        when r.dead_at is not null then 'dead: ' || coalesce(r.error, '')
        when r.claim is not null then 'being written'
        when r.record_id is null then 'create'
        else 'update'
    end as step,
    v.key as property,
    case
        when v.key in ('body', 'subject') and not kernel.may_read_text() then '"•••"'::jsonb
        else r.pushed -> v.key
    end as old_value,
    case
        when v.key in ('body', 'subject') and not kernel.may_read_text() then '"•••"'::jsonb
        else v.value
    end as new_value,
    r.dirty_since,
    r.id as record_state_id
from outbox.record_state as r
join ops.crm_account as a on a.id = r.account_id
left join crm.contact as c
  on r.object = 'contact'
 and c.account_id = r.account_id
 and c.external_id = r.record_key
left join crm.deal as d
  on r.object = 'deal'
 and d.account_id = r.account_id
 and d.external_id = r.record_key
cross join lateral jsonb_each(r.desired) as v(key, value)
where r.dirty_since is not null
  and v.value is distinct from coalesce(r.pushed -> v.key, 'null')
union all
select
    a.name, a.push_mode, 'deal', k.payload ->> 'deal_id',
    case when kernel.may_read_text() then d.name end,
    'bulk', k.state, 'stage', to_jsonb(d.stage), k.payload -> 'to', k.created_at, null
from outbox.command as k
join ops.crm_account as a on a.id = k.account_id
left join crm.deal as d
  on d.account_id = k.account_id
 and d.external_id = k.payload ->> 'deal_id'
where k.kind = 'stage'
  and k.state in ('pending', 'in_flight', 'unknown');

comment on view desk.plan is
    'What would be written to the CRMs next, one row per property, also in dry_run.';
comment on column desk.plan.account is 'Name of the CRM account.';
comment on column desk.plan.push_mode is 'dry_run: nothing is written; apply: it is.';
comment on column desk.plan.object is 'contact, deal, task or timeline.';
comment on column desk.plan.record_key is
    'The CRM''s id of a contact or deal; our key of a task or timeline entry.';
comment on column desk.plan.name is 'Name of the contact or deal; null for others than reviewers.';
comment on column desk.plan.lane is 'compliance, urgent or bulk.';
comment on column desk.plan.step is
    'create, update, being written, dead or gone; of a stage step its state.';
comment on column desk.plan.property is 'Our name of the property.';
comment on column desk.plan.old_value is 'What we wrote last; null: nothing.';
comment on column desk.plan.new_value is 'What it should be.';
comment on column desk.plan.dirty_since is 'Since when the CRM is behind.';
comment on column desk.plan.record_state_id is 'outbox.record_state.id; null for a stage step.';
grant select on desk.plan to intentd_reviewer, intentd_admin, intentd_daemon;
