-- The rules that match, for a whole batch: one row per message and rule, vetoed ones and those that are
-- switched off included. Locks nothing.
--
-- Two plans of one statement: for a batch the keys and rules are read whole and hashed, for a few
-- messages they are looked up.
-- PL/pgSQL with a generic plan: a SQL function that is not inlined is planned in every statement (2 ms).
create or replace function classify.match(p_messages classify.message[])
returns setof classify.hit
language plpgsql stable parallel safe rows 1000
set plan_cache_mode = force_generic_plan
as $$
begin
    if cardinality(p_messages) > 30 then
        return query
        select h.id, h.rule_id, h.is_vetoed
        from classify.match_rules(p_messages, cardinality(p_messages)) as h;
    else
        return query
        select h.id, h.rule_id, h.is_vetoed
        from classify.match_rules(p_messages, 1) as h;
    end if;
end $$;

comment on function classify.match(classify.message[]) is 'Rules that match a batch of messages.';
grant execute on function classify.match(classify.message[]) to intentd_daemon, intentd_admin;
