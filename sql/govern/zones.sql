-- Where the holders of these phones can be: every pair of a sending area and a time zone, per phone.
--
-- The area code gives state and zones; a state without hours of its own has its country's. A number
-- without an area code of ours (toll-free, not geographic, abroad) can be in any of the fifty states,
-- or the lower 48 where the setting quiet_hours_unknown says so, with the hours of area 'unknown'.
create or replace function govern.zones(p_phones text[])
returns table (phone text, area text, zone text)
language sql stable
as $$
    select p.phone,
        case
            when c.code is null then 'unknown'
            when exists (
                    select
                    from rules.sending_window as w
                    where w.area = c.country || '-' || c.state)
                then c.country || '-' || c.state
            else c.country
        end,
        z.zone
    from (select distinct u.phone from unnest(p_phones) as u(phone)) as p
    left join rules.area_code as c
      on p.phone like '+1__________'
     and c.code = substr(p.phone, 3, 3)
    cross join lateral (
        select unnest(c.zones)
        union all
        (select distinct unnest(a.zones)
        from rules.area_code as a
        where c.code is null
          and a.country = 'US'
          and a.state not in ('DC', 'PR', 'VI', 'GU', 'MP', 'AS')
          and (a.state not in ('AK', 'HI') or not exists (
            select
            from rules.setting as s
            where s.name = 'quiet_hours_unknown'
              and s.value = 'lower48')))
    ) as z(zone)
$$;

comment on function govern.zones(text[]) is 'Sending areas and time zones in which the holder of a phone can be.';
grant execute on function govern.zones(text[]) to intentd_daemon;
