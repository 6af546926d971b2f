-- Classification: intents, rules and their compiled form, examples, versions, and the words of each reply.
--
-- Functions that the triggers call are declared here and get their bodies from sql/kernel.

create table rules.intent (
    code          text primary key,
    title         text not null,
    precedence    integer not null unique,
    is_compliance boolean not null default false,
    urgency       text not null,
    owner_role    text,
    sla_minutes   integer,
    sla_clock     text not null default 'business',
    effect        text not null default 'none',
    needs_answer  boolean not null default false,
    is_active     boolean not null default true,
    note          text,
    constraint code_is_a_word check (code ~ '^[a-z][a-z_]{1,40}$'),
    constraint urgency_is_known check (urgency in ('now', 'high', 'medium', 'low', 'none')),
    constraint owner_role_is_known
        check (owner_role in ('SDR', 'AE', 'CS', 'manager', 'queue')),
    constraint sla_is_positive check (sla_minutes > 0),
    constraint sla_clock_is_known check (sla_clock in ('business', 'wall')),
    constraint effect_is_known check (effect in ('none', 'hold', 'revoke', 'restore')),
    constraint opt_out_is_a_floor
        check (code <> 'opt_out' or (is_active and effect = 'revoke' and precedence = 10))
);
comment on table rules.intent is 'What a reply can mean. Shipped intents come with the rule pack; admins add their own.';
comment on column rules.intent.code is 'Name used everywhere, also in the CRM.';
comment on column rules.intent.title is 'Name for people.';
comment on column rules.intent.precedence is 'Lower wins when one message carries several intents with confidence 0.6 or more.';
comment on column rules.intent.is_compliance is 'Consent or help: never decided by the statistical fallback.';
comment on column rules.intent.urgency is 'now, high, medium, low or none; chooses channels and lanes.';
comment on column rules.intent.owner_role is 'Who answers: SDR, AE, CS, manager, queue; null: the system, or the owner at hand.';
comment on column rules.intent.sla_minutes is 'Response window in minutes of sla_clock; null: none.';
comment on column rules.intent.sla_clock is 'business: minutes of the owner''s calendar; wall: minutes.';
comment on column rules.intent.effect is 'Effect on consent when the intent is certain: none, hold, revoke, restore.';
comment on column rules.intent.needs_answer is 'Whether a person of ours owes an answer.';
comment on column rules.intent.is_active is 'Rules of an inactive intent are not tried.';
comment on column rules.intent.note is 'Why it is so.';

create table rules.word_list (
    name    text primary key,
    origin  text not null default 'site',
    pattern text not null,
    extra   text,
    is_class boolean not null default false,
    note    text,
    query   tsquery,
    constraint name_is_a_word check (name ~ '^[a-z][a-z_]{0,40}$'),
    constraint name_is_free check (name not in ('weekday', 'month', 'yes', 'no')),
    constraint origin_is_known check (origin in ('pack', 'site'))
);
comment on table rules.word_list is 'Alternatives that patterns name as @name; a change recompiles the rules that use it.';
comment on column rules.word_list.name is 'Name without @.';
comment on column rules.word_list.origin is 'pack: shipped, pattern is not edited; site: an admin''s own.';
comment on column rules.word_list.pattern is 'Alternatives in the phrase language, separated by |.';
comment on column rules.word_list.extra is 'Alternatives added by an admin; kept when the pack is upgraded.';
comment on column rules.word_list.is_class is 'A class of previous outbound messages: in a context, @name asks whether that message matches the list, which is tried once a message instead of once a rule.';
comment on column rules.word_list.query is 'Compiled list of a class. Written by trigger.';
comment on column rules.word_list.note is 'What the list is for.';

create table rules.word_frequency (
    lexeme text primary key,
    share  real not null,
    constraint share_is_a_share check (share between 0 and 1)
);
comment on table rules.word_frequency is 'How common words are in replies: the compiler picks the rarest as keys. Shipped with the pack.';
comment on column rules.word_frequency.lexeme is 'Word of a normalized reply.';
comment on column rules.word_frequency.share is 'Expected share of replies that contain it.';

create table rules.classifier (
    id              integer generated always as identity primary key,
    pack_key        text unique,
    origin          text not null default 'site',
    intent          text references rules.intent,
    kind            text not null,
    weight          real not null default 0.9,
    pattern         text not null,
    unless          text,
    context         text,
    language        text,
    min_response_ms bigint,
    max_response_ms bigint,
    stage           text[],
    lifecycle_stage text[],
    source          text[],
    is_opted_out    boolean,
    flags           text[] not null default '{}',
    effect          text,
    is_shadow       boolean not null default false,
    is_active       boolean not null default true,
    note            text,
    query           tsquery,
    unless_query    tsquery,
    context_query   tsquery,
    keys            text[] not null,
    evidence        text[] not null,
    unless_evidence text[] not null,
    constraint origin_has_its_key
        check ((origin = 'pack' and pack_key is not null) or (origin = 'site' and pack_key is null)),
    constraint kind_is_known check (kind in ('keyword', 'phrase')),
    constraint weight_is_a_probability check (weight > 0 and weight < 1),
    constraint rule_says_something check (intent is not null or flags <> '{}' or effect is not null),
    constraint flags_are_known check (flags <@ array['abusive', 'partial', 'cancel', 'urgent',
        'reaction', 'channel_preference', 'time_preference', 'names_person', 'names_date']),
    constraint effect_is_known check (effect in ('none', 'hold', 'revoke', 'restore')),
    constraint response_window_is_ordered check (min_response_ms <= max_response_ms)
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 50);
create index classifier_intent on rules.classifier (intent);
comment on table rules.classifier is 'Rules: which words mean which intent. Shipped ones (origin pack) are changed by rules.override only.';
comment on column rules.classifier.id is 'Identity; decisions name it.';
comment on column rules.classifier.pack_key is 'Stable name of a shipped rule; null for a site''s own.';
comment on column rules.classifier.origin is 'pack or site.';
comment on column rules.classifier.intent is 'Intent it speaks for; null: the rule only adds flags or an effect.';
comment on column rules.classifier.kind is 'keyword: the whole message is one of the words; phrase: the phrase language.';
comment on column rules.classifier.weight is 'Probability that a match is right; several matches add up as 1 - product(1 - weight).';
comment on column rules.classifier.pattern is 'keyword: words separated by |; phrase: see intentd.check_pattern.';
comment on column rules.classifier.unless is 'Phrase that vetoes the rule when it is anywhere in the message.';
comment on column rules.classifier.context is 'Phrase that the previous outbound message must match; no such message counts as an empty one.';
comment on column rules.classifier.language is 'Language of the words (en, es, …); for people, not a condition.';
comment on column rules.classifier.min_response_ms is 'Condition: milliseconds since the previous outbound, at least.';
comment on column rules.classifier.max_response_ms is 'Condition: milliseconds since the previous outbound, at most.';
comment on column rules.classifier.stage is 'Condition: deal stage is one of these; null: any.';
comment on column rules.classifier.lifecycle_stage is 'Condition: lifecycle stage of the contact is one of these; null: any.';
comment on column rules.classifier.source is 'Condition: the message''s source is one of these; null: any.';
comment on column rules.classifier.is_opted_out is 'Condition: whether the person is opted out; null: either.';
comment on column rules.classifier.flags is 'Flags that a match adds to the signal.';
comment on column rules.classifier.effect is 'Effect on consent instead of the intent''s; null: the intent''s.';
comment on column rules.classifier.is_shadow is 'Matches are noted, they do not decide.';
comment on column rules.classifier.is_active is 'Whether the rule is tried.';
comment on column rules.classifier.note is 'Why the rule exists.';
comment on column rules.classifier.query is 'Compiled pattern; null for keywords. Written by trigger.';
comment on column rules.classifier.unless_query is 'Compiled unless. Written by trigger.';
comment on column rules.classifier.context_query is 'Compiled context. Written by trigger.';
comment on column rules.classifier.keys is 'A message without one of these cannot match: word, pref*, =whole message. Written by trigger.';
comment on column rules.classifier.evidence is 'Regular expressions that find the matched words, one a clause. Written by trigger.';
comment on column rules.classifier.unless_evidence is 'The same for unless. Written by trigger.';

create table rules.key (
    key           text not null,
    classifier_id integer not null references rules.classifier on delete cascade,
    primary key (key, classifier_id)
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 50);
create index key_classifier on rules.key (classifier_id);
comment on table rules.key is 'From a word to the rules worth trying; derived from rules.classifier.keys by trigger.';
comment on column rules.key.key is 'Word, first four letters and *, or = and a whole message.';
comment on column rules.key.classifier_id is 'Rule that the key leads to.';

create table rules.override (
    pack_key  text primary key references rules.classifier (pack_key) deferrable initially deferred,
    is_active boolean,
    weight    real,
    note      text not null,
    constraint override_changes_something check (is_active is not null or weight is not null),
    constraint weight_is_a_probability check (weight > 0 and weight < 1)
);
comment on table rules.override is 'What an admin changes about shipped rules; kept when the pack is upgraded.';
comment on column rules.override.pack_key is 'Shipped rule.';
comment on column rules.override.is_active is 'Instead of the rule''s; null: unchanged.';
comment on column rules.override.weight is 'Instead of the rule''s; null: unchanged.';
comment on column rules.override.note is 'Why.';

create table rules.weight (
    token  text not null,
    intent text not null references rules.intent,
    weight real not null,
    primary key (token, intent)
);
create index weight_intent on rules.weight (intent);
comment on table rules.weight is 'Weights of the statistical fallback; empty until one is trained. Never a compliance intent.';
comment on column rules.weight.token is 'Word, or two neighbours; an empty word stands before the first.';
comment on column rules.weight.intent is 'Intent the token speaks for.';
comment on column rules.weight.weight is 'Log-odds.';

create table rules.example (
    id           integer generated always as identity primary key,
    origin       text not null default 'site',
    text         text not null,
    context      text,
    is_opted_out boolean not null default false,
    intent       text not null references rules.intent,
    flags        text[] not null default '{}',
    effect       text,
    is_active    boolean not null default true,
    note         text,
    norm         text not null,
    tsv          tsvector not null,
    constraint example_is_one unique nulls not distinct (text, context, is_opted_out),
    constraint origin_is_known check (origin in ('pack', 'site')),
    constraint effect_is_known check (effect in ('none', 'hold', 'revoke', 'restore'))
);
create index example_intent on rules.example (intent);
comment on table rules.example is 'Texts whose intent must not change: a failing one refuses the commit of a rule change.';
comment on column rules.example.id is 'Identity.';
comment on column rules.example.origin is 'pack: shipped, only is_active is edited; site: an admin''s own, or a correction.';
comment on column rules.example.text is 'Reply as a person wrote it.';
comment on column rules.example.context is 'Previous outbound message, if it matters.';
comment on column rules.example.is_opted_out is 'Whether the person is opted out when writing it.';
comment on column rules.example.intent is 'Primary intent it must get.';
comment on column rules.example.flags is 'Flags it must have at least.';
comment on column rules.example.effect is 'Effect it must have; null: not checked.';
comment on column rules.example.is_active is 'Whether it is checked.';
comment on column rules.example.note is 'Where it comes from.';
comment on column rules.example.norm is 'Normalized text. Written by trigger.';
comment on column rules.example.tsv is 'Words of the text. Written by trigger.';

create table rules.setting (
    name    text primary key,
    value   text not null,
    kind    text not null,
    choices text[],
    note    text not null,
    constraint kind_is_known check (kind in ('text', 'choice', 'number', 'interval', 'zone')),
    constraint value_is_a_choice check (kind <> 'choice' or value = any (choices)),
    constraint value_is_a_number check (kind <> 'number' or value ~ '^[0-9]+(\.[0-9]+)?$'),
    constraint threshold_is_sane
        check (name <> 'classify_threshold' or value::numeric between 0.3 and 0.9)
);
comment on table rules.setting is 'Settings of the workspace; admins change value.';
comment on column rules.setting.name is 'Name.';
comment on column rules.setting.value is 'Value, as text of its kind.';
comment on column rules.setting.kind is 'text, choice (one of choices), number, interval or zone (IANA time zone).';
comment on column rules.setting.choices is 'Allowed values of a choice.';
comment on column rules.setting.note is 'What it does, with its default.';

create table rules.version (
    id           integer generated always as identity primary key,
    published_at timestamptz not null default clock_timestamp(),
    published_by text not null,
    document     jsonb not null,
    sha256       bytea not null,
    note         text
);
comment on table rules.version is 'Every published state of the rule tables, whole; written at COMMIT by trigger.';
comment on column rules.version.id is 'Version that decisions name.';
comment on column rules.version.published_at is 'When the commit was checked.';
comment on column rules.version.published_by is 'Login that committed.';
comment on column rules.version.document is 'Rows of the rule tables, by table.';
comment on column rules.version.sha256 is 'SHA-256 of the document''s text.';
comment on column rules.version.note is 'Set with set_config(''intentd.note'', …, true) before the commit.';

create table sms.reply (
    message_id         bigint primary key references sms.message on delete cascade,
    person_id          bigint not null references sms.person,
    occurred_at        timestamptz not null,
    norm               text not null,
    tsv                tsvector not null,
    norm_version       smallint not null,
    context_message_id bigint,
    response_ms        bigint
);
create index reply_tsv on sms.reply using gin (tsv) with (gin_pending_list_limit = 1024);
create index reply_occurred_at on sms.reply (occurred_at);
create index reply_person on sms.reply (person_id, occurred_at);
comment on table sms.reply is 'Words of inbound messages as the rules read them; written by decide, erased with the message.';
comment on column sms.reply.message_id is 'Inbound message.';
comment on column sms.reply.person_id is 'Who wrote it.';
comment on column sms.reply.occurred_at is 'When, by the provider.';
comment on column sms.reply.norm is 'Normalized body (classify.normalize).';
comment on column sms.reply.tsv is 'Words with positions (classify.tsv).';
comment on column sms.reply.norm_version is 'classify.norm_version() that made norm and tsv.';
comment on column sms.reply.context_message_id is 'Latest outbound message to the person before it; null: none known.';
comment on column sms.reply.response_ms is 'Milliseconds from that message; null: none known.';

-- A message as the classifier reads it: stored or not.
create type classify.message as (
    id              bigint,
    norm            text,
    tsv             tsvector,
    context         text,
    response_ms     bigint,
    stage           text,
    lifecycle_stage text,
    source          text,
    is_opted_out    boolean
);
comment on type classify.message is 'A message as the classifier reads it; context is the body of the previous outbound message.';
create type classify.hit as (id bigint, rule_id integer, is_vetoed boolean);
comment on type classify.hit is 'A rule that matched a message, perhaps vetoed by its unless.';

create function kernel.compile_classifier() returns trigger language plpgsql
as $$ begin raise exception 'not installed'; end $$;
create function kernel.compile_word_list() returns trigger language plpgsql
as $$ begin raise exception 'not installed'; end $$;
create function kernel.index_keys() returns trigger language plpgsql
as $$ begin raise exception 'not installed'; end $$;
create function kernel.recompile_rules() returns trigger language plpgsql
as $$ begin raise exception 'not installed'; end $$;
create function kernel.protect_pack() returns trigger language plpgsql
as $$ begin raise exception 'not installed'; end $$;
create function kernel.protect_floor() returns trigger language plpgsql
as $$ begin raise exception 'not installed'; end $$;
create function kernel.protect_weight() returns trigger language plpgsql
as $$ begin raise exception 'not installed'; end $$;
create function kernel.check_setting() returns trigger language plpgsql
as $$ begin raise exception 'not installed'; end $$;
create function kernel.prepare_example() returns trigger language plpgsql
as $$ begin raise exception 'not installed'; end $$;
create function kernel.mark_rules_changed() returns trigger language plpgsql
as $$ begin raise exception 'not installed'; end $$;
create function kernel.publish_rules() returns trigger language plpgsql
as $$ begin raise exception 'not installed'; end $$;

create trigger a_protect before insert or update or delete on rules.classifier
    for each row execute function kernel.protect_pack();
create trigger a_protect before insert or update or delete on rules.word_list
    for each row execute function kernel.protect_pack();
create trigger a_protect before insert or update or delete on rules.example
    for each row execute function kernel.protect_pack();
create trigger b_compile before insert or update on rules.classifier
    for each row execute function kernel.compile_classifier();
create trigger b_compile before insert or update on rules.word_list
    for each row execute function kernel.compile_word_list();
create trigger b_prepare before insert or update on rules.example
    for each row execute function kernel.prepare_example();
create trigger index_keys after insert or update on rules.classifier
    for each row execute function kernel.index_keys();
create trigger recompile after insert or update or delete on rules.word_list
    for each row execute function kernel.recompile_rules();
create trigger protect_floor before insert or update on rules.override
    for each row execute function kernel.protect_floor();
create trigger protect_weight before insert or update on rules.weight
    for each row execute function kernel.protect_weight();
create trigger check_setting before insert or update on rules.setting
    for each row execute function kernel.check_setting();

do $$
declare
    v_table text;
begin
    foreach v_table in array array['intent', 'word_list', 'classifier', 'override', 'weight',
        'example', 'setting']
    loop
        execute format('create trigger mark_changed after insert or update or delete on rules.%I
            for each statement execute function kernel.mark_rules_changed()', v_table);
        execute format('create constraint trigger publish after insert or update or delete
            on rules.%I deferrable initially deferred
            for each row execute function kernel.publish_rules()', v_table);
    end loop;
end $$;

grant select on rules.intent, rules.word_list, rules.word_frequency, rules.classifier, rules.key,
    rules.override, rules.weight, rules.example, rules.setting, rules.version
    to intentd_daemon, intentd_admin, intentd_reviewer;
grant select on rules.intent, rules.setting to intentd_reader;
grant insert, update, delete on rules.classifier, rules.word_list, rules.override, rules.example,
    rules.intent to intentd_admin;
grant insert, delete on rules.weight to intentd_admin;
grant update (value) on rules.setting to intentd_admin;
grant select, insert, update, delete on sms.reply to intentd_daemon;
grant select on sms.reply to intentd_reviewer;
