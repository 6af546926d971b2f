-- Decides a whole batch by the rules as they are in this transaction. One row per message.
--
-- decided_by: rule, model, or none (intent unclear, for the review queue). Below p_threshold (null: the
-- setting classify_threshold) nothing is decided, and confidence says how sure the best guess was.
-- Holds the rules' lock in share mode until the end of the transaction, so that a batch never mixes two
-- versions; pass p_lock = false inside the publishing check and in read-only use.
create or replace function classify.decide(
    p_messages  classify.message[],
    p_threshold real    default null,
    p_lock      boolean default true
)
returns table (
    id          bigint,
    intent      text,
    confidence  real,
    secondary   text[],
    flags       text[],
    effect      text,
    decided_by  text,
    rule_ids    integer[],
    vetoed_ids  integer[],
    shadow_ids  integer[]
)
language plpgsql volatile rows 1000
set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
declare
    v_threshold real := coalesce(p_threshold, (
        select s.value::real from rules.setting as s where s.name = 'classify_threshold'), 0.5);
    v_has_model boolean := exists (select from rules.weight);
begin
    if p_lock then
        perform pg_advisory_xact_lock_shared(kernel.rules_lock_key());
    end if;
    return query
    with ruled as materialized (
        select *
        from classify.resolve(array(select h::classify.hit from classify.match(p_messages) as h))
    ),
    modelled as (
        select *
        from classify.model(array(
            select m::classify.message
            from unnest(p_messages) as m
            where v_has_model
              and not exists (
                select from ruled as r where r.id = m.id and r.confidence >= v_threshold)))
    )
    select
        m.id,
        case
            when r.confidence >= v_threshold then r.intent
            when f.confidence >= v_threshold then f.intent
            else 'unclear'
        end,
        coalesce(r.confidence, f.confidence, 0),
        case when r.confidence >= v_threshold then r.secondary else '{}' end,
        coalesce(r.flags, '{}'),
        coalesce(r.effect, 'none'),
        case
            when r.confidence >= v_threshold then 'rule'
            when f.confidence >= v_threshold then 'model'
            else 'none'
        end,
        coalesce(r.rule_ids, '{}'),
        coalesce(r.vetoed_ids, '{}'),
        coalesce(r.shadow_ids, '{}')
    from unnest(p_messages) as m
    left join ruled as r on r.id = m.id
    left join modelled as f on f.id = m.id;
end $$;

comment on function classify.decide(classify.message[], real, boolean) is 'Intent, confidence, flags, effect and evidence of a batch of messages.';
grant execute on function classify.decide(classify.message[], real, boolean)
    to intentd_daemon, intentd_admin;
