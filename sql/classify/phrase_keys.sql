-- The keys of which a match of the node must offer at least one, or null when there is no such set,
-- and the share of messages that the set is expected to lead to. A key is a word, four letters of a
-- word and '*', or two words that follow each other ('first second', a number is '#').
--
-- The cheapest set of a sequence wins. Two words are far rarer than each of them: 'no more', 'call me'.
create or replace function classify.phrase_keys(
    p_node   jsonb,
    p_shares jsonb,
    out keys text[],
    out cost real
)
language plpgsql immutable
as $$
declare
    v_children jsonb;
    v_child jsonb;
    v_word text;
    v_first text[];
    v_second text[];
    v_other record;
begin
    case p_node ->> 't'
    when 'w' then
        if p_node ? 'n' then
            return;
        end if;
        cost := 0;
        for v_word in select w.word from jsonb_array_elements_text(p_node -> 'w') as w(word) loop
            if v_word like '%*' then
                if length(v_word) < 5 then   -- keys keep four letters
                    keys := null;
                    return;
                end if;
                keys := keys || (left(v_word, 4) || '*');
            else
                keys := keys || v_word;
            end if;
            cost := cost + (p_shares ->> v_word)::real;
        end loop;
    when 's' then
        v_children := p_node -> 'c';
        for i in 0 .. jsonb_array_length(v_children) - 1 loop
            v_child := v_children -> i;
            select * into v_other from classify.phrase_keys(v_child, p_shares);
            if v_other.keys is not null and (keys is null or v_other.cost < cost) then
                keys := v_other.keys;
                cost := v_other.cost;
            end if;
            continue when i = 0 or cost < 0.0005;
            v_first := classify.phrase_edge(v_children, i - 1, -1);
            continue when v_first is null;
            v_second := classify.phrase_edge(v_children, i, 1);
            continue when v_second is null or cardinality(v_first) * cardinality(v_second) > 150;
            select array_agg(distinct a.word || ' ' || b.word) as keys,
                sum(greatest(0.0001, case
                    when a.word = '^' then 0.4 * b.share
                    when b.word = '$' then 0.3 * a.share
                    else least(3 * a.share * b.share, a.share / 2, b.share / 2) end)) as cost
            into v_other
            from (
                select w.word, coalesce((p_shares ->> w.word)::real, 0.01) as share
                from unnest(v_first) as w(word)
            ) as a, (
                select w.word, coalesce((p_shares ->> w.word)::real, 0.01) as share
                from unnest(v_second) as w(word)
            ) as b;
            -- A message offers its classes only as its first or last word.
            if (keys is null or v_other.cost < 0.7 * cost)
                and not exists (
                    select from unnest(v_other.keys) as k(key)
                    where k.key like '%@%' and k.key not like '^ %' and k.key not in ('@yes $', '@no $'))
            then
                keys := v_other.keys;
                cost := v_other.cost;
            end if;
        end loop;
    when 'a' then
        cost := 0;
        for v_child in select t.x from jsonb_array_elements(p_node -> 'c') as t(x) loop
            select * into v_other from classify.phrase_keys(v_child, p_shares);
            if v_other.keys is null then
                keys := null;
                return;
            end if;
            keys := keys || v_other.keys;
            cost := cost + v_other.cost;
        end loop;
    else
        return;
    end case;
end $$;

comment on function classify.phrase_keys(jsonb, jsonb) is 'Keys without which a node cannot match.';
grant execute on function classify.phrase_keys(jsonb, jsonb) to intentd_daemon, intentd_admin;
