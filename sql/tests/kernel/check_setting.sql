begin;
select plan(19);
set local role intentd_admin;
create function pg_temp.refusal(p_name text, p_value text) returns text language plpgsql as $$
declare
    v_hint text;
begin
    update rules.setting set value = p_value where name = p_name;
    return 'taken';
exception when others then
    get stacked diagnostics v_hint = pg_exception_hint;
    return sqlstate || ' ' || v_hint;
end $$;
select is(pg_temp.refusal('act_within', v), 'IN011 Write a number and a unit, for example 24 hours or 90 minutes; at most 10 years.', 'act_within is not "' || v || '"')
from unnest(array['24 huors', '-1 hour', '0 hours', '24', '', '900000 years']) as v;
select is(pg_temp.refusal('act_within', v), 'taken', 'but may be ' || v) from unnest(array['36 hours', '02:00', 'P1D']) as v;
select is(pg_temp.refusal('time_zone', 'America/NewYork'), 'IN011 Write it as in pg_timezone_names, for example America/New_York.', 'a zone that nearly exists is named');
select is(pg_temp.refusal('time_zone', 'Mars'), 'IN011 Write it as in pg_timezone_names, for example America/New_York or Europe/Berlin.', 'another is shown what one looks like');
select is(pg_temp.refusal('time_zone', 'Europe/Berlin'), 'taken', 'a zone that exists is taken');
select is(pg_temp.refusal('classify_threshold', v), 'IN011 Write a number from 0.3 to 0.9, for example 0.5.', 'the threshold is not ' || v) from unnest(array['0,5', '0.95', '1e400']) as v;
select is(pg_temp.refusal('classify_threshold', '0.6'), 'taken', 'but may be 0.6');
select is(pg_temp.refusal('push', 'maybe'), 'IN011 Choose one of: on, off.', 'a choice is one of its list');
select throws_ok($$ insert into rules.setting (name, value, kind, note) values ('act_wihtin', '1 day', 'interval', '') $$, '42501', null, 'an admin inserts none');
reset role;
select throws_ok($$ insert into rules.setting (name, value, note) values ('act_wihtin', '1 day', '') $$, 'IN012', 'no setting act_wihtin', 'and a document with one of another name is told so');
select * from finish();
rollback;
