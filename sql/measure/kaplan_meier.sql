-- Kaplan-Meier curve of times to an event: one row per time at which an event happened.
--
-- p_events says of each time whether the event happened (true) or watching ended without it
-- (false). A case that ends at a time is still at risk at that time.
create or replace function measure.kaplan_meier(p_times double precision[], p_events boolean[])
returns table (t double precision, at_risk bigint, events bigint, survival double precision)
language sql immutable parallel safe
as $$
    with tied as (
        select u.t, count(*) filter (where u.event) as events, count(*) as cases
        from unnest(p_times, p_events) as u(t, event)
        group by u.t
    ),
    risk as (
        select d.t, d.events, sum(d.cases) over (order by d.t desc)::bigint as at_risk
        from tied as d
    )
    select r.t, r.at_risk, r.events,
        case
            when bool_or(r.at_risk = r.events) over w then 0
            else exp(sum(ln(case when r.at_risk > r.events
                then 1 - r.events::double precision / r.at_risk else 1 end)) over w)
        end
    from risk as r
    where r.events > 0
    window w as (order by r.t)
$$;

comment on function measure.kaplan_meier(double precision[], boolean[]) is
    'Kaplan-Meier curve: time, cases at risk, events, share still waiting.';
grant execute on function measure.kaplan_meier(double precision[], boolean[])
    to intentd_daemon, intentd_admin, intentd_reader;
