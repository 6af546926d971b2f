-- How long to wait after so many tries: doubles from a second to five minutes, the upper half of it at random.
create or replace function push.back_off(p_tries integer)
returns interval
language sql
volatile
as $$
    select least(interval '5 minutes', interval '1 second' * 2 ^ least(p_tries - 1, 9)) * (0.5 + random() / 2)
$$;
grant execute on function push.back_off(integer) to intentd_daemon;
comment on function push.back_off(integer) is 'How long to wait after so many tries.';
