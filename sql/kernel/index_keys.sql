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
    insert into rules.key as k (key, classifier_id, query, max_words)
    select n.key, new.id, n.query, n.max_words
    from unnest(new.keys, new.key_queries, new.key_max_words) as n(key, query, max_words)
    on conflict (key, classifier_id) do update
    set query = excluded.query, max_words = excluded.max_words
    where (k.query, k.max_words) is distinct from (excluded.query, excluded.max_words);
    return null;
end $$;

comment on function kernel.index_keys() is 'Trigger: keeps rules.key.';
