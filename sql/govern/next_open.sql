-- The first instant, at or after a time, at which every pair of area and zone is inside its window.
--
-- Null: none within 14 days; the places contradict each other. Only the time itself and the opening
-- times can be it, so those are tried; an opening time that the clock change skips or repeats is one
-- instant. Windows are half-open.
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
        select p_at as at
        union
        select (d.day + w.opens_at) at time zone p.zone
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
    select c.at
    from candidate as c
    where c.at >= p_at
      and not exists (
        select
        from place as p
        where not exists (
            select
            from rules.sending_window as w
            where w.area = p.area
              and w.iso_day = extract(isodow from c.at at time zone p.zone)
              and (c.at at time zone p.zone)::time >= w.opens_at
              and (c.at at time zone p.zone)::time < w.closes_at))
    order by c.at
    limit 1
$$;

comment on function govern.next_open(text[], text[], timestamptz) is 'The first instant at or after a time that is inside the sending hours of all these places.';
grant execute on function govern.next_open(text[], text[], timestamptz) to intentd_daemon;
