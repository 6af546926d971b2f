-- The statistical fallback: softmax over summed weights of words and pairs. No row for a message
-- without a known word. Never a compliance intent, because none may have weights.
--
-- A custom plan on purpose: it must know how many messages there are (index for one, hash join for
-- many).
create or replace function classify.model(p_messages classify.message[])
returns table (id bigint, intent text, confidence real)
language plpgsql stable parallel safe rows 1000
set plan_cache_mode = force_custom_plan
as $$
#variable_conflict use_column
begin
    if not exists (select from rules.weight) then
        return;
    end if;
    return query
    select s.id, (array_agg(s.intent order by s.score desc, s.intent))[1],
        (1 / sum(exp(greatest(s.score - s.best, -50))))::real
    from (
        select t.id, w.intent, sum(w.weight)::float8 as score,
            max(sum(w.weight)::float8) over (partition by t.id) as best
        from (
            select m.id, v.token
            from unnest(p_messages) as m
            cross join lateral (
                select array[''] || string_to_array(rtrim(m.norm, ' ?'), ' ') as words offset 0
            ) as a
            cross join lateral unnest(a.words, a.words[2:]) as u(word, next)
            cross join lateral (values (u.word), (u.word || ' ' || u.next)) as v(token)
            offset 0
        ) as t
        join rules.weight as w on w.token = t.token
        group by t.id, w.intent
    ) as s
    group by s.id;
end $$;

comment on function classify.model(classify.message[]) is 'Statistical fallback for what no rule decides.';
grant execute on function classify.model(classify.message[]) to intentd_daemon, intentd_admin;
