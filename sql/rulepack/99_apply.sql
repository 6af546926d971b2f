-- Merges the staged pack into the rule tables: what is equal is not touched, what left the pack is
-- deleted (a rule with an override is switched off instead, so that the override is kept and listed).
-- One-word consent opts in again only while the person is opted out.
update pg_temp.pack_rule
set is_opted_out = true
where pack_key = 'opt_in.while_out';

insert into rules.word_frequency as f (lexeme, share)
select p.lexeme, p.share
from pg_temp.pack_frequency as p
on conflict (lexeme) do update
set share = excluded.share
where f.share is distinct from excluded.share;

insert into rules.word_list as l (name, origin, pattern, note, is_class)
select p.name, 'pack', p.pattern, p.note, p.is_class
from pg_temp.pack_list as p
on conflict (name) do update
set pattern = excluded.pattern, note = excluded.note, origin = 'pack',
    is_class = excluded.is_class
where (l.pattern, l.note, l.origin, l.is_class)
    is distinct from (excluded.pattern, excluded.note, 'pack', excluded.is_class);

-- Not "on conflict": its before trigger would compile every rule again.
update rules.classifier as c
set intent = p.intent, kind = p.kind, weight = p.weight, pattern = p.pattern, unless = p.unless,
    context = p.context, language = nullif(p.language, 'any'), flags = p.flags, effect = p.effect,
    is_opted_out = p.is_opted_out, is_active = true
from pg_temp.pack_rule as p
where c.pack_key = p.pack_key
  and (c.intent, c.kind, c.weight, c.pattern, c.unless, c.context, c.language, c.flags, c.effect,
        c.is_opted_out, c.is_active)
    is distinct from (p.intent, p.kind, p.weight, p.pattern, p.unless, p.context,
        nullif(p.language, 'any'), p.flags, p.effect, p.is_opted_out, true);

insert into rules.classifier (pack_key, origin, intent, kind, weight, pattern, unless, context,
    language, flags, effect, is_opted_out)
select p.pack_key, 'pack', p.intent, p.kind, p.weight, p.pattern, p.unless, p.context,
    nullif(p.language, 'any'), p.flags, p.effect, p.is_opted_out
from pg_temp.pack_rule as p
where not exists (select from rules.classifier as c where c.pack_key = p.pack_key)
order by p.pack_key;

update rules.classifier as c
set is_active = false
where c.origin = 'pack'
  and c.is_active
  and not exists (select from pg_temp.pack_rule as p where p.pack_key = c.pack_key)
  and exists (select from rules.override as o where o.pack_key = c.pack_key);

delete from rules.classifier as c
where c.origin = 'pack'
  and not exists (select from pg_temp.pack_rule as p where p.pack_key = c.pack_key)
  and not exists (select from rules.override as o where o.pack_key = c.pack_key);

insert into rules.example as e (origin, text, context, is_opted_out, intent, flags, effect)
select 'pack', p.text, p.context, p.is_opted_out, p.intent, p.flags, p.effect
from pg_temp.pack_example as p
on conflict (text, context, is_opted_out) do update
set intent = excluded.intent, flags = excluded.flags, effect = excluded.effect
where e.origin = 'pack'
  and (e.intent, e.flags, e.effect)
    is distinct from (excluded.intent, excluded.flags, excluded.effect);

delete from rules.example as e
where e.origin = 'pack'
  and not exists (
    select
    from pg_temp.pack_example as p
    where (p.text, p.is_opted_out) = (e.text, e.is_opted_out)
      and p.context is not distinct from e.context);
