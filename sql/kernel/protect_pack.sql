-- Refuses edits of shipped rules, lists and examples by anyone but the pack loader (IN003).
--
-- Left to admins: rules.override, rules.word_list.extra, rules.example.is_active. Compiled columns may
-- be written by the recompilation of a list.
create or replace function kernel.protect_pack()
returns trigger
language plpgsql
as $$
declare
    v_old jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
    v_new jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
    v_free text[] := array['query', 'unless_query', 'context_query', 'keys', 'key_queries',
        'key_max_words', 'evidence', 'unless_evidence', 'norm', 'tsv'] || case tg_table_name
            when 'word_list' then array['extra']
            when 'example' then array['is_active']
            else '{}' end;
begin
    if 'pack' in (v_old ->> 'origin', v_new ->> 'origin')
        and (v_old - v_free) is distinct from (v_new - v_free)
        and not kernel.is_pack_loader()
    then
        raise exception 'shipped row % of rules.% is not edited',
            coalesce(v_old ->> 'pack_key', v_old ->> 'name', v_old ->> 'id', '(new)'), tg_table_name
            using errcode = 'IN003', hint = case tg_table_name
                when 'classifier' then 'Use rules.override, or write a rule of your own.'
                when 'word_list' then 'Add words in column extra.'
                else 'Set is_active to false, or add an example of your own.' end;
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;

comment on function kernel.protect_pack() is 'Trigger: shipped rules are not edited.';
