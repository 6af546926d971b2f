-- What replies led to, by intent and by what was done for them. Live and late signals.
--
-- The next step is the one that the play of the intent names. A share counts signals that reached
-- it or whose window is over; open windows are left out. The median is Kaplan and Meier's, so that
-- those still waiting count; null: half have not reached it. Observational: nothing here was
-- randomised.
create or replace view report.intent_outcome as
select
    o.intent,
    o.exposure,
    count(*) as signals,
    count(*) filter (where o.needs_answer) as needing_answer,
    count(*) filter (where o.needs_answer and o.met_at <= o.due_at) as answered_in_sla,
    round(count(*) filter (where o.needs_answer and o.met_at <= o.due_at)::numeric
        / nullif(count(*) filter (where o.needs_answer and (o.met_at is not null
            or o.due_at < now())), 0), 4) as answered_in_sla_share,
    count(*) filter (where o.next_step_at is not null) as next_step_reached,
    round(count(*) filter (where o.next_step_at is not null)::numeric
        / nullif(count(*) filter (where o.next_step <> 'none' and (o.next_step_at is not null
            or o.watched_until < now())), 0), 4) as next_step_share,
    make_interval(secs => measure.kaplan_meier_median(
        array_agg(extract(epoch from coalesce(o.next_step_at, o.watched_until) - o.occurred_at)
            ::double precision) filter (where o.next_step <> 'none'),
        array_agg(o.next_step_at is not null) filter (where o.next_step <> 'none')))
        as median_time_to_next_step,
    count(*) filter (where o.is_stage_progressed) as stage_progressed
from measure.outcome(now()) as o
group by o.intent, o.exposure;

comment on view report.intent_outcome is
    'What replies led to, by intent and exposure: live and late signals, observational.';
comment on column report.intent_outcome.intent is 'Primary intent.';
comment on column report.intent_outcome.exposure is 'What was done: none, task, play.';
comment on column report.intent_outcome.signals is 'Signals.';
comment on column report.intent_outcome.needing_answer is
    'Of these, whose intent needs an answer by a person of ours.';
comment on column report.intent_outcome.answered_in_sla is
    'Of these, answered before the response window ended.';
comment on column report.intent_outcome.answered_in_sla_share is
    'answered_in_sla among those that were answered or whose window has ended, 0 to 1; null: none.';
comment on column report.intent_outcome.next_step_reached is
    'Signals that reached the next step that the play names, inside its window.';
comment on column report.intent_outcome.next_step_share is
    'next_step_reached among those that reached it or are watched no longer, 0 to 1; null: none.';
comment on column report.intent_outcome.median_time_to_next_step is
    'Kaplan-Meier median from the reply to the next step; null: not reached by half.';
comment on column report.intent_outcome.stage_progressed is
    'Signals whose deal a person moved forward inside the window.';
grant select on report.intent_outcome to intentd_reader, intentd_admin, intentd_daemon;
