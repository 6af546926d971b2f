-- What governs, routes and triggers (rules), what was decided (intent), what the CRM should hold
-- (outbox), and the evidence (audit).

-- Rules of govern ---------------------------------------------------------------------------------

create table rules.purpose (
    code          text primary key,
    bases         text[] not null,
    quiet_hours   boolean not null,
    caps          boolean not null,
    pauses        boolean not null,
    passes_pause  boolean not null,
    passes_state  boolean not null,
    needs_inbound_within interval,
    note          text
);
comment on table rules.purpose is 'What a text may be sent for, and what each purpose needs.';
comment on column rules.purpose.code is 'marketing, sales_1to1, transactional, reply, consent.';
comment on column rules.purpose.bases is 'Consent bases, one of which the person must have given; empty: none is needed.';
comment on column rules.purpose.quiet_hours is 'Whether quiet hours apply.';
comment on column rules.purpose.caps is 'Whether caps apply.';
comment on column rules.purpose.pauses is 'Whether pauses hold it back.';
comment on column rules.purpose.passes_pause is 'Whether it passes a pause that the person''s own message began.';
comment on column rules.purpose.passes_state is 'Whether it may go to a person whose texting is not allowed: the one legal confirmation.';
comment on column rules.purpose.needs_inbound_within is 'The person must have written within this time before it; null: need not.';
comment on column rules.purpose.note is 'Why, with its source.';

create table rules.area_code (
    code    text primary key,
    country text not null default 'US',
    state   text,
    zones   text[] not null,
    constraint country_is_iso_3166 check (country ~ '^[A-Z]{2}$'),
    constraint area_code_has_three_digits check (code ~ '^[2-9][0-9]{2}$'),
    constraint area_code_has_a_zone check (cardinality(zones) > 0)
);
comment on table rules.area_code is 'North American area codes: the state and every time zone a number of it can be in.';
comment on column rules.area_code.code is 'The three digits after +1.';
comment on column rules.area_code.country is 'ISO 3166 code: US with its territories, or CA.';
comment on column rules.area_code.state is 'State, territory or province; null when it spans several.';
comment on column rules.area_code.zones is 'IANA time zones.';

create table rules.sending_window (
    area      text not null,
    iso_day   smallint not null,
    opens_at  time,
    closes_at time,
    source    text not null,
    confidence text not null,
    as_of     date not null,
    primary key (area, iso_day),
    constraint iso_day_is_monday_to_sunday check (iso_day between 1 and 7),
    constraint window_is_open_or_closed check ((opens_at is null) = (closes_at is null)),
    constraint window_opens_before_it_closes check (opens_at < closes_at),
    constraint confidence_is_graded check (confidence in ('A', 'B', 'C', 'U'))
);
comment on table rules.sending_window is 'Local hours in which texts may be sent, half-open. Engineering reference, not legal advice.';
comment on column rules.sending_window.area is 'Country (US is the federal row); US-XX a state''s, instead of it; unknown: numbers whose place is not known.';
comment on column rules.sending_window.iso_day is '1 Monday to 7 Sunday.';
comment on column rules.sending_window.opens_at is 'Local time, inclusive; null: nothing is sent that day.';
comment on column rules.sending_window.closes_at is 'Local time, exclusive.';
comment on column rules.sending_window.source is 'Where the rule stands.';
comment on column rules.sending_window.confidence is 'A statute or public report of it, B two vendors agree, C vendors differ, U unverified.';
comment on column rules.sending_window.as_of is 'When it was last looked up.';

create table rules.cap (
    code       text primary key,
    at_most    integer not null,
    within     interval not null,
    is_active  boolean not null default true,
    note       text,
    constraint cap_allows_something check (at_most > 0)
);
comment on table rules.cap is 'How many texts a person may get in a rolling window, over all senders.';
comment on column rules.cap.code is 'Name.';
comment on column rules.cap.at_most is 'Texts.';
comment on column rules.cap.within is 'Length of the rolling window.';
comment on column rules.cap.is_active is 'Whether it applies.';
comment on column rules.cap.note is 'Why, with its source.';

create table rules.provider_error (
    provider text not null,
    code     text not null,
    effect   text not null,
    note     text,
    primary key (provider, code),
    constraint provider_error_effect_is_known
        check (effect in ('opt_out', 'bad_number', 'landline', 'temp', 'filtered', 'sender', 'retry'))
);
comment on table rules.provider_error is 'What a provider''s error code says about the number.';
comment on column rules.provider_error.provider is 'Provider, as in ops.source.';
comment on column rules.provider_error.code is 'Its error code.';
comment on column rules.provider_error.effect is 'opt_out: revokes consent; bad_number, landline: suppresses; temp: counts; filtered, sender: our fault; retry: the provider''s.';
comment on column rules.provider_error.note is 'In words, with its confidence.';

-- Rules of route and trigger ----------------------------------------------------------------------

create table rules.role_owner (
    account_id  bigint not null references ops.crm_account on delete cascade,
    role        text not null,
    owner_email text not null,
    primary key (account_id, role),
    constraint role_is_known check (role in ('SDR', 'AE', 'CS', 'manager', 'queue'))
);
comment on table rules.role_owner is 'Who answers for a role when neither deal nor contact has an owner.';
comment on column rules.role_owner.account_id is 'The CRM account.';
comment on column rules.role_owner.role is 'SDR, AE, CS, manager or queue.';
comment on column rules.role_owner.owner_email is 'E-mail address of a CRM user.';

create table rules.route (
    id              integer generated always as identity primary key,
    pack_key        text unique,
    origin          text not null default 'site',
    position        integer not null,
    intent          text references rules.intent,
    lifecycle_stage text,
    stage           text,
    has_deal        boolean,
    source          text,
    owner_role      text,
    owner_choice    text[] not null default '{deal_owner,contact_owner,role_owner}',
    sla_minutes     integer,
    is_active       boolean not null default true,
    note            text,
    constraint origin_is_known check (origin in ('pack', 'site')),
    constraint owner_choice_is_known
        check (owner_choice <@ array['deal_owner', 'contact_owner', 'role_owner']),
    constraint sla_is_positive check (sla_minutes > 0)
);
comment on table rules.route is 'Who must answer, and by when: the first active row that fits, by position.';
comment on column rules.route.id is 'Identity.';
comment on column rules.route.pack_key is 'Key of a shipped row; null for the site''s own.';
comment on column rules.route.origin is 'pack: shipped, replaced by an upgrade; site: an admin''s own or changed, kept, and tried first at the same position.';
comment on column rules.route.position is 'Order: lower is tried first.';
comment on column rules.route.intent is 'Primary intent; null fits any.';
comment on column rules.route.lifecycle_stage is 'Lifecycle stage of the contact; null fits any.';
comment on column rules.route.stage is 'Stage of the deal; null fits any.';
comment on column rules.route.has_deal is 'Whether the contact has an open deal; null fits either.';
comment on column rules.route.source is 'Name of the source; null fits any.';
comment on column rules.route.owner_role is 'Role that answers; null: the intent''s own.';
comment on column rules.route.owner_choice is 'Where to look for the owner, in this order.';
comment on column rules.route.sla_minutes is 'Response window in minutes; null: the intent''s own.';
comment on column rules.route.is_active is 'Whether it is tried.';
comment on column rules.route.note is 'Why.';

create table rules.play (
    code       text primary key,
    pack_key   text unique,
    origin     text not null default 'site',
    intent     text not null references rules.intent,
    title      text not null,
    precedence integer not null,
    next_step  text not null,
    next_step_within interval not null default '14 days',
    is_active  boolean not null default true,
    note       text,
    constraint origin_is_known check (origin in ('pack', 'site')),
    constraint next_step_is_known check (next_step in ('none', 'task', 'meeting', 'reply', 'stage'))
);
create unique index one_active_play_per_intent on rules.play (intent) where is_active;
comment on table rules.play is 'The ordered steps that an intent triggers, and the next step by which its success is measured.';
comment on column rules.play.code is 'Name.';
comment on column rules.play.pack_key is 'Key of a shipped row; null for the site''s own.';
comment on column rules.play.origin is 'pack: shipped, replaced by an upgrade with its steps; site: an admin''s own or changed, kept.';
comment on column rules.play.intent is 'The primary intent that triggers it.';
comment on column rules.play.title is 'For people.';
comment on column rules.play.precedence is 'One play runs per person: the lower one wins.';
comment on column rules.play.next_step is 'What the play is for: task (done by its owner), meeting, reply (the person writes again), stage (a deal moves forward), none.';
comment on column rules.play.next_step_within is 'Window in which the next step counts.';
comment on column rules.play.is_active is 'Whether it runs.';
comment on column rules.play.note is 'Why.';

create table rules.play_step (
    play        text not null references rules.play on delete cascade,
    position    integer not null,
    action      text not null,
    settings    jsonb not null default '{}',
    note        text,
    primary key (play, position),
    constraint action_is_known check (action in ('task', 'fields', 'stage', 'pause')),
    constraint settings_are_an_object check (jsonb_typeof(settings) = 'object')
);
comment on table rules.play_step is 'Steps of a play, in order.';
comment on column rules.play_step.play is 'The play.';
comment on column rules.play_step.position is 'Order.';
comment on column rules.play_step.action is 'task: one for the owner; fields: the standard properties; stage: forward only; pause: nurture stops.';
comment on column rules.play_step.settings is 'task: subject, advice, priority; stage: from (ids), to (id); pause: days, reason. A subject may hold {name}.';
comment on column rules.play_step.note is 'Why.';

create table rules.crm_field (
    object   text not null,
    property text not null,
    label    text not null,
    type     text not null,
    lane     text not null,
    crm_name text,
    is_on    boolean not null default true,
    note     text,
    primary key (object, property),
    constraint object_is_known check (object in ('contact', 'deal', 'task', 'timeline')),
    constraint type_is_known check (type in ('text', 'enumeration', 'datetime', 'number', 'bool', 'key')),
    constraint lane_is_known check (lane in ('compliance', 'signal'))
);
comment on table rules.crm_field is 'Standard properties in the CRM: their names there, and which are on.';
comment on column rules.crm_field.object is 'contact, deal, task or timeline.';
comment on column rules.crm_field.property is 'Our name.';
comment on column rules.crm_field.label is 'Label that provision gives it.';
comment on column rules.crm_field.type is 'text, enumeration, datetime, number, bool, or key (unique text).';
comment on column rules.crm_field.lane is 'compliance: consent, written before all else; signal: by the urgency of the intent.';
comment on column rules.crm_field.crm_name is 'Its name in the CRM; null: the same.';
comment on column rules.crm_field.is_on is 'Whether it is provisioned and written.';
comment on column rules.crm_field.note is 'What it says.';

-- Decisions ---------------------------------------------------------------------------------------
--
-- Foreign keys stand where a row could go wrong: between a decision and its signal's mode, and to CRM
-- records that come and go. Persons, intents and plays that a row copies from its signal in the same
-- statement have none, because each check costs as much as the row's own index entry.

create table intent.signal (
    id                 bigint generated always as identity primary key,
    kind               text not null default 'text',
    person_id          bigint not null references sms.person,
    message_id         bigint references sms.message,
    source_id          bigint not null,
    external_id        text not null,
    occurred_at        timestamptz not null,
    decided_at         timestamptz not null,
    mode               text not null,
    is_out_of_order    boolean not null default false,
    intent             text not null references rules.intent,
    confidence         real not null,
    secondary          text[] not null default '{}',
    flags              text[] not null default '{}',
    effect             text not null,
    decided_by         text not null,
    rule_ids           integer[],
    vetoed_ids         integer[],
    shadow_ids         integer[],
    rule_version       bigint,
    context_message_id bigint,
    response_ms        bigint,
    defer_until        date,
    account_id         bigint references ops.crm_account,
    contact_id         bigint references crm.contact,
    deal_id            bigint references crm.deal,
    match_reason       text,
    is_ambiguous       boolean,
    routed_at          timestamptz,
    exposure           text not null default 'none',
    constraint signal_has_its_mode unique (id, mode),
    constraint one_text_signal_per_message unique (message_id, kind),
    constraint mode_is_known check (mode in ('live', 'late', 'historical')),
    constraint effect_is_known check (effect in ('none', 'hold', 'revoke', 'restore')),
    constraint decided_by_is_known check (decided_by in ('rule', 'model', 'none', 'person')),
    constraint match_reason_is_known check (match_reason in ('outbound_owner', 'only_one', 'latest_activity', 'oldest', 'none')),
    constraint exposure_is_known check (exposure in ('none', 'task', 'play'))
) with (fillfactor = 80);
create index signal_by_person on intent.signal (person_id, occurred_at desc);
create index signal_by_time on intent.signal (occurred_at);
create index signal_by_deal on intent.signal (deal_id, occurred_at desc) where deal_id is not null;
create index signal_by_contact on intent.signal (contact_id) where contact_id is not null;
comment on table intent.signal is 'Events that carry intent, with what they were taken to mean and why. Written by decide.';
comment on column intent.signal.id is 'Identity.';
comment on column intent.signal.kind is 'text: an inbound message; behaviours have kinds of their own.';
comment on column intent.signal.person_id is 'Whose.';
comment on column intent.signal.message_id is 'The message, for a text signal.';
comment on column intent.signal.source_id is 'Source of the opening event: part of every key derived from the signal.';
comment on column intent.signal.external_id is 'External id of the opening event: part of every key derived from the signal.';
comment on column intent.signal.occurred_at is 'When the event happened, provider time.';
comment on column intent.signal.decided_at is 'When it was decided.';
comment on column intent.signal.mode is 'By its age when decided: live; late: a task only, no text; historical: before the source''s live_from, nothing acts.';
comment on column intent.signal.is_out_of_order is 'True when a later event of the person had been decided before: standing was derived again, no play was started; it is assigned unless a later event was.';
comment on column intent.signal.intent is 'Primary intent.';
comment on column intent.signal.confidence is '0 to 1.';
comment on column intent.signal.secondary is 'Other intents, by precedence.';
comment on column intent.signal.flags is 'abusive, partial, cancel, urgent, reaction, channel_preference, time_preference, names_person, names_date.';
comment on column intent.signal.effect is 'On consent: none, hold, revoke, restore.';
comment on column intent.signal.decided_by is 'rule, model (statistical fallback), none (below the threshold), person (corrected).';
comment on column intent.signal.rule_ids is 'rules.classifier.id of those that matched.';
comment on column intent.signal.vetoed_ids is 'Rules that matched and were vetoed.';
comment on column intent.signal.shadow_ids is 'Shadow rules that matched: evidence only.';
comment on column intent.signal.rule_version is 'rules.version.id it was decided under.';
comment on column intent.signal.context_message_id is 'The latest outbound message before it, to this person.';
comment on column intent.signal.response_ms is 'Milliseconds from that message to this one.';
comment on column intent.signal.defer_until is 'For a deferral with a date: the day.';
comment on column intent.signal.account_id is 'CRM account of the contact; null while unmatched.';
comment on column intent.signal.contact_id is 'The contact that the task goes to; null while unmatched.';
comment on column intent.signal.deal_id is 'The open deal; null when there is none.';
comment on column intent.signal.match_reason is 'outbound_owner: its owner sent the latest outbound; only_one; latest_activity; oldest; none: no contact has the phone.';
comment on column intent.signal.is_ambiguous is 'True when several contacts have the phone.';
comment on column intent.signal.routed_at is 'When it was routed, or found to need no routing; null while it waits for a contact.';
comment on column intent.signal.exposure is 'What was done for it: none, task, play.';

create table intent.unrouted (
    signal_id   bigint primary key references intent.signal on delete cascade,
    person_id   bigint not null,
    account_id  bigint references ops.crm_account on delete cascade,
    occurred_at timestamptz not null,
    ready_at    timestamptz
);
create index unrouted_by_person on intent.unrouted (person_id);
create index unrouted_ready on intent.unrouted (ready_at) where ready_at is not null;
comment on table intent.unrouted is 'Signals that wait for their contact: no contact has the phone, or the account is not mirrored yet.';
comment on column intent.unrouted.signal_id is 'The signal.';
comment on column intent.unrouted.person_id is 'Its person.';
comment on column intent.unrouted.account_id is 'Unused while one account is mirrored; the account it waits for.';
comment on column intent.unrouted.occurred_at is 'When the event happened.';
comment on column intent.unrouted.ready_at is 'Set by the mirror when a contact with the phone has come: decide.run takes it up.';

create table intent.stale_fields (
    person_id bigint primary key references sms.person on delete cascade,
    since     timestamptz not null
);
create index stale_fields_by_age on intent.stale_fields (since, person_id);
comment on table intent.stale_fields is 'Persons whose contacts have changed, so that what those should hold is to be said again. Written by mirror, emptied by decide.';
comment on column intent.stale_fields.person_id is 'The person.';
comment on column intent.stale_fields.since is 'Since when: the oldest are taken first.';

create table intent.assignment (
    id           bigint generated always as identity primary key,
    signal_id    bigint not null,
    mode         text not null,
    person_id    bigint not null,
    account_id   bigint not null,
    contact_id   bigint not null references crm.contact,
    deal_id      bigint references crm.deal,
    intent       text not null,
    urgency      text not null,
    owner_role   text,
    owner_id     text,
    owner_reason text not null,
    route_id     integer,
    key          uuid not null unique,
    opened_at    timestamptz not null,
    due_at       timestamptz,
    met_at       timestamptz,
    breached_at  timestamptz,
    closed_at    timestamptz,
    close_reason text,
    constraint assignment_has_the_mode_of_its_signal
        foreign key (signal_id, mode) references intent.signal (id, mode),
    constraint past_does_not_act check (mode <> 'historical'),
    constraint urgency_is_known check (urgency in ('now', 'high', 'medium', 'low', 'none')),
    constraint owner_reason_is_known check (owner_reason in ('deal_owner', 'contact_owner', 'role_owner', 'nobody')),
    constraint closed_has_a_reason check ((closed_at is null) = (close_reason is null)),
    constraint close_reason_is_known check (close_reason in ('met', 'opt_out', 'superseded', 'dismissed')),
    constraint met_is_closed check (met_at is null or closed_at is not null),
    constraint breach_is_after_due check (breached_at > due_at)
);
create unique index one_open_assignment_per_person on intent.assignment (person_id) where closed_at is null;
create index assignment_due on intent.assignment (due_at) where closed_at is null and breached_at is null;
create index assignment_by_person on intent.assignment (person_id, opened_at desc);
create index assignment_by_signal on intent.assignment (signal_id);
create index assignment_by_contact on intent.assignment (contact_id) where closed_at is null;
comment on table intent.assignment is 'Who must answer a person by when. Open = closed_at is null; a breach does not close it.';
comment on column intent.assignment.id is 'Identity.';
comment on column intent.assignment.signal_id is 'The signal that opened it.';
comment on column intent.assignment.mode is 'That signal''s mode.';
comment on column intent.assignment.person_id is 'Whom to answer.';
comment on column intent.assignment.account_id is 'The CRM account.';
comment on column intent.assignment.contact_id is 'The contact.';
comment on column intent.assignment.deal_id is 'The open deal, if any.';
comment on column intent.assignment.intent is 'The intent with the highest play so far: a later signal may raise it.';
comment on column intent.assignment.urgency is 'That intent''s urgency.';
comment on column intent.assignment.owner_role is 'Role that answers.';
comment on column intent.assignment.owner_id is 'crm.owner.external_id; null when nobody was found.';
comment on column intent.assignment.owner_reason is 'Where the owner was found.';
comment on column intent.assignment.route_id is 'rules.route.id that decided it.';
comment on column intent.assignment.key is 'Key of its task in the CRM.';
comment on column intent.assignment.opened_at is 'occurred_at of the signal: the clock starts when the person wrote.';
comment on column intent.assignment.due_at is 'End of the response window; null: none is promised.';
comment on column intent.assignment.met_at is 'When a person answered, by the CRM''s time.';
comment on column intent.assignment.breached_at is 'When the window was seen to have passed.';
comment on column intent.assignment.closed_at is 'When it closed.';
comment on column intent.assignment.close_reason is 'met, opt_out, superseded or dismissed.';

create table intent.assignment_signal (
    assignment_id bigint not null references intent.assignment on delete cascade,
    signal_id     bigint not null,
    primary key (assignment_id, signal_id)
);
create index assignment_signal_by_signal on intent.assignment_signal (signal_id);
comment on table intent.assignment_signal is 'Signals that an assignment answers: the one that opened it and later ones.';
comment on column intent.assignment_signal.assignment_id is 'The assignment.';
comment on column intent.assignment_signal.signal_id is 'The signal.';

create table intent.play_run (
    id          bigint generated always as identity primary key,
    signal_id   bigint not null,
    mode        text not null,
    person_id   bigint not null,
    play        text not null,
    precedence  integer not null,
    started_at  timestamptz not null,
    ended_at    timestamptz,
    end_reason  text,
    constraint play_run_has_the_mode_of_its_signal
        foreign key (signal_id, mode) references intent.signal (id, mode),
    constraint past_does_not_act check (mode <> 'historical'),
    constraint one_run_per_signal unique (signal_id),
    constraint ended_has_a_reason check ((ended_at is null) = (end_reason is null)),
    constraint end_reason_is_known
        check (end_reason in ('done', 'superseded', 'opt_out', 'late', 'no_contact'))
);
create unique index one_play_at_a_time on intent.play_run (person_id) where ended_at is null;
comment on table intent.play_run is 'Plays as they ran, one at a time per person.';
comment on column intent.play_run.id is 'Identity.';
comment on column intent.play_run.signal_id is 'The signal that triggered it.';
comment on column intent.play_run.mode is 'That signal''s mode.';
comment on column intent.play_run.person_id is 'Whose.';
comment on column intent.play_run.play is 'The play.';
comment on column intent.play_run.precedence is 'The play''s precedence when it started.';
comment on column intent.play_run.started_at is 'When it started.';
comment on column intent.play_run.ended_at is 'When it ended.';
comment on column intent.play_run.end_reason is 'done, superseded, opt_out, late (task only), no_contact.';

create table intent.step_run (
    play_run_id bigint not null,
    position    integer not null,
    action      text not null,
    outcome     text not null,
    reason      text,
    done_at     timestamptz not null,
    primary key (play_run_id, position),
    constraint outcome_is_known check (outcome in ('done', 'skipped'))
);
comment on table intent.step_run is 'Steps of plays as they ran.';
comment on column intent.step_run.play_run_id is 'The run.';
comment on column intent.step_run.position is 'The step''s place in the play.';
comment on column intent.step_run.action is 'task, fields, stage, pause.';
comment on column intent.step_run.outcome is 'done: its effect is in the outbox or in a pause; skipped: reason says why.';
comment on column intent.step_run.reason is 'Why it was skipped.';
comment on column intent.step_run.done_at is 'When.';

create table intent.pause (
    id         bigint generated always as identity primary key,
    person_id  bigint not null,
    reason     text not null,
    is_own_act boolean not null,
    starts_at  timestamptz not null,
    ends_at    timestamptz not null,
    signal_id  bigint references intent.signal,
    constraint pause_has_a_length check (ends_at > starts_at)
);
create index pause_by_person on intent.pause (person_id, ends_at);
create index pause_by_end on intent.pause (ends_at);
create unique index one_pause_per_signal on intent.pause (signal_id, reason) where signal_id is not null;
comment on table intent.pause is 'Spans in which nurture texts stop. Overlapping ones: the latest end wins.';
comment on column intent.pause.id is 'Identity.';
comment on column intent.pause.person_id is 'Whose.';
comment on column intent.pause.reason is 'replied, deferral, objection, not_interested, wrong_contact, hostile, meeting, stage, rep_engaged.';
comment on column intent.pause.is_own_act is 'True when the person''s own message began it: a reply passes it.';
comment on column intent.pause.starts_at is 'Start.';
comment on column intent.pause.ends_at is 'End.';
comment on column intent.pause.signal_id is 'The signal that began it, if one did.';

-- Outbox ------------------------------------------------------------------------------------------

create table outbox.record_state (
    id            bigint generated always as identity primary key,
    account_id    bigint not null references ops.crm_account on delete cascade,
    object        text not null,
    record_key    text not null,
    record_id     text,
    lane          text not null,
    person_id     bigint,
    desired       jsonb not null,
    desired_rev   bigint not null default 1,
    pushed        jsonb,
    pushed_rev    bigint not null default 0,
    dirty_since   timestamptz,
    triggered_at  timestamptz,
    claim         uuid,
    claimed       jsonb,
    claimed_rev   bigint,
    claimed_until timestamptz,
    is_unknown    boolean not null default false,
    tries         integer not null default 0,
    try_at        timestamptz,
    error         text,
    dead_at       timestamptz,
    gone_at       timestamptz,
    first_pushed_at timestamptz,
    pushed_at     timestamptz,
    constraint one_state_per_record_and_lane unique (record_key, object, account_id, lane),
    constraint object_is_known check (object in ('contact', 'deal', 'task', 'timeline')),
    constraint lane_is_known check (lane in ('compliance', 'urgent', 'bulk')),
    constraint desired_is_an_object check (jsonb_typeof(desired) = 'object'),
    constraint pushed_is_not_ahead check (pushed_rev <= desired_rev),
    constraint dirty_has_a_time check ((pushed_rev < desired_rev) = (dirty_since is not null)),
    constraint claim_is_whole
        check ((claim is null) = (claimed_until is null) and (claim is null) = (claimed is null))
) with (fillfactor = 70);
create index record_state_dirty on outbox.record_state (account_id, object, lane, dirty_since, id)
    where dirty_since is not null and dead_at is null and gone_at is null;
create index record_state_by_person on outbox.record_state (person_id, object, account_id);
comment on table outbox.record_state is 'What a CRM record should hold: state, not commands, so that coalescing, order and stale values are no problem. Written by trigger, settled by push.';
comment on column outbox.record_state.id is 'Identity.';
comment on column outbox.record_state.account_id is 'The CRM account.';
comment on column outbox.record_state.object is 'contact, deal, task or timeline.';
comment on column outbox.record_state.record_key is 'contact, deal: the CRM''s id; task, timeline: our key (UUID).';
comment on column outbox.record_state.record_id is 'The CRM''s id; null until a record of ours is created.';
comment on column outbox.record_state.lane is 'compliance: consent fields; urgent: urgency now and high; bulk: the rest. A task moves to urgent when it is raised.';
comment on column outbox.record_state.person_id is 'Whom it is about.';
comment on column outbox.record_state.desired is 'Properties by our names, and for our own records contact_ids and deal_ids.';
comment on column outbox.record_state.desired_rev is 'Grows with every change of desired.';
comment on column outbox.record_state.pushed is 'What the CRM accepted last.';
comment on column outbox.record_state.pushed_rev is 'Revision of desired that pushed is.';
comment on column outbox.record_state.dirty_since is 'Since when the CRM is behind; null when it is equal.';
comment on column outbox.record_state.triggered_at is 'Provider time of the event that made it dirty: for latency.';
comment on column outbox.record_state.claim is 'The claim under which it is being written; null when free.';
comment on column outbox.record_state.claimed is 'desired as it was claimed.';
comment on column outbox.record_state.claimed_rev is 'Its revision.';
comment on column outbox.record_state.claimed_until is 'End of the claim: after it the outcome is unknown and is resolved by reading.';
comment on column outbox.record_state.is_unknown is 'True when a claim ended without an answer: the next one reads by key before it writes.';
comment on column outbox.record_state.tries is 'Attempts since the last success.';
comment on column outbox.record_state.try_at is 'Not before; null: at once.';
comment on column outbox.record_state.error is 'The last refusal, in the vendor''s words.';
comment on column outbox.record_state.dead_at is 'When it was given up: a dead letter, for intentd retry.';
comment on column outbox.record_state.gone_at is 'When the CRM said that a person had deleted the record: it is not made again.';
comment on column outbox.record_state.first_pushed_at is 'When the CRM accepted it first.';
comment on column outbox.record_state.pushed_at is 'When the CRM accepted it last.';

create table outbox.command (
    id            bigint generated always as identity primary key,
    account_id    bigint references ops.crm_account on delete cascade,
    kind          text not null,
    key           uuid not null unique,
    signal_id     bigint,
    mode          text,
    person_id     bigint references sms.person,
    purpose       text references rules.purpose,
    payload       jsonb not null,
    state         text not null default 'pending',
    state_reason  text,
    created_at    timestamptz not null,
    deadline_at   timestamptz,
    claim         uuid,
    claimed_until timestamptz,
    tries         integer not null default 0,
    try_at        timestamptz,
    settled_at    timestamptz,
    constraint command_has_the_mode_of_its_signal
        foreign key (signal_id, mode) references intent.signal (id, mode),
    constraint past_does_not_act check (mode <> 'historical'),
    constraint late_sends_nothing check (not (mode = 'late' and kind = 'text')),
    constraint command_kind_is_known check (kind in ('text', 'cancel', 'meeting', 'stage')),
    constraint command_state_is_known check (state in ('pending', 'in_flight', 'unknown', 'done', 'dead', 'cancelled', 'superseded')),
    constraint text_has_person_purpose_and_deadline check (kind <> 'text'
        or (person_id is not null and purpose is not null and deadline_at is not null)),
    constraint in_flight_has_a_claim check ((state = 'in_flight') = (claim is not null))
);
create index command_due on outbox.command (account_id, kind, created_at) where state in ('pending', 'unknown', 'in_flight');
create index command_by_person on outbox.command (person_id) where state = 'pending';
comment on table outbox.command is 'What cannot be taken back: texts, cancellations, meetings, stage steps.';
comment on column outbox.command.id is 'Identity.';
comment on column outbox.command.account_id is 'The CRM account, for what goes there.';
comment on column outbox.command.kind is 'text, cancel, meeting or stage.';
comment on column outbox.command.key is 'Derived from the opening event: the same decision is the same command.';
comment on column outbox.command.signal_id is 'The signal that asked for it.';
comment on column outbox.command.mode is 'That signal''s mode.';
comment on column outbox.command.person_id is 'Whom it is for.';
comment on column outbox.command.purpose is 'What a text is for.';
comment on column outbox.command.payload is 'stage: deal_id (CRM), from (stage ids), to.';
comment on column outbox.command.state is 'pending, in_flight, unknown (a claim ended without an answer), done, dead, cancelled, superseded.';
comment on column outbox.command.state_reason is 'Why, in words.';
comment on column outbox.command.created_at is 'When it was asked for.';
comment on column outbox.command.deadline_at is 'A text is not sent after it.';
comment on column outbox.command.claim is 'The claim under which it is being carried out.';
comment on column outbox.command.claimed_until is 'End of the claim.';
comment on column outbox.command.tries is 'Attempts.';
comment on column outbox.command.try_at is 'Not before; null: at once.';
comment on column outbox.command.settled_at is 'When it reached its last state.';

create table outbox.attempt (
    attempted_at timestamptz not null,
    account_id   bigint not null,
    operation    text not null,
    records      integer not null,
    outcome      text not null,
    http_status  integer,
    duration_ms  integer not null,
    error        text
) partition by range (attempted_at);
create table outbox.attempt_default partition of outbox.attempt default;
create index attempt_by_time on outbox.attempt (account_id, attempted_at);
comment on table outbox.attempt is 'Calls that write to a CRM, one row each. Partitioned by month, dropped by age.';
comment on column outbox.attempt.attempted_at is 'When it ended.';
comment on column outbox.attempt.account_id is 'The CRM account.';
comment on column outbox.attempt.operation is 'What was asked for: update contact, create task …';
comment on column outbox.attempt.records is 'Records in the batch.';
comment on column outbox.attempt.outcome is 'written, refused, retry or unknown.';
comment on column outbox.attempt.http_status is 'The answer''s status; null when there was none.';
comment on column outbox.attempt.duration_ms is 'Milliseconds.';
comment on column outbox.attempt.error is 'The vendor''s complaint, without personal data.';

-- Audit -------------------------------------------------------------------------------------------

create table audit.decision (
    decided_at  timestamptz not null,
    signal_id   bigint not null,
    evidence    jsonb not null,
    salt        bytea not null,
    digest      bytea not null,
    written_in  xid8 not null default pg_current_xact_id()
) partition by range (decided_at);
create table audit.decision_default partition of audit.decision default;
create index decision_by_signal on audit.decision (signal_id);
comment on table audit.decision is 'Evidence of one decision on a signal, through every step. Append-only; holds no text and no number. Partitioned by month.';
comment on column audit.decision.decided_at is 'When.';
comment on column audit.decision.signal_id is 'The signal.';
comment on column audit.decision.evidence is 'classify, govern, route, trigger: what each step saw and chose.';
comment on column audit.decision.salt is 'Random bytes of the digest, dropped at erasure.';
comment on column audit.decision.digest is 'sha256(salt || evidence as text).';
comment on column audit.decision.written_in is 'Transaction that wrote it: the sealer takes rows that every reader can see.';

-- Functions that triggers call: their bodies are in sql/kernel ---------------------------------------

create function kernel.own_by_site() returns trigger language plpgsql
as $$ begin raise exception 'not installed'; end $$;
create function kernel.own_play_by_site() returns trigger language plpgsql
as $$ begin raise exception 'not installed'; end $$;
create function kernel.refuse_text() returns trigger language plpgsql
as $$ begin raise exception 'not installed'; end $$;

create trigger own_by_site before update on rules.route
    for each row execute function kernel.own_by_site();
create trigger own_by_site before update on rules.play
    for each row execute function kernel.own_by_site();
create trigger own_play_by_site after insert or update or delete on rules.play_step
    for each row execute function kernel.own_play_by_site();
create trigger refuse_text before insert or update of kind, state, person_id, purpose on outbox.command
    for each row when (new.kind = 'text' and new.state in ('pending', 'in_flight'))
    execute function kernel.refuse_text();

do $$
declare
    v_table text;
begin
    foreach v_table in array array['purpose', 'area_code', 'sending_window', 'cap', 'provider_error',
        'role_owner', 'route', 'play', 'play_step', 'crm_field']
    loop
        execute format('create trigger mark_changed after insert or update or delete on rules.%I
            for each statement execute function kernel.mark_rules_changed()', v_table);
        execute format('create constraint trigger publish after insert or update or delete
            on rules.%I deferrable initially deferred
            for each row execute function kernel.publish_rules()', v_table);
    end loop;
end $$;

-- Rights ------------------------------------------------------------------------------------------

grant select on all tables in schema rules to intentd_daemon, intentd_admin;
grant select, insert, update, delete on all tables in schema intent, outbox to intentd_daemon;
grant select, insert on all tables in schema audit to intentd_daemon;
grant insert, update, delete on rules.purpose, rules.area_code, rules.sending_window, rules.cap,
    rules.provider_error, rules.role_owner, rules.route, rules.play, rules.play_step, rules.crm_field
    to intentd_admin;
