-- Local hours in which texts may be sent. Engineering reference, not legal advice.
--
-- US is the federal rule; a state that has hours of its own stands instead of it. unknown lies
-- inside every row of the US. A day without an entry is closed. State holidays are not in here yet.
-- What a site has changed is kept; rows that are missing are added.
with pack (area, weekdays, saturday, sunday, source, confidence) as (
    values
        ('US', '08:00-21:00', '08:00-21:00', '08:00-21:00', '47 CFR 64.1200(c)(1)', 'A'),
        ('unknown', '10:00-18:00', '10:00-17:00', null, 'Intersection of all rows of the US', 'B'),
        ('US-AL', '08:00-20:00', '08:00-20:00', null, 'State telephone solicitation law', 'B'),
        ('US-CT', '09:00-20:00', '09:00-20:00', '09:00-20:00', 'State law that names texts', 'B'),
        ('US-FL', '08:00-20:00', '08:00-20:00', '08:00-20:00', 'Fla. Stat. 501.059, 501.616', 'A'),
        ('US-KY', '10:00-21:00', '10:00-21:00', '10:00-21:00', 'State telephone solicitation law', 'B'),
        ('US-LA', '08:00-20:00', '08:00-20:00', null, 'State telephone solicitation law', 'B'),
        ('US-MD', '08:00-20:00', '08:00-20:00', '08:00-20:00', 'Stop the Spam Calls Act', 'A'),
        ('US-MA', '08:00-20:00', '08:00-20:00', '08:00-20:00', 'State telephone solicitation law', 'B'),
        ('US-MI', '09:00-21:00', '09:00-21:00', '09:00-21:00', 'State telephone solicitation law', 'B'),
        ('US-MN', '09:00-21:00', '09:00-21:00', '09:00-21:00', 'State telephone solicitation law', 'B'),
        ('US-MS', '08:00-20:00', '08:00-20:00', null, 'State telephone solicitation law', 'B'),
        ('US-NV', '09:00-20:00', '09:00-20:00', '09:00-20:00', 'Vendors'' tables', 'C'),
        ('US-NJ', '08:00-20:00', '08:00-20:00', '08:00-20:00', 'Vendors differ; the stricter', 'C'),
        ('US-NM', '09:00-21:00', '09:00-21:00', '09:00-21:00', 'Vendors'' tables', 'C'),
        ('US-OK', '08:00-20:00', '08:00-20:00', '08:00-20:00', 'Telephone Solicitation Act of 2022', 'A'),
        ('US-OR', '08:00-20:00', '08:00-20:00', '08:00-20:00', 'Law in force since 2026-01-01', 'A'),
        ('US-PA', '08:00-21:00', '08:00-21:00', '08:00-21:00', 'Unverified', 'U'),
        ('US-RI', '09:00-18:00', '10:00-17:00', null, 'State telephone solicitation law', 'A'),
        ('US-SD', '09:00-21:00', '09:00-21:00', null, 'Unverified', 'U'),
        ('US-TX', '09:00-21:00', '09:00-21:00', '12:00-21:00', 'Law in force since 2025-09-01', 'B'),
        ('US-UT', '08:00-21:00', '08:00-21:00', null, 'Sunday unverified', 'U'),
        ('US-VA', '08:00-21:00', '08:00-21:00', '08:00-21:00', 'State telephone privacy law', 'A'),
        ('US-WA', '08:00-20:00', '08:00-20:00', '08:00-20:00', 'Vendors'' tables', 'C'),
        ('US-WY', '08:00-20:00', '08:00-20:00', '08:00-20:00', 'Unverified', 'U'),
        ('CA', '09:00-21:30', '10:00-18:00', '10:00-18:00', 'Voice rule, applied to texts', 'C')
)
insert into rules.sending_window (area, iso_day, opens_at, closes_at, source, confidence, as_of)
select p.area, d.iso_day, split_part(d.hours, '-', 1)::time, split_part(d.hours, '-', 2)::time,
    p.source, p.confidence, date '2026-02-01'
from pack as p
cross join lateral (
    select n, case n when 6 then p.saturday when 7 then p.sunday else p.weekdays end
    from generate_series(1, 7) as n
) as d(iso_day, hours)
on conflict (area, iso_day) do nothing;

insert into rules.setting as s (name, value, kind, choices, note)
values
    ('quiet_hours_unknown', 'states50', 'choice', '{states50,lower48}',
        'Where a number without a known place can be: any of the fifty states, or the lower 48 only.')
on conflict (name) do update
set kind = excluded.kind, choices = excluded.choices, note = excluded.note
where (s.kind, s.choices, s.note) is distinct from (excluded.kind, excluded.choices, excluded.note);
