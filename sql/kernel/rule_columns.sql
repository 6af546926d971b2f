-- Columns of a rule table that people write, in their order: not those that triggers compile.
create or replace function kernel.rule_columns(p_table text)
returns text[]
language sql stable
as $$
    select array_agg(a.attname::text order by a.attnum)
    from pg_attribute as a
    where a.attrelid = ('rules.' || quote_ident(p_table))::regclass
      and a.attnum > 0
      and not a.attisdropped
      and a.atttypid not in ('tsquery'::regtype, 'tsquery[]'::regtype, 'tsvector'::regtype)
      and a.attname not in ('keys', 'key_max_words', 'evidence', 'unless_evidence', 'norm')
$$;

comment on function kernel.rule_columns(text) is 'Columns of a rule table that people write.';
