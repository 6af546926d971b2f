-- What the migrator itself needs: the schema of operation and the lists of applied SQL.
-- Runs as intentd_owner before every other file; twice is safe.
create schema if not exists ops;

create table if not exists ops.migration (
    number     integer primary key,
    name       text not null,
    sha256     text not null,
    applied_at timestamptz not null default now()
);
comment on table ops.migration is 'Numbered migrations that ran, once each and in order.';
comment on column ops.migration.number is 'Number of the file.';
comment on column ops.migration.name is 'Name of the file without number.';
comment on column ops.migration.sha256 is 'Digest of the file as it ran: an edited one is refused.';
comment on column ops.migration.applied_at is 'When it ran.';

create table if not exists ops.code (
    is_only    boolean primary key default true,
    sha256     text not null,
    applied_at timestamptz not null default now(),
    rulepack_sha256     text,
    rulepack_applied_at timestamptz,
    constraint one_state_of_code check (is_only)
);
comment on table ops.code is 'The code files as they were applied last, all together.';
comment on column ops.code.is_only is 'Always true: holds the table to one row.';
comment on column ops.code.sha256 is 'Digest over all code files in their order, and over the migrations before them.';
comment on column ops.code.applied_at is 'When.';
comment on column ops.code.rulepack_sha256 is 'Digest over the files of the shipped rules as they were loaded last; null before.';
comment on column ops.code.rulepack_applied_at is 'When they were loaded; null before.';
