-- The shortest tsquery text of a clause, over all places where its sequence can be cut into a left
-- and a right part; null when it can match without any word. IN010 when every cut is too large.
create or replace function classify.phrase_query(p_node jsonb)
returns text
language plpgsql immutable
as $$
declare
    v_items jsonb[];
    v_count integer;
    v_best text;
    v_query text;
    v_left text;
    v_right text[] := array['1 '];
    v_rights text[] := '{}'::text[];   -- [i + 1]: what items i and later compile to, as text; null: too large
    v_has_not boolean;
    v_child jsonb;
begin
    case p_node ->> 't'
    when 'w' then
        return p_node ->> 'q';
    when 'a' then
        for v_child in select t.x from jsonb_array_elements(p_node -> 'c') as t(x) loop
            v_query := classify.phrase_query(v_child);
            if v_query is null then
                return null;
            end if;
            v_rights := v_rights || v_query;
        end loop;
        return '(' || (select string_agg(distinct r.q, ' | ') from unnest(v_rights) as r(q)) || ')';
    when 's' then
        v_items := array(select t.x from jsonb_array_elements(p_node -> 'c') as t(x));
    else
        v_items := array[p_node];
    end case;
    v_count := cardinality(v_items);
    v_has_not := strpos(p_node::text, '"t": "n"') > 0;
    v_rights[v_count + 1] := v_right::text;
    begin
        for i in reverse v_count .. 1 loop
            v_right := classify.phrase_right(v_items[i], v_right);
            v_rights[i] := v_right::text;
            exit when length(v_rights[i]) > 11000;
        end loop;
    exception when sqlstate 'IN010' then
        null;   -- a longer right part only grows
    end;
    for i in 0 .. v_count loop
        begin
            if i > 0 then
                exit when v_has_not and strpos(v_items[i]::text, '"t": "n"') > 0;
                v_left := classify.phrase_left(v_left, v_items[i]);
            end if;
            v_query := substr(v_left, strpos(v_left, ' ') + 1);
            -- The left part only grows: no later cut is shorter.
            exit when length(v_query) >= length(v_best);
            exit when i = v_count and v_items[v_count] ->> 't' in ('x', 'g');
            continue when v_rights[i + 1] is null;
            v_right := v_rights[i + 1]::text[];
            if v_left is not null then
                v_query := classify.phrase_chain(v_query, v_right);
            elsif '' = any (select split_part(o.x, ' ', 2) from unnest(v_right) as o(x)) then
                v_query := null;
            else
                v_query := '(' || (
                    select string_agg(distinct substr(o.x, strpos(o.x, ' ') + 1), ' | ')
                    from unnest(v_right) as o(x)) || ')';
            end if;
            if v_query is not null and (v_best is null or length(v_query) < length(v_best)) then
                v_best := v_query;
            end if;
        exception when sqlstate 'IN010' then
            exit when length(v_left) > 5000;   -- the left part only grows
        end;
    end loop;
    if v_best is null and not classify.phrase_is_optional(p_node) then
        raise exception 'pattern is too large: fewer gaps or alternatives, or two rules'
            using errcode = 'IN010';
    end if;
    return v_best;
end $$;

comment on function classify.phrase_query(jsonb) is 'tsquery text of a clause.';
grant execute on function classify.phrase_query(jsonb) to intentd_daemon, intentd_admin;
