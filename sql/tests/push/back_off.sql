begin;
select plan(3);
select ok(bool_and(push.back_off(1) between interval '0.5 s' and interval '1 s'), 'about a second after the first try') from generate_series(1, 200);
select ok(bool_and(push.back_off(n) between least(interval '5 min', interval '1 s' * 2 ^ (n - 1)) / 2 and least(interval '5 min', interval '1 s' * 2 ^ (n - 1))), 'doubling, half of it at random')
from generate_series(1, 12) as n, generate_series(1, 20);
select ok(bool_and(push.back_off(1000000) <= interval '5 min'), 'never more than five minutes') from generate_series(1, 200);
select * from finish();
rollback;
