-- What the tests of govern, route, trigger and measure start from: one source, one CRM account, four owners,
-- a pipeline, three contacts, two deals. Everything is rolled back with the test.
--
-- ada +14155550101 (contact 101, owner o1, deal 901 owned by o2)   bob +14155550102 (contact 102, nobody's)
-- cleo +14155550103 (contacts 103 and 104)                          dan +14155550104 (no contact)
set client_min_messages = warning;
set time zone 'UTC';

insert into ops.source (name, provider, account, base_url, credential, live_from)
values ('main', 'twilio', 'AC1', 'https://api.example', 'main', '2026-01-01Z');
insert into ops.crm_account (name, crm, base_url, credential)
values ('hub', 'hubspot', 'https://crm.example', 'hub');
insert into ops.account_state (account_id, mirrored_at)
select a.id, '2026-01-01Z' from ops.crm_account as a where a.name = 'hub';

insert into crm.owner (account_id, external_id, name, email, is_active)
select a.id, o.external_id, o.name, o.email, o.is_active
from ops.crm_account as a
cross join (values
    ('o1', 'Olga One', 'olga@example.com', true),
    ('o2', 'Otto Two', 'otto@example.com', true),
    ('o3', 'Queue Three', 'Queue@Example.com', true),
    ('o9', 'Gone Nine', 'gone@example.com', false)
) as o(external_id, name, email, is_active);
insert into crm.stage (account_id, pipeline, external_id, label, position, is_closed, is_won)
select a.id, 'p', s.id, s.id, s.position, s.is_closed, s.is_won
from ops.crm_account as a
cross join (values ('new', 1, false, false), ('talk', 2, false, false), ('offer', 3, false, false),
    ('won', 4, true, true), ('lost', 5, true, false)) as s(id, position, is_closed, is_won);
insert into crm.contact (account_id, external_id, name, owner_id, lifecycle_stage, modified_at, active_at)
select a.id, c.id, c.name, c.owner_id, c.stage, '2026-01-01Z', c.active_at::timestamptz
from ops.crm_account as a
cross join (values
    ('101', 'Ada A', 'o1', 'lead', '2026-01-02Z'),
    ('102', 'Bob B', null, 'lead', null),
    ('103', 'Cleo C', 'o1', 'customer', '2026-01-02Z'),
    ('104', 'Cleo Copy', 'o2', 'lead', '2026-01-03Z')
) as c(id, name, owner_id, stage, active_at);
insert into crm.contact_phone (contact_id, phone, field)
select c.id, p.phone, 'phone'
from (values ('101', '+14155550101'), ('102', '+14155550102'), ('103', '+14155550103'),
    ('104', '+14155550103')) as p(contact, phone)
join crm.contact as c on c.external_id = p.contact;
insert into crm.deal (account_id, external_id, name, pipeline, stage, stage_changed_at, owner_id, modified_at)
select a.id, d.id, d.name, 'p', d.stage, d.changed_at::timestamptz, d.owner_id, '2026-01-02Z'
from ops.crm_account as a
cross join (values
    ('901', 'Ada deal', 'new', '2026-01-02Z', 'o2'),
    ('902', 'Ada old deal', 'lost', '2026-01-03Z', 'o1')
) as d(id, name, stage, changed_at, owner_id);
insert into crm.deal_contact (deal_id, contact_id)
select d.id, c.id from crm.deal as d join crm.contact as c on c.external_id = '101';

insert into sms.person (address, phone, started_at)
select p.phone, p.phone, '2026-01-01Z'
from (values ('+14155550101'), ('+14155550102'), ('+14155550103'), ('+14155550104')) as p(phone);

-- Identity of a person by name.
create function pg_temp.person(p_name text) returns bigint language sql as $$
    select p.id
    from sms.person as p
    where p.address = '+1415555010' || array_position(array['ada', 'bob', 'cleo', 'dan'], p_name)
      and p.ended_at is null
$$;

-- Stores a message and returns its identity.
create function pg_temp.message(p_name text, p_at timestamptz, p_body text, p_is_inbound boolean default true,
    p_error text default null) returns bigint language sql as $$
    insert into sms.message (source_id, external_id, person_id, is_inbound, status, our_address, body,
        error_code, occurred_at, accepted_at, raw_sha256)
    select s.id, 'SM' || to_char(p_at, 'MMDDHH24MISSMS') || p_name, pg_temp.person(p_name), p_is_inbound,
        case when p_is_inbound then 'received' when p_error is null then 'delivered' else 'failed' end,
        '+18005550100', p_body, p_error, p_at, p_at, '\x00'
    from ops.source as s
    where s.name = 'main'
    returning id
$$;

-- Stores an inbound message with its signal, matched as decide does, and returns the signal's identity.
create function pg_temp.signal(p_name text, p_at timestamptz, p_intent text, p_body text default 'hello',
    p_effect text default 'none', p_mode text default 'live', p_is_out_of_order boolean default false)
returns bigint language plpgsql as $$
declare
    v_message_id bigint := pg_temp.message(p_name, p_at, p_body);
    v_id bigint;
begin
    insert into intent.signal (person_id, message_id, source_id, external_id, occurred_at, decided_at, mode,
        is_out_of_order, intent, confidence, effect, decided_by, account_id, contact_id, deal_id,
        match_reason, is_ambiguous, routed_at)
    select m.person_id, m.id, m.source_id, m.external_id, m.occurred_at, p_at + interval '1 second',
        p_mode, p_is_out_of_order, p_intent, 0.95, p_effect, 'rule', c.account_id, c.contact_id,
        c.deal_id, c.match_reason, c.is_ambiguous,
        case when c.contact_id is not null then p_at + interval '1 second' end
    from sms.message as m
    left join mirror.match(array[pg_temp.person(p_name)]) as c on c.person_id = m.person_id
    where m.id = v_message_id
    returning id into v_id;
    return v_id;
end $$;

-- Governs, routes and triggers signals in the order of decide.run.
create function pg_temp.decide(p_signal_ids bigint[], p_now timestamptz) returns void language plpgsql as $$
declare
    v_person_ids bigint[] := (
        select array_agg(distinct s.person_id) from intent.signal as s where s.id = any (p_signal_ids));
begin
    perform govern.apply_signals(p_signal_ids, p_now);
    perform route.assign(p_signal_ids, p_now);
    perform trigger.run_plays(p_signal_ids, p_now);
    perform trigger.refresh_fields(v_person_ids, p_now);
    perform trigger.refresh_timeline(v_person_ids, p_now - interval '7 days', p_now);
end $$;

-- What decisions have written, to see that a second call changes nothing.
create function pg_temp.written() returns table (line text) language sql as $$
    select 'event ' || to_jsonb(x)::text from sms.consent_event as x
    union all select 'person ' || to_jsonb(x)::text from sms.person as x
    union all select 'suppression ' || to_jsonb(x)::text from sms.suppression as x
    union all select 'signal ' || to_jsonb(x)::text from intent.signal as x
    union all select 'assignment ' || to_jsonb(x)::text from intent.assignment as x
    union all select 'attached ' || to_jsonb(x)::text from intent.assignment_signal as x
    union all select 'run ' || to_jsonb(x)::text from intent.play_run as x
    union all select 'step ' || to_jsonb(x)::text from intent.step_run as x
    union all select 'pause ' || to_jsonb(x)::text from intent.pause as x
    union all select 'state ' || to_jsonb(x)::text from outbox.record_state as x
    union all select 'command ' || to_jsonb(x)::text from outbox.command as x
$$;
