-- Whether an instant is inside the sending hours of every one of these places. Windows are half-
-- open.
create or replace function govern.is_open(
    p_areas text[],
    p_zones text[],
    p_at    timestamptz
)
returns boolean
language sql stable
as $$
    select not exists (
        select
        from unnest(p_areas, p_zones) as p(area, zone)
        cross join lateral (select p_at at time zone p.zone as local) as l
        where not exists (
            select
            from rules.sending_window as w
            where w.area = p.area
              and w.iso_day = extract(isodow from l.local)
              and l.local::time >= w.opens_at
              and l.local::time < w.closes_at))
$$;

comment on function govern.is_open(text[], text[], timestamptz) is
    'Whether an instant is inside the sending hours of all these places.';
grant execute on function govern.is_open(text[], text[], timestamptz) to intentd_daemon;
