begin;
\ir ../fixture.sql
select plan(12);
insert into outbox.command (account_id, kind, key, payload, created_at)
select a.id, 'stage', gen_random_uuid(), jsonb_build_object('deal_id', d, 'from', '["new"]'::jsonb, 'to', 'talk'), '2026-01-10 10:00Z'
from ops.crm_account as a, unnest(array['901', '902']) as d;
create function pg_temp.claim(p_n integer, p_now timestamptz, p_limit integer default 10) returns text[] language sql as $$
    select array_agg(concat_ws(' ', c.deal_id, c.from_stages, c.to_stage) order by c.deal_id)
    from ops.crm_account as a, push.claim_stages(a.id, p_limit, ('00000000-0000-0000-0000-00000000000' || p_n)::uuid, interval '1 minute', p_now) as c
$$;
create function pg_temp.settle(p_deal text, p_n integer, p_outcome text, p_try_at timestamptz default null) returns integer language sql as $$
    select push.settle_commands(('00000000-0000-0000-0000-00000000000' || p_n)::uuid, array[c.id], array[p_outcome], array['because'], array[p_try_at], '2026-01-10 12:10Z')
    from outbox.command as c where c.payload ->> 'deal_id' = p_deal
$$;
create function pg_temp.state(p_deal text) returns text language sql as $$ select c.state from outbox.command as c where c.payload ->> 'deal_id' = p_deal $$;
select is(pg_temp.claim(1, '2026-01-10 12:00Z'), null, 'a dry run claims nothing');
update ops.crm_account set push_mode = 'apply';
select is(pg_temp.claim(1, '2026-01-10 12:00Z'), '{"901 {new} talk","902 {new} talk"}', 'steps that are due, with the stages they move from');
select is(pg_temp.claim(2, '2026-01-10 12:00:30Z'), null, 'once');
select is(pg_temp.settle('901', 1, 'done'), 1, 'a step is settled');
select is(pg_temp.claim(2, '2026-01-10 12:01Z'), '{"902 {new} talk"}', 'a claim that ran out comes again');
select is(pg_temp.settle('902', 1, 'done'), 0, 'and its first holder settles nothing');
select is(pg_temp.settle('902', 2, 'retry', '2026-01-10 13:00Z'), 1, 'a retry');
select is(pg_temp.claim(2, '2026-01-10 12:59Z'), null, 'waits for its time');
select is(pg_temp.claim(2, '2026-01-10 13:00Z'), '{"902 {new} talk"}', 'and comes then');
select pg_temp.settle('902', 2, 'unknown', '2026-01-10 13:00Z');
select is(pg_temp.state('902'), 'unknown', 'an unknown end is a state');
select pg_temp.claim(2, '2026-01-10 13:00Z'); select pg_temp.settle('902', 2, 'dead');
select is(array[pg_temp.state('901'), pg_temp.state('902')], '{done,dead}', 'from which it comes to an end');
select is((select reason from ops.dead_letter where kind = 'command'), 'because', 'a dead one is a letter');
select * from finish();
rollback;
