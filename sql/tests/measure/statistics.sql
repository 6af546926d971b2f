begin;
select plan(13);
create function pg_temp.r(variadic p float8[]) returns text language sql as $$ select string_agg(coalesce(round(x::numeric, 4)::text, 'null'), ' ' order by n) from unnest(p) with ordinality as u(x, n) $$;
select results_eq($$ select round(w.lo::numeric, 6), round(w.hi::numeric, 6) from measure.wilson(8, 20) as w $$, $$ values (.218807, .613418) $$, 'Wilson 8 of 20');
select results_eq($$ select round(w.lo::numeric, 6), round(w.hi::numeric, 6) from measure.wilson(81, 263) as w $$, $$ values (.255289, .366210) $$, 'Wilson 81 of 263');
select results_eq($$ select round(w.lo::numeric, 6), round(w.hi::numeric, 6) from measure.wilson(0, 20) as w $$, $$ values (0::numeric, .161125) $$, 'Wilson 0 of 20');
select is(concat(w.p, w.lo, w.hi), '', 'Wilson of nothing') from measure.wilson(0, 0) as w(p, lo, hi);
select is(pg_temp.r(n.d, n.lo, n.hi), '0.2000 0.0524 0.3339', 'Newcombe 56/70 v 48/80') from measure.newcombe(56, 70, 48, 80) as n;
select is(pg_temp.r(n.d, n.lo, n.hi), '0.6000 0.1705 0.8090', 'Newcombe 9/10 v 3/10') from measure.newcombe(9, 10, 3, 10) as n;
select is(pg_temp.r(n.d, n.lo, n.hi), '0.0893 -0.0381 0.1926', 'Newcombe 5/56 v 0/29') from measure.newcombe(5, 56, 0, 29) as n;
select is(pg_temp.r(n.d, n.lo, n.hi), '1.0000 0.6791 1.0000', 'Newcombe 10/10 v 0/20') from measure.newcombe(10, 10, 0, 20) as n;
create temporary table mp on commit drop as
select array_agg(rtrim(x, '+')::float8) as t, array_agg(x !~ '\+') as e
from string_to_table('6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+', ' ') as x;
select is((select string_agg(round(k.survival::numeric, 4)::text, ' ' order by k.t) from mp, measure.kaplan_meier(mp.t, mp.e) as k),
    '0.8571 0.8067 0.7529 0.6902 0.6275 0.5378 0.4482', 'Kaplan-Meier, 6-MP');
select is((select measure.kaplan_meier_median(mp.t, mp.e) from mp), 23::float8, 'its median');
create temporary table placebo on commit drop as
select array_agg(x::float8) as t, array_agg(true) as e from string_to_table('1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23', ' ') as x;
select is((select string_agg(round(k.survival::numeric, 4)::text, ' ' order by k.t) from placebo as p, measure.kaplan_meier(p.t, p.e) as k where k.t in (8, 23)) || ' ' ||
    (select measure.kaplan_meier_median(p.t, p.e) from placebo as p), '0.3810 0.0000 8', 'Kaplan-Meier, placebo');
select is(measure.kaplan_meier_median('{1,2,3,10,10,10}', '{t,t,t,f,f,f}'), 3::float8, 'half reached exactly is reached');
select is(measure.kaplan_meier_median('{1,10,10,10}', '{t,f,f,f}'), null, 'less than half is not');
select * from finish();
rollback;
