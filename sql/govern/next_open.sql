-- The first instant, at or after a time, at which every pair of area and zone is inside its window.
--
-- Null: none within 14 days; the places contradict each other. Only the time itself and the opening
-- times can be it, so those are tried; an opening time that the clock change skips or repeats is
-- one instant. Windows are half-open.
create or replace function govern.next_open(
    p_areas text[],
    p_zones text[],
    p_at    timestamptz
)
returns timestamptz
language sql stable
as $$
    with place as materialized (
        select u.area, u.zone
        from unnest(p_areas, p_zones) as u(area, zone)
    ),
    candidate as (
        select distinct (d.day + w.opens_at) at time zone p.zone as at
        from place as p
        cross join lateral (
            select (p_at at time zone p.zone)::date + n as day
            from generate_series(0, 14) as n
        ) as d
        join rules.sending_window as w
          on w.area = p.area
         and w.iso_day = extract(isodow from d.day)
        where w.opens_at is not null
    )
    -- Mostly it is now: the rest is looked at only when it is not.
    select case
        when govern.is_open(p_areas, p_zones, p_at) then p_at
        else (
            select c.at
            from (select c.at from candidate as c where c.at > p_at order by c.at offset 0) as c
            where govern.is_open(p_areas, p_zones, c.at)
            limit 1)
    end
$$;

comment on function govern.next_open(text[], text[], timestamptz) is
    'The first instant at or after a time that is inside the sending hours of all these places.';
grant execute on function govern.next_open(text[], text[], timestamptz) to intentd_daemon;
