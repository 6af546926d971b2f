-- Schemas, rights, and the tables of capture, mirror and operation.
--
-- Runs as intentd_owner. Roles are made before it (sql/roles.sql), because they belong to the whole
-- cluster. Data schemas hold tables only; code schemas hold functions and views only and are
-- applied again whenever a file of theirs changes.

-- Schemas -----------------------------------------------------------------------------------------

create schema sms;
create schema crm;
create schema rules;
create schema intent;
create schema outbox;
create schema audit;

create schema kernel;
create schema capture;
create schema mirror;
create schema decide;
create schema classify;
create schema govern;
create schema route;
create schema trigger;
create schema push;
create schema measure;
create schema intentd;
create schema report;
create schema desk;

comment on schema sms is 'Messages, clicks and consent as the providers report them, and the persons who hold the addresses.';
comment on schema crm is 'A mirror of the CRM: written from its API only, never edited by hand.';
comment on schema rules is 'Everything that an admin edits. Published as a whole at COMMIT.';
comment on schema intent is 'What was decided: signals, assignments, play runs, pauses.';
comment on schema outbox is 'What the CRM should hold, and what was sent to it.';
comment on schema audit is 'Evidence of decisions, append-only.';
comment on schema ops is 'Operation: sources, accounts, sweeps, leases, dead letters, applied SQL.';
comment on schema kernel is 'Code: bodies of functions that checks, triggers and every step call.';
comment on schema capture is 'Code: accepting what providers report.';
comment on schema mirror is 'Code: accepting what the CRM reports, and matching persons to contacts.';
comment on schema decide is 'Code: the one transaction that classifies, governs, routes and triggers.';
comment on schema classify is 'Code: from a text to an intent.';
comment on schema govern is 'Code: consent, suppression, quiet hours, caps.';
comment on schema route is 'Code: owner, response window, assignments.';
comment on schema trigger is 'Code: plays, tasks and fields.';
comment on schema push is 'Code: claiming and settling what goes to the CRM.';
comment on schema measure is 'Code: outcomes and statistics.';
comment on schema intentd is 'The face for people: every function that an admin may call.';
comment on schema report is 'Views for BI: stable columns, only ever added at the end, numbers masked.';
comment on schema desk is 'Views with message text and numbers, for those who may read them.';

alter default privileges for role intentd_owner revoke execute on functions from public;
alter default privileges for role intentd_owner revoke usage on types from public;

grant usage on schema sms, crm, rules, intent, outbox, audit, ops to intentd_daemon;
grant usage on schema kernel, capture, mirror, decide, classify, govern, route, trigger, push,
    measure, intentd to intentd_daemon;
grant usage on schema rules, classify, kernel, intentd to intentd_admin;
grant usage on schema intentd, report, desk to intentd_reviewer;
grant usage on schema report to intentd_reader, intentd_admin, intentd_daemon;
grant usage on schema desk to intentd_admin, intentd_daemon;
grant usage on schema intentd to intentd_sender;

-- Operation ---------------------------------------------------------------------------------------

create table ops.workspace (
    is_only    boolean primary key default true,
    id         uuid not null default gen_random_uuid(),
    created_at timestamptz not null default now(),
    constraint one_workspace_per_database check (is_only)
);
comment on table ops.workspace is 'The workspace of this database: one row.';
comment on column ops.workspace.is_only is 'Always true: holds the table to one row.';
comment on column ops.workspace.id is 'Part of every key that is written to a CRM; survives a restore, differs between databases.';
comment on column ops.workspace.created_at is 'When the database was migrated first.';
insert into ops.workspace default values;

create table ops.source (
    id         bigint generated always as identity primary key,
    name       text not null unique,
    provider   text not null,
    account    text not null,
    base_url   text not null,
    settings   jsonb not null default '{}',
    credential text not null,
    live_from  timestamptz,
    is_enabled boolean not null default true,
    created_at timestamptz not null default now(),
    constraint source_name_is_short_and_plain check (name ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
    constraint credential_is_a_name check (credential ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
    constraint base_url_is_http check (base_url ~ '^https?://'),
    constraint settings_are_an_object check (jsonb_typeof(settings) = 'object')
);
comment on table ops.source is 'SMS provider accounts that are polled. Written by intentd source.';
comment on column ops.source.id is 'Identity.';
comment on column ops.source.name is 'Name for people, used in commands and rules.';
comment on column ops.source.provider is 'Which adapter reads it: twilio.';
comment on column ops.source.account is 'The account at the provider, for example a Twilio Account SID.';
comment on column ops.source.base_url is 'Where its API is; changed for a sandbox or a regional endpoint.';
comment on column ops.source.settings is 'Options of the adapter and the poller: head_ms, settle_s, page_size, initial_days, region.';
comment on column ops.source.credential is 'Name of the secret: a file in the credentials directory or INTENTD_CREDENTIAL_<NAME>. Never the secret.';
comment on column ops.source.live_from is 'Events before it are historical: measured, their opt-outs count, nothing acts. Set by the first start.';
comment on column ops.source.is_enabled is 'Whether it is polled.';
comment on column ops.source.created_at is 'When it was added.';

-- Gets its body from sql/kernel.
create function kernel.keep_source() returns trigger language plpgsql
as $$ begin raise exception 'not installed'; end $$;
create trigger keep_source before delete on ops.source
    for each row execute function kernel.keep_source();

create table ops.source_state (
    source_id       bigint primary key references ops.source on delete cascade,
    decidable_until timestamptz,
    polled_at       timestamptz,
    settled_at      timestamptz,
    deep_at         timestamptz,
    failing_since   timestamptz,
    error           text
);
comment on table ops.source_state is 'How far a source has been read. Written by capture.';
comment on column ops.source_state.source_id is 'The source.';
comment on column ops.source_state.decidable_until is 'Newest provider time of a sweep that was complete down to the previous one: events at or before it may be decided.';
comment on column ops.source_state.polled_at is 'Last poll that succeeded, moved at most once a minute when nothing is new.';
comment on column ops.source_state.settled_at is 'End of the last complete re-read of the last day.';
comment on column ops.source_state.deep_at is 'End of the last complete re-read of the last three days.';
comment on column ops.source_state.failing_since is 'First failure of the current row of failures; null when the last poll succeeded.';
comment on column ops.source_state.error is 'The last failure in words, without secrets or personal data.';

create table ops.crm_account (
    id         bigint generated always as identity primary key,
    name       text not null unique,
    crm        text not null,
    base_url   text not null,
    settings   jsonb not null default '{}',
    credential text not null,
    push_mode  text not null default 'dry_run',
    is_enabled boolean not null default true,
    created_at timestamptz not null default now(),
    constraint account_name_is_short_and_plain check (name ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
    constraint credential_is_a_name check (credential ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
    constraint base_url_is_http check (base_url ~ '^https?://'),
    constraint settings_are_an_object check (jsonb_typeof(settings) = 'object'),
    constraint push_mode_is_known check (push_mode in ('dry_run', 'apply'))
);
comment on table ops.crm_account is 'CRM accounts that are mirrored and written to. Written by intentd account.';
comment on column ops.crm_account.id is 'Identity.';
comment on column ops.crm_account.name is 'Name for people, used in commands and rules.';
comment on column ops.crm_account.crm is 'Which adapter speaks to it: hubspot.';
comment on column ops.crm_account.base_url is 'Where its API is; changed for a sandbox.';
comment on column ops.crm_account.settings is 'Options of the adapter and the mirror: api_version, mirror_ms, overlap_s, region, key_mode (written by provision).';
comment on column ops.crm_account.credential is 'Name of the secret, as in ops.source.';
comment on column ops.crm_account.push_mode is 'dry_run: nothing is written, desk.plan shows what would be; apply: it is written.';
comment on column ops.crm_account.is_enabled is 'Whether it is mirrored and written to.';
comment on column ops.crm_account.created_at is 'When it was added.';

create table ops.account_state (
    account_id    bigint primary key references ops.crm_account on delete cascade,
    mirrored_at   timestamptz,
    polled_at     timestamptz,
    failing_since timestamptz,
    error         text
);
comment on table ops.account_state is 'How far a CRM account has been mirrored. Written by mirror.';
comment on column ops.account_state.account_id is 'The account.';
comment on column ops.account_state.mirrored_at is 'End of the first complete sweep over every object; null before it, and routing waits for it.';
comment on column ops.account_state.polled_at is 'End of the last sweep that succeeded, moved at most once a minute when nothing changed.';
comment on column ops.account_state.failing_since is 'First failure of the current row of failures; null when the last sweep succeeded.';
comment on column ops.account_state.error is 'The last failure in words, without secrets or personal data.';

create table ops.mirror_cursor (
    account_id   bigint not null references ops.crm_account on delete cascade,
    object       text not null,
    modified_at  timestamptz not null,
    completed_at timestamptz not null,
    full_at      timestamptz not null,
    primary key (account_id, object)
);
comment on table ops.mirror_cursor is 'How far each kind of CRM record has been read by last-modified time. Written by mirror.';
comment on column ops.mirror_cursor.account_id is 'The account.';
comment on column ops.mirror_cursor.object is 'Kind of record: contact, deal, task, meeting, call, email, note, owner, stage.';
comment on column ops.mirror_cursor.modified_at is 'Every record changed at or before it (CRM time) has been read; the next read starts an overlap before it.';
comment on column ops.mirror_cursor.completed_at is 'When the read that moved it ended.';
comment on column ops.mirror_cursor.full_at is 'When every record was read last.';

create table ops.sweep (
    id           bigint generated always as identity primary key,
    source_id    bigint not null references ops.source on delete cascade,
    cadence      text not null,
    window_from  timestamptz,
    window_to    timestamptz,
    pages        integer not null default 0,
    rows_seen    integer not null default 0,
    rows_new     integer not null default 0,
    rows_changed integer not null default 0,
    rows_refused integer not null default 0,
    started_at   timestamptz not null,
    completed_at timestamptz not null,
    constraint cadence_is_known check (cadence in ('head', 'settle', 'deep', 'backfill', 'verify'))
);
create index sweep_by_source on ops.sweep (source_id, completed_at desc);
comment on table ops.sweep is 'Reads of a source that are complete over their window. A head sweep that found nothing writes none.';
comment on column ops.sweep.id is 'Identity.';
comment on column ops.sweep.source_id is 'The source.';
comment on column ops.sweep.cadence is 'head: newest until the previous sweep; settle: the last day; deep: three days; backfill, verify: by command.';
comment on column ops.sweep.window_from is 'Oldest provider time that was asked for, inclusive.';
comment on column ops.sweep.window_to is 'Newest provider time seen, inclusive.';
comment on column ops.sweep.pages is 'Pages read.';
comment on column ops.sweep.rows_seen is 'Events on those pages.';
comment on column ops.sweep.rows_new is 'Events that were not known.';
comment on column ops.sweep.rows_changed is 'Known events whose status or facts had changed.';
comment on column ops.sweep.rows_refused is 'Events or pages that could not be read and lie in ops.dead_letter.';
comment on column ops.sweep.started_at is 'Database time at its first page.';
comment on column ops.sweep.completed_at is 'Database time at its last page.';

create table ops.gap (
    id         bigint generated always as identity primary key,
    source_id  bigint not null references ops.source on delete cascade,
    gap_from   timestamptz not null,
    gap_to     timestamptz not null,
    reason     text not null,
    found_at   timestamptz not null,
    seen_at    timestamptz not null,
    closed_at  timestamptz,
    constraint gap_has_a_length check (gap_to >= gap_from)
);
comment on table ops.gap is 'Provider time that could not be read: a hole is a row, never silence.';
comment on column ops.gap.id is 'Identity.';
comment on column ops.gap.source_id is 'The source.';
comment on column ops.gap.gap_from is 'Start, provider time, inclusive.';
comment on column ops.gap.gap_to is 'End, provider time, inclusive.';
comment on column ops.gap.reason is 'Why, in words.';
comment on column ops.gap.found_at is 'When it was noticed.';
comment on column ops.gap.seen_at is 'When a read met it last.';
comment on column ops.gap.closed_at is 'When a complete sweep over it closed it.';

create table ops.lease (
    name     text primary key,
    token    bigint not null,
    holder   text not null,
    taken_at timestamptz not null
);
comment on table ops.lease is 'Who serves a source or an account. Changes on take-over only, and is locked for share by every transaction of its holder that writes.';
comment on column ops.lease.name is 'source/<name> or account/<name>.';
comment on column ops.lease.token is 'Grows by one with every take-over; a holder with an older one may not write.';
comment on column ops.lease.holder is 'Host, process and boot of the daemon that holds it.';
comment on column ops.lease.taken_at is 'When it was taken.';

create table ops.lease_beat (
    name       text primary key references ops.lease on delete cascade,
    token      bigint not null,
    expires_at timestamptz not null
);
comment on table ops.lease_beat is 'Until when a lease is held. Apart from the lease, so that a beat does not wait for its locks.';
comment on column ops.lease_beat.name is 'The lease.';
comment on column ops.lease_beat.token is 'The token that beats.';
comment on column ops.lease_beat.expires_at is 'After it another daemon may take over.';

create table ops.dead_letter (
    id          bigint generated always as identity primary key,
    kind        text not null,
    source_id   bigint references ops.source on delete cascade,
    account_id  bigint references ops.crm_account on delete cascade,
    reference   text,
    reason      text not null,
    payload     bytea,
    payload_sha256 bytea generated always as (sha256(payload)) stored,
    created_at  timestamptz not null,
    seen_count  integer not null default 1,
    resolved_at timestamptz,
    constraint dead_letter_kind_is_known check (kind in ('page', 'event', 'decision', 'mirror', 'record', 'command'))
);
create unique index dead_letter_once on ops.dead_letter
    (kind, coalesce(source_id, 0), coalesce(account_id, 0), coalesce(reference, ''), coalesce(payload_sha256, ''::bytea))
    where resolved_at is null;
comment on table ops.dead_letter is 'What could not be read, decided or written, kept whole for intentd retry. The same thing is one open row.';
comment on column ops.dead_letter.id is 'Identity, used by intentd retry.';
comment on column ops.dead_letter.kind is 'page, event: from a provider; decision: an event that could not be decided; mirror: from the CRM; record, command: refused by the CRM.';
comment on column ops.dead_letter.source_id is 'The source it came from, if any.';
comment on column ops.dead_letter.account_id is 'The CRM account it belongs to, if any.';
comment on column ops.dead_letter.reference is 'Which one: external id, record state, command or event.';
comment on column ops.dead_letter.reason is 'Why, in words: the vendor''s answer or the parser''s complaint.';
comment on column ops.dead_letter.payload is 'The bytes as they came, if any.';
comment on column ops.dead_letter.payload_sha256 is 'Digest of the payload: the same page that comes again is the same letter.';
comment on column ops.dead_letter.created_at is 'When it was seen first.';
comment on column ops.dead_letter.seen_count is 'How often it was seen.';
comment on column ops.dead_letter.resolved_at is 'When a retry succeeded or somebody dismissed it.';

create table ops.run (
    id         bigint generated always as identity primary key,
    holder     text not null,
    version    text not null,
    started_at timestamptz not null,
    stopped_at timestamptz
);
comment on table ops.run is 'Starts and stops of daemons.';
comment on column ops.run.id is 'Identity.';
comment on column ops.run.holder is 'Host, process and boot.';
comment on column ops.run.version is 'Version of the program.';
comment on column ops.run.started_at is 'When it started.';
comment on column ops.run.stopped_at is 'When it drained; null after a crash.';

-- Persons, consent --------------------------------------------------------------------------------

create table sms.person (
    id            bigint generated always as identity primary key,
    address       text not null,
    phone         text,
    epoch         integer not null default 1,
    started_at    timestamptz not null,
    ended_at      timestamptz,
    texting       text not null default 'allowed',
    texting_since timestamptz,
    consent_basis text not null default 'none',
    constraint person_has_one_row_an_epoch unique (address, epoch),
    constraint phone_is_e164 check (phone ~ '^\+[1-9][0-9]{6,14}$'),
    constraint texting_is_known check (texting in ('allowed', 'hold', 'revoked', 'void')),
    constraint consent_basis_is_known
        check (consent_basis in ('none', 'implied', 'express', 'express_written', 'double_opt_in'))
);
create unique index person_is_one_at_a_time on sms.person (address) where ended_at is null;
create index person_by_phone on sms.person (phone) where ended_at is null;
comment on table sms.person is 'Who holds an address, from one date on. Consent and caps belong to the person. Written by capture and govern.';
comment on column sms.person.id is 'Identity.';
comment on column sms.person.address is 'The address as the provider writes it: a phone in E.164, a short code, a sender name.';
comment on column sms.person.phone is 'The phone in E.164; null for short codes and names.';
comment on column sms.person.epoch is 'Counts the holders of the address: a reassigned number starts the next.';
comment on column sms.person.started_at is 'When this holder was seen first, provider time.';
comment on column sms.person.ended_at is 'When the number was reassigned; null for the current holder.';
comment on column sms.person.texting is 'Whether anything may be sent: derived from sms.consent_event in the same transaction, and the lock that every text passes.';
comment on column sms.person.texting_since is 'Time of the consent event that set texting; null when there was none.';
comment on column sms.person.consent_basis is 'What may be sent for; derived from sms.consent_event.';

create table sms.suppression (
    address       text not null,
    reason        text not null,
    suppressed_at timestamptz not null,
    primary key (address, reason),
    constraint suppression_reason_is_known
        check (reason in ('opt_out', 'provider_error', 'provider_list', 'crm_field', 'hostile', 'bad_number', 'landline', 'admin'))
);
comment on table sms.suppression is 'Addresses that get nothing, one row a reason. Outside the person: survives erasure, and a new person starts from it.';
comment on column sms.suppression.address is 'The address.';
comment on column sms.suppression.reason is 'What suppressed it. bad_number, landline: texts do not arrive; admin: by a person; the others: consent, lifted by a restore.';
comment on column sms.suppression.suppressed_at is 'When it did so first, by the time of the event.';

-- Messages ----------------------------------------------------------------------------------------

create table sms.message (
    id           bigint generated always as identity primary key,
    source_id    bigint not null,
    external_id  text not null,
    person_id    bigint not null,
    is_inbound   boolean not null,
    status       text not null,
    our_address  text not null,
    body         text not null,
    error_code   text,
    segments     integer,
    price        numeric,
    currency     text,
    occurred_at  timestamptz not null,
    sent_at      timestamptz,
    accepted_at  timestamptz not null,
    raw_sha256   bytea not null,
    constraint message_comes_once unique (external_id, source_id),
    constraint status_is_known check (status in ('scheduled', 'queued', 'sending', 'sent', 'delivered', 'read',
        'undelivered', 'failed', 'canceled', 'receiving', 'received', 'unknown')),
    constraint currency_is_iso_4217 check (currency ~ '^[A-Z]{3}$')
);
create index message_by_person on sms.message (person_id, occurred_at);
alter table sms.message add constraint message_has_a_person foreign key (person_id) references sms.person;
comment on table sms.message is 'One SMS in or out as a provider reports it. Written by capture.accept_messages.';
comment on column sms.message.id is 'Identity, in the order of arrival here.';
comment on column sms.message.source_id is 'The source that reported it (ops.source; not a foreign key: capture alone writes, and checks).';
comment on column sms.message.external_id is 'The provider''s id, for example a Twilio SID.';
comment on column sms.message.person_id is 'Who sent or received it.';
comment on column sms.message.is_inbound is 'True when the person wrote it.';
comment on column sms.message.status is 'Delivery state, one vocabulary over all providers; only moves forward.';
comment on column sms.message.our_address is 'Our end: number, short code or messaging service.';
comment on column sms.message.body is 'The text, NUL characters replaced; empty when the provider has none or has redacted it.';
comment on column sms.message.error_code is 'The provider''s error code for a message that failed.';
comment on column sms.message.segments is 'Segments that the provider counted.';
comment on column sms.message.price is 'What the provider charged, positive, in currency.';
comment on column sms.message.currency is 'ISO 4217 code of price.';
comment on column sms.message.occurred_at is 'When it was sent or received, provider time; while it is not sent, when it was created.';
comment on column sms.message.sent_at is 'The provider''s sending time; null while it is not sent.';
comment on column sms.message.accepted_at is 'When it was stored here, database time.';
comment on column sms.message.raw_sha256 is 'Digest of the provider''s bytes, to tell whether they changed.';

create table sms.open_message (
    message_id  bigint primary key references sms.message on delete cascade,
    source_id   bigint not null,
    external_id text not null,
    check_at    timestamptz not null,
    give_up_at  timestamptz not null
);
create index open_message_due on sms.open_message (source_id, check_at);
comment on table sms.open_message is 'Outbound messages whose status may still change: asked for by id until terminal or too old.';
comment on column sms.open_message.message_id is 'The message.';
comment on column sms.open_message.source_id is 'Its source.';
comment on column sms.open_message.external_id is 'Its id at the provider.';
comment on column sms.open_message.check_at is 'When it is asked for next.';
comment on column sms.open_message.give_up_at is 'After it nobody asks any more.';

create table sms.message_inbox (
    id          bigint generated always as identity primary key,
    source      text not null,
    external_id text not null,
    direction   text not null,
    address     text not null,
    our_address text not null default '',
    body        text not null default '',
    status      text,
    occurred_at timestamptz not null default now(),
    error       text,
    constraint direction_is_known check (direction in ('inbound', 'outbound'))
);
comment on table sms.message_inbox is 'Messages handed in with SQL (\copy, another loader); capture.drain_inbox moves them into sms.message.';
comment on column sms.message_inbox.id is 'Identity.';
comment on column sms.message_inbox.source is 'Name of the source; made as provider ''inbox'' when it does not exist.';
comment on column sms.message_inbox.external_id is 'Id of the message, unique within the source.';
comment on column sms.message_inbox.direction is 'inbound or outbound.';
comment on column sms.message_inbox.address is 'The person''s address, phones in E.164.';
comment on column sms.message_inbox.our_address is 'Our end.';
comment on column sms.message_inbox.body is 'The text.';
comment on column sms.message_inbox.status is 'Delivery state; null is received or delivered.';
comment on column sms.message_inbox.occurred_at is 'When it was sent or received.';
comment on column sms.message_inbox.error is 'Why the row stays here: it says what to change.';

create table sms.raw_event (
    source_id   bigint not null,
    external_id text not null,
    received_at timestamptz not null,
    payload     text not null
) partition by range (received_at);
create index raw_event_by_event on sms.raw_event (source_id, external_id);
create table sms.raw_event_default partition of sms.raw_event default;
comment on table sms.raw_event is 'The provider''s bytes of an event, kept each time they changed. Partitioned by month, dropped by age.';
comment on column sms.raw_event.source_id is 'The source.';
comment on column sms.raw_event.external_id is 'The event''s id at the provider.';
comment on column sms.raw_event.received_at is 'When it came, database time.';
comment on column sms.raw_event.payload is 'The bytes: valid UTF-8, because a page that is not goes to the dead letters.';

create table sms.consent_event (
    id          bigint generated always as identity primary key,
    person_id   bigint not null references sms.person,
    effect      text not null,
    basis       text,
    source      text not null,
    reference   text,
    message_id  bigint references sms.message,
    occurred_at timestamptz not null,
    recorded_at timestamptz not null,
    actor       text not null default session_user,
    constraint effect_is_known check (effect in ('hold', 'release', 'revoke', 'restore', 'grant', 'void')),
    constraint basis_is_known
        check (basis in ('none', 'implied', 'express', 'express_written', 'double_opt_in')),
    constraint consent_source_is_known check (source in ('text', 'provider_error', 'provider_list', 'crm_field', 'form', 'admin')),
    constraint consent_comes_once unique nulls not distinct (person_id, source, reference, effect)
);
create index consent_event_by_person on sms.consent_event (person_id, occurred_at);
comment on table sms.consent_event is 'The ledger of consent, append-only: sms.person.texting is derived from it.';
comment on column sms.consent_event.id is 'Identity.';
comment on column sms.consent_event.person_id is 'Whose consent.';
comment on column sms.consent_event.effect is 'hold: nothing is sent until reviewed; release: the hold was reviewed and lifted; revoke; restore; grant: a basis was given; void: number reassigned.';
comment on column sms.consent_event.basis is 'What a grant or restore allows to send for.';
comment on column sms.consent_event.source is 'Where it came from.';
comment on column sms.consent_event.reference is 'External id of the event, form id or case: the same one counts once.';
comment on column sms.consent_event.message_id is 'The message that said it, if one did.';
comment on column sms.consent_event.occurred_at is 'When the person acted.';
comment on column sms.consent_event.recorded_at is 'When it was written here.';
comment on column sms.consent_event.actor is 'The login that wrote it.';

create table sms.undecided (
    kind        text not null,
    event_id    bigint not null,
    source_id   bigint not null,
    person_id   bigint not null,
    occurred_at timestamptz not null,
    external_id text not null,
    primary key (event_id, kind),
    constraint undecided_kind_is_known check (kind in ('message', 'status', 'click', 'consent'))
) with (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_cost_delay = 0);
create index undecided_in_order on sms.undecided (occurred_at, external_id);
comment on table sms.undecided is 'Events that were accepted and not decided yet: decide.run deletes from it.';
comment on column sms.undecided.kind is 'message: a new one; status: a message failed; click; consent.';
comment on column sms.undecided.event_id is 'Identity of the message, click or consent event.';
comment on column sms.undecided.source_id is 'The source: decided once its decidable_until has reached occurred_at.';
comment on column sms.undecided.person_id is 'The person: events of one person are decided in order.';
comment on column sms.undecided.occurred_at is 'Provider time, the order.';
comment on column sms.undecided.external_id is 'The provider''s id, the order within one second.';

-- The mirror --------------------------------------------------------------------------------------

create table crm.owner (
    id          bigint generated always as identity primary key,
    account_id  bigint not null references ops.crm_account on delete cascade,
    external_id text not null,
    user_id     text,
    name        text not null,
    email       text,
    is_active   boolean not null,
    unique (account_id, external_id)
);
comment on table crm.owner is 'CRM users who can own records.';
comment on column crm.owner.id is 'Identity.';
comment on column crm.owner.account_id is 'The CRM account.';
comment on column crm.owner.external_id is 'The CRM''s owner id.';
comment on column crm.owner.user_id is 'The CRM''s user id where it differs; null otherwise.';
comment on column crm.owner.name is 'Display name.';
comment on column crm.owner.email is 'E-mail address, by which rules name an owner.';
comment on column crm.owner.is_active is 'False once archived.';

create table crm.stage (
    account_id    bigint not null references ops.crm_account on delete cascade,
    pipeline      text not null,
    external_id   text not null,
    label         text not null,
    position      integer not null,
    is_closed     boolean not null,
    is_won        boolean not null,
    probability   numeric,
    primary key (account_id, pipeline, external_id)
);
comment on table crm.stage is 'Stages of deal pipelines, in order.';
comment on column crm.stage.account_id is 'The CRM account.';
comment on column crm.stage.pipeline is 'The CRM''s pipeline id.';
comment on column crm.stage.external_id is 'The CRM''s stage id.';
comment on column crm.stage.label is 'Display name.';
comment on column crm.stage.position is 'Place in the pipeline: a greater one is further.';
comment on column crm.stage.is_closed is 'Whether a deal in it is decided.';
comment on column crm.stage.is_won is 'Whether a deal in it is won.';
comment on column crm.stage.probability is 'The CRM''s probability, 0 to 1.';

create table crm.contact (
    id              bigint generated always as identity primary key,
    account_id      bigint not null references ops.crm_account on delete cascade,
    external_id     text not null,
    name            text,
    email           text,
    owner_id        text,
    lifecycle_stage text,
    opted_out       boolean,
    created_at      timestamptz,
    modified_at     timestamptz not null,
    active_at       timestamptz,
    is_deleted      boolean not null default false,
    properties      jsonb not null default '{}',
    unique (account_id, external_id)
);
comment on table crm.contact is 'CRM contacts.';
comment on column crm.contact.id is 'Identity.';
comment on column crm.contact.account_id is 'The CRM account.';
comment on column crm.contact.external_id is 'The CRM''s id.';
comment on column crm.contact.name is 'Display name.';
comment on column crm.contact.email is 'E-mail address.';
comment on column crm.contact.owner_id is 'crm.owner.external_id of its owner; null when nobody owns it.';
comment on column crm.contact.lifecycle_stage is 'The CRM''s lifecycle stage.';
comment on column crm.contact.opted_out is 'The CRM''s own SMS opt-out field, where one is mapped.';
comment on column crm.contact.created_at is 'CRM time.';
comment on column crm.contact.modified_at is 'CRM time of the last change, ours included.';
comment on column crm.contact.active_at is 'CRM time of the last activity with the contact: the tie-breaker of matching.';
comment on column crm.contact.is_deleted is 'Archived, deleted or merged away.';
comment on column crm.contact.properties is 'Values of our own standard properties as last seen, to tell a person''s edit from ours.';

create table crm.contact_phone (
    contact_id bigint not null references crm.contact on delete cascade,
    phone      text not null,
    field      text not null,
    primary key (contact_id, phone, field),
    constraint phone_is_e164 check (phone ~ '^\+[1-9][0-9]{6,14}$')
);
create index contact_phone_by_phone on crm.contact_phone (phone);
comment on table crm.contact_phone is 'Phones of contacts in E.164, from any writing.';
comment on column crm.contact_phone.contact_id is 'The contact.';
comment on column crm.contact_phone.phone is 'E.164.';
comment on column crm.contact_phone.field is 'The CRM''s field it stood in.';

create table crm.deal (
    id               bigint generated always as identity primary key,
    account_id       bigint not null references ops.crm_account on delete cascade,
    external_id      text not null,
    name             text,
    pipeline         text,
    stage            text,
    stage_changed_at timestamptz,
    owner_id         text,
    amount           numeric,
    currency         text,
    created_at       timestamptz,
    closed_at        timestamptz,
    modified_at      timestamptz not null,
    is_deleted       boolean not null default false,
    unique (account_id, external_id),
    constraint currency_is_iso_4217 check (currency ~ '^[A-Z]{3}$')
);
comment on table crm.deal is 'CRM deals (opportunities).';
comment on column crm.deal.id is 'Identity.';
comment on column crm.deal.account_id is 'The CRM account.';
comment on column crm.deal.external_id is 'The CRM''s id.';
comment on column crm.deal.name is 'Display name.';
comment on column crm.deal.pipeline is 'Pipeline id.';
comment on column crm.deal.stage is 'Stage id within the pipeline.';
comment on column crm.deal.stage_changed_at is 'When it entered the stage; CRM time where history says so.';
comment on column crm.deal.owner_id is 'crm.owner.external_id.';
comment on column crm.deal.amount is 'Amount in currency.';
comment on column crm.deal.currency is 'ISO 4217 code.';
comment on column crm.deal.created_at is 'CRM time.';
comment on column crm.deal.closed_at is 'CRM close date.';
comment on column crm.deal.modified_at is 'CRM time of the last change, ours included.';
comment on column crm.deal.is_deleted is 'Archived, deleted or merged away.';

create table crm.deal_contact (
    deal_id    bigint not null references crm.deal on delete cascade,
    contact_id bigint not null references crm.contact on delete cascade,
    primary key (deal_id, contact_id)
);
create index deal_contact_by_contact on crm.deal_contact (contact_id);
comment on table crm.deal_contact is 'Which contacts belong to which deals.';
comment on column crm.deal_contact.deal_id is 'The deal.';
comment on column crm.deal_contact.contact_id is 'The contact.';

create table crm.stage_history (
    deal_id    bigint not null references crm.deal on delete cascade,
    entered_at timestamptz not null,
    stage      text not null,
    is_ours    boolean not null default false,
    primary key (deal_id, entered_at, stage)
);
comment on table crm.stage_history is 'Stages that a deal entered.';
comment on column crm.stage_history.deal_id is 'The deal.';
comment on column crm.stage_history.entered_at is 'CRM time.';
comment on column crm.stage_history.stage is 'Stage id.';
comment on column crm.stage_history.is_ours is 'True when we moved it: measured apart from a person''s act.';

create table crm.task (
    id           bigint generated always as identity primary key,
    account_id   bigint not null references ops.crm_account on delete cascade,
    external_id  text not null,
    key          uuid,
    subject      text,
    status       text not null,
    owner_id     text,
    due_at       timestamptz,
    completed_at timestamptz,
    modified_at  timestamptz not null,
    is_deleted   boolean not null default false,
    unique (account_id, external_id),
    constraint task_status_is_known check (status in ('open', 'done'))
);
create index task_by_key on crm.task (key) where key is not null;
comment on table crm.task is 'CRM tasks: ours by key, and others''.';
comment on column crm.task.id is 'Identity.';
comment on column crm.task.account_id is 'The CRM account.';
comment on column crm.task.external_id is 'The CRM''s id.';
comment on column crm.task.key is 'Our key, when we made it.';
comment on column crm.task.subject is 'Subject line.';
comment on column crm.task.status is 'open or done.';
comment on column crm.task.owner_id is 'crm.owner.external_id.';
comment on column crm.task.due_at is 'Due time.';
comment on column crm.task.completed_at is 'When a person completed it, CRM time.';
comment on column crm.task.modified_at is 'CRM time of the last change.';
comment on column crm.task.is_deleted is 'Archived or deleted.';

create table crm.meeting (
    id          bigint generated always as identity primary key,
    account_id  bigint not null references ops.crm_account on delete cascade,
    external_id text not null,
    title       text,
    starts_at   timestamptz,
    ends_at     timestamptz,
    outcome     text,
    owner_id    text,
    created_at  timestamptz,
    modified_at timestamptz not null,
    is_deleted  boolean not null default false,
    contact_ids bigint[] not null default '{}',
    unique (account_id, external_id)
);
create index meeting_by_contact on crm.meeting using gin (contact_ids);
comment on table crm.meeting is 'CRM meetings with their outcome.';
comment on column crm.meeting.id is 'Identity.';
comment on column crm.meeting.account_id is 'The CRM account.';
comment on column crm.meeting.external_id is 'The CRM''s id.';
comment on column crm.meeting.title is 'Title.';
comment on column crm.meeting.starts_at is 'Start.';
comment on column crm.meeting.ends_at is 'End.';
comment on column crm.meeting.outcome is 'scheduled, completed, rescheduled, no_show, canceled, or the account''s own value.';
comment on column crm.meeting.owner_id is 'crm.owner.external_id.';
comment on column crm.meeting.created_at is 'CRM time.';
comment on column crm.meeting.modified_at is 'CRM time of the last change.';
comment on column crm.meeting.is_deleted is 'Archived or deleted.';
comment on column crm.meeting.contact_ids is 'crm.contact.id of those it is with.';

create table crm.activity (
    id          bigint generated always as identity primary key,
    account_id  bigint not null references ops.crm_account on delete cascade,
    kind        text not null,
    external_id text not null,
    owner_id    text,
    occurred_at timestamptz not null,
    duration_s  integer,
    modified_at timestamptz not null,
    is_ours     boolean not null default false,
    is_deleted  boolean not null default false,
    contact_ids bigint[] not null default '{}',
    unique (account_id, kind, external_id),
    constraint activity_kind_is_known check (kind in ('call', 'email', 'note'))
);
create index activity_by_contact on crm.activity using gin (contact_ids);
comment on table crm.activity is 'Calls, mails and notes of sales people.';
comment on column crm.activity.id is 'Identity.';
comment on column crm.activity.account_id is 'The CRM account.';
comment on column crm.activity.kind is 'call, email or note.';
comment on column crm.activity.external_id is 'The CRM''s id.';
comment on column crm.activity.owner_id is 'crm.owner.external_id of who did it.';
comment on column crm.activity.occurred_at is 'When, CRM time.';
comment on column crm.activity.duration_s is 'Length of a call in seconds.';
comment on column crm.activity.modified_at is 'CRM time of the last change.';
comment on column crm.activity.is_ours is 'True when we wrote it.';
comment on column crm.activity.is_deleted is 'Archived or deleted.';
comment on column crm.activity.contact_ids is 'crm.contact.id of those it is with.';

create table crm.merge (
    account_id  bigint not null references ops.crm_account on delete cascade,
    object      text not null,
    absorbed_id text not null,
    survivor_id text not null,
    seen_at     timestamptz not null,
    primary key (account_id, object, absorbed_id)
);
comment on table crm.merge is 'Records that the CRM merged into another.';
comment on column crm.merge.account_id is 'The CRM account.';
comment on column crm.merge.object is 'contact or deal.';
comment on column crm.merge.absorbed_id is 'The CRM''s id that no longer stands.';
comment on column crm.merge.survivor_id is 'The CRM''s id that holds its history.';
comment on column crm.merge.seen_at is 'When the mirror saw it.';

-- Rights ------------------------------------------------------------------------------------------

grant select, insert, update, delete on all tables in schema sms, crm, ops to intentd_daemon;
revoke update, delete on sms.consent_event from intentd_daemon;
revoke insert, update, delete on ops.workspace from intentd_daemon;
grant insert on sms.message_inbox to intentd_admin;
