-- The default rule pack: staging tables that the files after this one fill; 99_apply.sql merges them.
-- Applied in one transaction after the code files; applying it again changes nothing. Site rules,
-- overrides, extra words, switched-off examples and setting values are kept.
create temporary table pack_rule (
    pack_key text primary key,
    intent   text,
    kind     text not null,
    weight   real not null,
    pattern  text not null,
    unless   text,
    context  text,
    language text not null,
    flags    text[] not null default '{}',
    effect   text,
    is_opted_out boolean
) on commit drop;

create temporary table pack_example (
    intent       text not null,
    text         text not null,
    context      text,
    flags        text[] not null default '{}',
    effect       text,
    is_opted_out boolean not null default false
) on commit drop;

create temporary table pack_list (
    name    text primary key,
    pattern text not null,
    note    text not null,
    is_class boolean not null default false
) on commit drop;

create temporary table pack_frequency (
    lexeme text primary key,
    share  real not null
) on commit drop;
