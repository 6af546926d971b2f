-- How each rule has done on the replies of the last 90 days, and which want a look.
--
-- dead: it matched nothing; shadowed: it matched and its intent never won; never alone: another rule
-- always said the same, so nothing would be lost without it; always corrected: people put right most of
-- what it decided (at least three). A rule can be worth keeping all the same: a dead opt-out rule is.
create or replace view desk.rule_hygiene as
with hit as materialized (
    select h.rule_id, h.kind, s.id as signal_id, s.intent, s.decided_by, s.occurred_at, s.rule_ids
    from intent.signal as s
    cross join lateral (
        select unnest(s.rule_ids) as rule_id, 'matched' as kind
        union all
        select unnest(s.vetoed_ids), 'vetoed'
        union all
        select unnest(s.shadow_ids), 'shadow'
    ) as h
    where s.occurred_at > now() - interval '90 days'
      and s.kind = 'text'
),
counted as (
    select c.id,
        count(*) filter (where h.kind = 'matched') as matches,
        count(*) filter (where h.kind = 'matched' and coalesce(k.was, h.intent) = c.intent) as decided,
        count(*) filter (where h.kind = 'matched' and not exists (
            select
            from rules.classifier as o
            where o.id = any (h.rule_ids)
              and o.id <> c.id
              and o.intent = c.intent)) as alone,
        count(*) filter (where h.kind = 'vetoed') as vetoed,
        count(*) filter (where h.kind = 'shadow') as shadow_matches,
        count(*) filter (where h.kind = 'matched' and k.was = c.intent and k.intent <> c.intent) as corrected,
        max(h.occurred_at) filter (where h.kind <> 'vetoed') as last_match_at
    from rules.classifier as c
    join hit as h on h.rule_id = c.id
    left join lateral (
        select k.was, k.intent
        from intent.correction as k
        where h.decided_by = 'person'
          and k.signal_id = h.signal_id
        order by k.id
        limit 1
    ) as k on true
    group by c.id
)
select
    c.id as rule_id,
    coalesce(c.pack_key, 'rule ' || c.id) as rule,
    c.origin,
    c.intent,
    case
        when n.id is null then 'dead'
        when c.is_shadow then 'shadow: see desk.shadow_rule'
        when n.corrected >= 3 and n.corrected * 2 >= n.decided then 'always corrected'
        when n.matches > 0 and n.decided = 0 and c.intent is not null then 'shadowed'
        when n.matches >= 10 and n.alone = 0 and c.intent is not null then 'never alone'
    end as finding,
    coalesce(n.matches, 0) as matches,
    coalesce(n.decided, 0) as decided,
    coalesce(n.alone, 0) as alone,
    coalesce(n.vetoed, 0) as vetoed,
    coalesce(n.corrected, 0) as corrected,
    n.last_match_at,
    case when c.origin = 'pack'
        then format('insert into rules.override (pack_key, is_active, note) values (%L, '
            'false, ''…'');', c.pack_key)
        else format('update rules.classifier set is_active = false where id = %s;', c.id)
    end as to_switch_off
from rules.classifier as c
join classify.live as l on l.id = c.id
left join counted as n on n.id = c.id;

comment on view desk.rule_hygiene is 'How each rule has done in 90 days: dead, shadowed, never alone, always corrected.';
comment on column desk.rule_hygiene.rule_id is 'rules.classifier.id.';
comment on column desk.rule_hygiene.rule is 'Shipped name, or rule and its id.';
comment on column desk.rule_hygiene.origin is 'pack or site.';
comment on column desk.rule_hygiene.intent is 'Intent it speaks for.';
comment on column desk.rule_hygiene.finding is 'dead, shadowed, never alone, always corrected, shadow; null: nothing to see.';
comment on column desk.rule_hygiene.matches is 'Replies that it matched, vetoed ones left out.';
comment on column desk.rule_hygiene.decided is 'Of these, decided for its intent.';
comment on column desk.rule_hygiene.alone is 'Of these, where no other rule said the same.';
comment on column desk.rule_hygiene.vetoed is 'Replies where its unless took the match back.';
comment on column desk.rule_hygiene.corrected is 'Replies decided for its intent that a person put right.';
comment on column desk.rule_hygiene.last_match_at is 'When a reply matched last.';
comment on column desk.rule_hygiene.to_switch_off is 'The statement that switches it off.';
grant select on desk.rule_hygiene to intentd_admin, intentd_reviewer;
