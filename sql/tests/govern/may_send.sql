begin;
\ir ../fixture.sql
select plan(33);

create function pg_temp.is_open(p_areas text[], p_zones text[], p_at timestamptz) returns boolean
language sql as $$ select govern.next_open(p_areas, p_zones, p_at) is not distinct from p_at $$;
create function pg_temp.phone(p_phone text) returns bigint language sql as $$
    insert into sms.person (address, phone, started_at, consent_basis)
    values (p_phone, p_phone, '2026-01-01Z', 'express_written') returning id $$;

-- Eastern number, Pacific address.
select is(pg_temp.is_open('{US,US}', '{America/New_York,America/Los_Angeles}', '2026-01-15 10:59-05'), false, '10:59 Eastern is before eight in Los Angeles');
select is(pg_temp.is_open('{US,US}', '{America/New_York,America/Los_Angeles}', '2026-01-15 11:00-05'), true, '11:00 Eastern is open in both');
select is(pg_temp.is_open('{US,US}', '{America/New_York,America/Los_Angeles}', '2026-01-15 20:59-05'), true, '20:59 Eastern is open in both');
select is(pg_temp.is_open('{US,US}', '{America/New_York,America/Los_Angeles}', '2026-01-15 21:00-05'), false, '21:00 Eastern is closed');
select is(govern.next_open('{US,US}', '{America/New_York,America/Los_Angeles}', '2026-01-15 21:00-05'), '2026-01-16 11:00-05'::timestamptz, 'the next hour is the later opening');

create temporary table phone on commit drop as
select p.name, pg_temp.phone(p.phone) as id
from (values ('hawaii', '+18085550100'), ('indiana', '+12195550100'), ('panhandle', '+18505550100'), ('rhode', '+14015550100'),
    ('tollfree', '+18445550100'), ('newyork', '+12125550100')) as p(name, phone);
create function pg_temp.ask(p_name text, p_at timestamptz, p_purpose text default 'marketing')
returns table (is_allowed boolean, reasons text[], next_allowed_at timestamptz) language sql as $$
    select m.is_allowed, m.reasons, m.next_allowed_at
    from phone as p, govern.may_send(array[p.id], p_purpose, p_at) as m where p.name = p_name $$;

select is((select is_allowed from pg_temp.ask('hawaii', '2026-07-01 17:59Z')), false, 'Honolulu is closed at 17:59Z');
select is((select is_allowed from pg_temp.ask('hawaii', '2026-07-01 18:00Z')), true, 'and opens at 18:00Z');
select is((select is_allowed from pg_temp.ask('indiana', '2026-01-15 08:30-05')), false, '219 has two zones: 08:30 Eastern is 07:30 Central');
select is((select is_allowed from pg_temp.ask('indiana', '2026-01-15 09:00-05')), true, '09:00 Eastern is open in both');
select is((select is_allowed from pg_temp.ask('panhandle', '2026-01-15 20:30-05')), false, 'Florida closes at eight in Eastern, whatever it is in Central');
select is((select is_allowed from pg_temp.ask('panhandle', '2026-01-15 19:59-05')), true, 'and is open before');
select is((select next_allowed_at from pg_temp.ask('panhandle', '2026-01-15 20:30-05')), '2026-01-16 09:00-05'::timestamptz, 'the next hour is eight in Central');
select is((select next_allowed_at from pg_temp.ask('rhode', '2026-01-17 18:00-05')), '2026-01-19 09:00-05'::timestamptz, 'a barred Sunday is skipped');
select is((select is_allowed from pg_temp.ask('tollfree', '2026-01-15 14:59-05')), false, 'an unknown place may be Hawaii: 14:59 Eastern is closed in winter');
select is((select is_allowed from pg_temp.ask('tollfree', '2026-01-15 15:00-05')), true, '15:00 is open');
select is((select is_allowed from pg_temp.ask('tollfree', '2026-01-15 18:00-05')), false, '18:00 is closed');
select is((select is_allowed from pg_temp.ask('tollfree', '2026-07-15 15:59-04')), false, 'in summer 15:59 is closed');
select is((select is_allowed from pg_temp.ask('tollfree', '2026-07-15 16:00-04')), true, 'and 16:00 is open');
update rules.setting set value = 'lower48' where name = 'quiet_hours_unknown';
select is((select is_allowed from pg_temp.ask('tollfree', '2026-01-15 13:00-05')), true, 'the lower 48 open at 13:00');
select is(govern.next_open('{US-RI,US}', '{America/New_York,Pacific/Guam}', '2026-07-15Z'), null, 'places that contradict each other have no hour');
select results_eq($$ select extract(isodow from t at time zone 'America/New_York')::int, count(*)
    from generate_series('2026-03-07 00:00-05'::timestamptz, '2026-03-09 23:59-04', '10 minutes') as t
    where pg_temp.is_open('{US}', '{America/New_York}', t) group by 1 order by 1 $$,
    $$ values (1, 78::bigint), (6, 78::bigint), (7, 78::bigint) $$, 'the night the clock is put forward takes no minute');
select results_eq($$ select extract(isodow from t at time zone 'America/New_York')::int, count(*)
    from generate_series('2026-10-31 00:00-04'::timestamptz, '2026-11-01 23:59-05', '10 minutes') as t
    where pg_temp.is_open('{US}', '{America/New_York}', t) group by 1 order by 1 $$,
    $$ values (6, 78::bigint), (7, 78::bigint) $$, 'the night it is put back gives none twice');

-- Texting, basis, suppression.
select results_eq($$ select * from govern.may_send(array[pg_temp.person('ada')], 'marketing', '2026-01-15 20:00Z') $$,
    $$ select pg_temp.person('ada'), false, array['basis: none'], null::timestamptz $$, 'marketing needs written consent');
update sms.person set texting = 'hold' where id = pg_temp.person('ada');
insert into sms.suppression values ('+14155550101', 'landline', '2026-01-01Z');
select is((select reasons from govern.may_send(array[pg_temp.person('ada')], 'marketing', '2026-01-15 08:00Z')),
    array['texting: hold', 'suppressed: landline', 'basis: none', 'quiet_hours: US America/Los_Angeles'], 'all reasons are named');
select is((select is_allowed from govern.may_send(array[pg_temp.person('ada')], 'consent', '2026-01-15 08:00Z')), true, 'the answer to an opt-out passes');
select is((select reasons from govern.may_send(array[pg_temp.person('bob')], 'reply', '2026-01-15 08:00Z')), array['no_inbound: 01:00:00'], 'a reply answers something');
select pg_temp.message('bob', '2026-01-15 07:30Z', 'hi');
insert into intent.pause (person_id, reason, is_own_act, starts_at, ends_at)
values (pg_temp.person('bob'), 'replied', true, '2026-01-15 07:30Z', '2026-01-18 07:30Z');
select is((select is_allowed from govern.may_send(array[pg_temp.person('bob')], 'reply', '2026-01-15 08:00Z')), true, 'a reply passes quiet hours and the pause that the message began');

-- Caps and pauses move the next time on.
select pg_temp.message('cleo', t, 'ping', false) from generate_series('2026-01-15 18:00Z'::timestamptz, '2026-01-15 20:00Z', '1 hour') as t;
update sms.person set consent_basis = 'express_written' where id in (pg_temp.person('cleo'), pg_temp.person('bob'));
select results_eq($$ select is_allowed, reasons, next_allowed_at from govern.may_send(array[pg_temp.person('cleo')], 'marketing', '2026-01-15 21:00Z') $$,
    $$ values (false, array['cap: three_in_24_hours'], '2026-01-16 18:00Z'::timestamptz) $$, 'a cap is free when its oldest text leaves the window');
select results_eq($$ select is_allowed, reasons, next_allowed_at from govern.may_send(array[pg_temp.person('bob')], 'marketing', '2026-01-15 21:00Z') $$,
    $$ values (false, array['paused: replied'], '2026-01-18 16:00Z'::timestamptz) $$, 'a pause ends, and then the hours count');
select results_eq($$ select count(*)::int from govern.may_send(array(select p.id from sms.person as p), 'marketing', '2026-01-15 21:00Z') $$,
    $$ select count(*)::int from sms.person $$, 'a list is answered whole');

-- The face.
select is((select reasons from intentd.may_send('+14155559999', 'marketing')), array['unknown: no person with this phone'], 'an unknown phone is not allowed');
select throws_ok($$ select * from intentd.may_send('555 0100', 'marketing') $$, 'IN302', null, 'a phone is E.164');
select throws_ok($$ select * from intentd.may_send('+14155550101', 'fun') $$, 'IN303', null, 'an unknown purpose is refused');
select * from finish();
rollback;
