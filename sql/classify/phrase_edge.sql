-- The words that can stand first (p_step 1) or last (p_step -1) in the items of a sequence from item
-- p_from on, or null when they cannot be listed: a gap, a beginning of a word, a class of words
-- other than @yes and @no, a negation, or items that may all be missing. A number is '#'.
create or replace function classify.phrase_edge(p_items jsonb, p_from integer, p_step integer)
returns text[]
language plpgsql immutable
as $$
declare
    v_words text[] := '{}'::text[];
    v_part text[];
    v_item jsonb := p_items -> p_from;
    v_at integer := p_from;
    v_child jsonb;
begin
    -- A negative index would count from the end.
    while v_at >= 0 and v_item is not null loop
        case v_item ->> 't'
        when 'w' then
            if v_item ? 'n' then
                return null;
            end if;
            v_part := array(
                select case when w.word < ':' and w.word <> '$' then '#' else w.word end
                from jsonb_array_elements_text(v_item -> 'w') as w(word));
            if exists (select from unnest(v_part) as w(word) where w.word ~ '^[@?]|.\*$' and w.word not in ('@yes', '@no')) then
                return null;
            end if;
            return v_words || v_part;
        when 's' then
            v_part := classify.phrase_edge(v_item -> 'c',
                case p_step when 1 then 0 else jsonb_array_length(v_item -> 'c') - 1 end, p_step);
            return v_words || v_part;   -- null when v_part is
        when 'a' then
            for v_child in select t.x from jsonb_array_elements(v_item -> 'c') as t(x) loop
                v_part := classify.phrase_edge(jsonb_build_array(v_child), 0, p_step);
                if v_part is null then
                    return null;
                end if;
                v_words := v_words || v_part;
            end loop;
            return v_words;
        when 'o' then
            v_part := classify.phrase_edge(jsonb_build_array(v_item -> 'c'), 0, p_step);
            if v_part is null then
                return null;
            end if;
            v_words := v_words || v_part;
        else
            return null;
        end case;
        v_at := v_at + p_step;
        v_item := p_items -> v_at;
    end loop;
    return null;
end $$;

comment on function classify.phrase_edge(jsonb, integer, integer) is 'Words that begin or end a sequence.';
grant execute on function classify.phrase_edge(jsonb, integer, integer) to intentd_daemon, intentd_admin;
