-- Keeps rules.key equal to the keys of the rule that was written. Definer's rights: nobody writes
-- rules.key by hand.
create or replace function kernel.index_keys()
returns trigger
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
begin
    delete from rules.key as k
    where k.classifier_id = new.id
      and k.key <> all (new.keys);
    insert into rules.key (key, classifier_id)
    select k.key, new.id
    from unnest(new.keys) as k(key)
    on conflict do nothing;
    return null;
end $$;

comment on function kernel.index_keys() is 'Trigger: keeps rules.key.';
