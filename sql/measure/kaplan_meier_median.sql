-- Time by which half have had the event, by Kaplan and Meier; null: not reached.
--
-- Owner's rights, because readers of report views have none on schema measure.
create or replace function measure.kaplan_meier_median(p_times double precision[], p_events boolean[])
returns double precision
language sql immutable parallel safe
security definer
set search_path = pg_catalog, pg_temp
as $$
    select min(k.t) from measure.kaplan_meier(p_times, p_events) as k where k.survival <= 0.5 + 1e-9
$$;

comment on function measure.kaplan_meier_median(double precision[], boolean[]) is
    'Kaplan-Meier median; null: not reached.';
grant execute on function measure.kaplan_meier_median(double precision[], boolean[])
    to intentd_daemon, intentd_admin, intentd_reader;
