-- What a message costs without us: the columns of prerender.csv, typed, one unique key, nothing else.
create schema if not exists plain;
create table plain.message (
    sid                   text primary key,
    account_sid           text not null,
    messaging_service_sid text,
    direction             text not null,
    "from"                text,
    "to"                  text,
    body                  text,
    status                text not null,
    error_code            integer,
    num_segments          integer,
    price                 numeric,
    price_unit            text,
    date_created          timestamptz not null,
    date_sent             timestamptz,
    date_updated          timestamptz
);
