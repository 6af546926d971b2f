-- The rules as they are tried: active ones of active intents, with what admins override.
create or replace view classify.live as
select
    c.id,
    c.pack_key,
    c.intent,
    coalesce(o.weight, c.weight) as weight,
    c.query,
    c.unless_query,
    c.context_query,
    c.min_response_ms,
    c.max_response_ms,
    c.stage,
    c.lifecycle_stage,
    c.source,
    c.is_opted_out,
    c.flags,
    c.effect,
    c.is_shadow,
    i.precedence
from rules.classifier as c
left join rules.intent as i on i.code = c.intent
left join rules.override as o on o.pack_key = c.pack_key
where coalesce(o.is_active, c.is_active)
  and i.is_active is not false;

comment on view classify.live is 'Rules as they are tried now, overrides applied.';
comment on column classify.live.id is 'Rule.';
comment on column classify.live.pack_key is 'Name of a shipped rule; null for a site''s own.';
comment on column classify.live.intent is 'Intent it speaks for; null: flags or effect only.';
comment on column classify.live.weight is 'Weight, the override''s if there is one.';
comment on column classify.live.query is 'Compiled pattern; null for keywords.';
comment on column classify.live.unless_query is 'Compiled veto.';
comment on column classify.live.context_query is 'Compiled condition on the previous outbound.';
comment on column classify.live.min_response_ms is 'Condition.';
comment on column classify.live.max_response_ms is 'Condition.';
comment on column classify.live.stage is 'Condition.';
comment on column classify.live.lifecycle_stage is 'Condition.';
comment on column classify.live.source is 'Condition.';
comment on column classify.live.is_opted_out is 'Condition.';
comment on column classify.live.flags is 'Flags it adds.';
comment on column classify.live.effect is 'Effect instead of the intent''s.';
comment on column classify.live.is_shadow is 'Noted only.';
comment on column classify.live.precedence is 'The intent''s; null without an intent.';
grant select on classify.live to intentd_daemon, intentd_admin, intentd_reviewer;
