-- One row per message with a hit of a rule that is tried: what its rules say together. intent is null
-- when every hit is vetoed, a shadow, or adds flags only.
--
-- Confidence of an intent is 1 - product(1 - weight), rounded, so that it does not depend on the order
-- of rows; the numbered parts of one shipped rule (name.1, name.2) count once. Precedence decides
-- among intents of at least 0.6; below it confidence counts first.
-- Effect: an opt-out of confidence 0.9 revokes, a less certain or partial one holds; a hostile message
-- revokes if the setting hostile_suppresses says so; a rule's own effect counts like its intent's. The
-- strongest wins: revoke, hold, restore, none.
create or replace function classify.resolve(p_hits classify.hit[])
returns table (
    id          bigint,
    intent      text,
    confidence  real,
    secondary   text[],
    flags       text[],
    effect      text,
    rule_ids    integer[],
    vetoed_ids  integer[],
    shadow_ids  integer[]
)
language plpgsql stable parallel safe rows 1000
set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
declare
    v_hostile text := coalesce((
        select case s.value when 'on' then 'revoke' else 'none' end
        from rules.setting as s
        where s.name = 'hostile_suppresses'), 'none');
begin
    return query
    -- Rows are sorted once here: aggregates below take them as they come.
    with hit as materialized (
        select h.id, h.rule_id, h.is_vetoed, c.is_shadow, not (h.is_vetoed or c.is_shadow) as counts,
            coalesce(rtrim(c.pack_key, '0123456789'), c.id::text) as family, c.intent,
            i.precedence, i.effect as intent_effect, coalesce(o.weight, c.weight) as weight,
            nullif(c.flags, '{}') as flags, c.effect
        from unnest(p_hits) as h
        join rules.classifier as c on c.id = h.rule_id
        left join rules.intent as i on i.code = c.intent
        left join rules.override as o on o.pack_key = c.pack_key
        where coalesce(o.is_active, c.is_active)
          and i.is_active is not false
        order by h.id, h.rule_id
    ),
    scored as (
        select f.id, f.intent, f.precedence, f.intent_effect,
            round((1 - exp(sum(ln(1 - f.weight))))::numeric, 3)::real as c
        from (
            select h.id, h.intent, h.precedence, h.intent_effect, max(h.weight) as weight
            from hit as h
            where h.counts
              and h.intent is not null
            group by h.id, h.intent, h.precedence, h.intent_effect, h.family
        ) as f
        group by f.id, f.intent, f.precedence, f.intent_effect
    ),
    ranked as (
        select s.id, array_agg(s.intent) as intents, array_agg(s.c) as cs,
            (array_agg(s.intent_effect))[1] as effect
        from (
            select x.*
            from scored as x
            order by x.id, x.c < 0.6, case when x.c < 0.6 then 1 - x.c else x.precedence end,
                x.precedence, x.intent
        ) as s
        group by s.id
    ),
    evidence as (
        select h.id,
            array_agg(h.rule_id) filter (where h.counts) as rule_ids,
            array_agg(h.rule_id) filter (where h.is_vetoed) as vetoed_ids,
            array_agg(h.rule_id) filter (where h.is_shadow and not h.is_vetoed) as shadow_ids,
            string_agg(array_to_string(h.flags, ','), ',') filter (where h.counts) as flags,
            bool_or(h.effect = 'hold') filter (where h.counts) as holds,
            bool_or(h.effect = 'revoke') filter (where h.counts) as revokes
        from hit as h
        group by h.id
    )
    select e.id, r.intents[1], r.cs[1],
        case when cardinality(r.intents) > 1 then (
            select coalesce(array_agg(x.intent order by x.i), '{}')
            from unnest(r.intents[2:], r.cs[2:]) with ordinality as x(intent, c, i)
            where x.c >= 0.6
              and x.intent not in ('acknowledgement', 'unclear', 'confirmation'))
            else '{}' end,
        case when e.flags is null then '{}' else (
            select coalesce(array_agg(distinct x.flag order by x.flag), '{}')
            from string_to_table(e.flags, ',') as x(flag)
            where x.flag <> 'partial'
               or r.intents[1] = 'opt_out') end,
        case
            when r.intents[1] = 'opt_out' and r.cs[1] >= 0.9 and e.flags ~ 'partial' then 'hold'
            when r.intents[1] = 'opt_out' and r.cs[1] >= 0.9 or e.revokes then 'revoke'
            when 'opt_out' = any (r.intents) or e.holds then 'hold'
            when r.intents[1] = 'hostile' or 'hostile' = any (r.intents) and r.cs[1] >= 0.6
                then v_hostile
            else coalesce(r.effect, 'none')
        end,
        e.rule_ids, e.vetoed_ids, e.shadow_ids
    from evidence as e
    left join ranked as r on r.id = e.id;
end $$;

comment on function classify.resolve(classify.hit[]) is 'What the rules that matched a message say together.';
grant execute on function classify.resolve(classify.hit[]) to intentd_daemon, intentd_admin;
