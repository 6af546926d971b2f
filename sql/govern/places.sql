-- Where the holder of a number with one of these area codes can be: sending areas and time zones,
-- in pairs, and the pairs in words. One row per code.
--
-- The area code gives state and zones; a state without hours of its own has its country's. A code
-- that rules.area_code does not have ('' for numbers that are not North American) can be in any of
-- the fifty states, or the lower 48 where the setting quiet_hours_unknown says so, with the hours
-- of 'unknown'.
create or replace function govern.places(p_codes text[])
returns table (code text, areas text[], zones text[], names text)
language sql stable
as $$
    with anywhere as materialized (
        select array_agg(distinct z.zone order by z.zone) as zones
        from rules.area_code as a
        cross join lateral unnest(a.zones) as z(zone)
        where a.country = 'US'
          and a.state not in ('DC', 'PR', 'VI', 'GU', 'MP', 'AS')
          and (a.state not in ('AK', 'HI') or not exists (
            select
            from rules.setting as s
            where s.name = 'quiet_hours_unknown'
              and s.value = 'lower48'))
    )
    select u.code, array_fill(p.area, array[cardinality(p.zones)]), p.zones,
        p.area || ' ' || array_to_string(p.zones, ', ' || p.area || ' ')
    from (select distinct x.code from unnest(p_codes) as x(code)) as u
    left join rules.area_code as c on c.code = u.code
    cross join lateral (
        select coalesce(c.zones, (select a.zones from anywhere as a)) as zones,
            case
                when c.code is null then 'unknown'
                when exists (
                        select
                        from rules.sending_window as w
                        where w.area = c.country || '-' || c.state)
                    then c.country || '-' || c.state
                else c.country
            end as area
    ) as p
$$;

comment on function govern.places(text[]) is
    'Sending areas and time zones in which the holder of a number can be, by area code.';
grant execute on function govern.places(text[]) to intentd_daemon;
