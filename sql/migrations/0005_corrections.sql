-- Corrections of intents by people.

create table intent.correction (
    id           bigint generated always as identity primary key,
    signal_id    bigint not null references intent.signal,
    was          text not null,
    intent       text not null references rules.intent,
    actor        text not null default session_user,
    corrected_at timestamptz not null,
    note         text
);
create index correction_by_signal on intent.correction (signal_id);
comment on table intent.correction is 'Corrections of intents by people, append-only. Written by intentd.correct.';
comment on column intent.correction.id is 'Identity.';
comment on column intent.correction.signal_id is 'The signal.';
comment on column intent.correction.was is 'Intent before; equal to intent when a person confirmed it.';
comment on column intent.correction.intent is 'Intent that the person set.';
comment on column intent.correction.actor is 'The login that corrected.';
comment on column intent.correction.corrected_at is 'When.';
comment on column intent.correction.note is 'Why, in the person''s words.';

grant select, insert on intent.correction to intentd_daemon;
