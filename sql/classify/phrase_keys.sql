-- The words of which a match of the node must contain at least one, or null when there is no such
-- set. The cheapest set of a sequence wins.
create or replace function classify.phrase_keys(p_node jsonb)
returns text[]
language plpgsql stable
as $$
declare
    v_best text[];
    v_words text[];
    v_child jsonb;
begin
    case p_node ->> 't'
    when 'w' then
        if p_node ? 'n' then
            return null;
        end if;
        select array_agg(w.word) into v_words
        from jsonb_array_elements_text(p_node -> 'w') as w(word);
        if exists (
            select from unnest(v_words) as w(word) where w.word like '%*' and length(w.word) < 5)
        then
            return null;   -- keys keep four letters of a prefix
        end if;
        return v_words;
    when 's' then
        for v_child in select t.x from jsonb_array_elements(p_node -> 'c') as t(x) loop
            v_words := classify.phrase_keys(v_child);
            if v_words is not null and (v_best is null
                or classify.phrase_cost(v_words) < classify.phrase_cost(v_best))
            then
                v_best := v_words;
            end if;
        end loop;
        return v_best;
    when 'a' then
        v_best := '{}'::text[];
        for v_child in select t.x from jsonb_array_elements(p_node -> 'c') as t(x) loop
            v_words := classify.phrase_keys(v_child);
            if v_words is null then
                return null;
            end if;
            v_best := v_best || v_words;
        end loop;
        return v_best;
    else
        return null;
    end case;
end $$;

comment on function classify.phrase_keys(jsonb) is 'Words without which a node cannot match.';
grant execute on function classify.phrase_keys(jsonb) to intentd_daemon, intentd_admin;
