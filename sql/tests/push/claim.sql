begin;
\ir ../fixture.sql
select plan(36);
update ops.crm_account set push_mode = 'apply';
create function pg_temp.want(p_object text, p_key text, p_desired jsonb, p_lane text default 'bulk', p_now timestamptz default '2026-01-10 12:00Z')
returns void language sql as $$
    select trigger.want(array[a.id], array[p_object], array[p_key], array[p_lane], array[null::bigint], array[p_desired], array[p_now], p_now)
    from ops.crm_account as a
$$;
create function pg_temp.claim(p_object text, p_n integer, p_now timestamptz default '2026-01-10 12:01Z', p_limit integer default 10,
    p_lanes text[] default '{bulk,urgent,compliance}') returns setof text language sql as $$
    select concat_ws(' ', c.record_key, coalesce(c.record_id, '-'), c.fields, c.contact_ids, c.is_unknown)
    from ops.crm_account as a,
        push.claim(a.id, p_object, p_lanes, p_limit, ('00000000-0000-0000-0000-00000000000' || p_n)::uuid, interval '1 minute', p_now) as c
$$;
create function pg_temp.settle(p_key text, p_n integer, p_outcome text, p_now timestamptz default '2026-01-10 12:02Z',
    p_record_id text default null, p_try_at timestamptz default null) returns integer language sql as $$
    select push.settle(('00000000-0000-0000-0000-00000000000' || p_n)::uuid, array[r.id], array[p_outcome], array[p_record_id],
        array['because'], array[p_try_at], p_now)
    from outbox.record_state as r where r.record_key = p_key
$$;
create function pg_temp.state(p_key text) returns outbox.record_state language sql as $$
    select r from outbox.record_state as r where r.record_key = p_key
$$;

-- What is claimed.
select pg_temp.want('contact', '101', '{"intentd_intent": "objection", "intentd_also": null}');
update rules.crm_field set crm_name = 'their_intent' where property = 'intentd_intent' and object = 'contact';
update ops.crm_account set push_mode = 'dry_run';
select is_empty($$ select pg_temp.claim('contact', 1) $$, 'a dry run claims nothing');
update ops.crm_account set push_mode = 'apply';
update rules.setting set value = 'off' where name = 'push';
select is_empty($$ select pg_temp.claim('contact', 1) $$, 'nor does the setting push off');
update rules.setting set value = 'on' where name = 'push';
update ops.crm_account set is_enabled = false;
select is_empty($$ select pg_temp.claim('contact', 1) $$, 'nor an account that is off');
update ops.crm_account set is_enabled = true;
select is_empty($$ select pg_temp.claim('task', 1) $$, 'nor for another kind of record');
select is(pg_temp.claim('contact', 1), '101 101 {"intentd_also": null, "their_intent": "objection"} {} f', 'fields come by the CRM''s names');
select is_empty($$ select pg_temp.claim('contact', 2) $$, 'what is claimed is not claimed again');
select is(pg_temp.settle('101', 2, 'written'), 0, 'a claim that was not had settles nothing');
select is(pg_temp.settle('101', 1, 'written'), 1, 'the one that was had does');
select results_eq($$ select (s).pushed_rev, (s).dirty_since, (s).claim, (s).tries, (s).record_id, (s).first_pushed_at from (select pg_temp.state('101') as s) as x $$,
    $$ values (1::bigint, null::timestamptz, null::uuid, 0, '101'::text, '2026-01-10 12:02Z'::timestamptz) $$, 'the CRM is equal now');
select pg_temp.want('contact', '101', '{"intentd_intent": "objection", "intentd_also": "referral"}');
select is(pg_temp.claim('contact', 1), '101 101 {"intentd_also": "referral"} {} f', 'only what differs is written');
select pg_temp.settle('101', 1, 'written');

-- A field that is off.
update rules.crm_field set is_on = false where property = 'intentd_also' and object = 'contact';
select pg_temp.want('contact', '101', '{"intentd_intent": "objection", "intentd_also": "deferral"}');
select is(pg_temp.claim('contact', 1), '101 101 {} {} f', 'a field that is off is not written');
select pg_temp.settle('101', 1, 'written');
select is((pg_temp.state('101')).dirty_since, null, 'and makes nothing late');
update rules.crm_field set is_on = true where property = 'intentd_also' and object = 'contact';
select pg_temp.want('contact', '101', '{"intentd_intent": "referral", "intentd_also": "deferral"}');
select is(pg_temp.claim('contact', 1), '101 101 {"intentd_also": "deferral", "their_intent": "referral"} {} f', 'once it is on, it goes with the next change');

-- Changed in flight.
select pg_temp.want('contact', '101', '{"intentd_intent": "hostile", "intentd_also": "deferral"}', p_now => '2026-01-10 12:01:30Z');
select is_empty($$ select pg_temp.claim('contact', 2) $$, 'a record in flight is not claimed, whatever is wanted by now');
select pg_temp.settle('101', 1, 'written');
select ok((s).pushed_rev < (s).desired_rev and (s).dirty_since is not null, 'and stays late') from (select pg_temp.state('101') as s) as x;
select is(pg_temp.claim('contact', 1), '101 101 {"their_intent": "hostile"} {} f', 'until the rest is written');
select pg_temp.want('contact', '101', '{"intentd_intent": "referral", "intentd_also": "deferral"}');
select pg_temp.settle('101', 1, 'refused');
select is((pg_temp.state('101')).dead_at, null, 'a refusal of what is not wanted any more is not the end');
select is_empty('select * from ops.dead_letter', 'nor a letter');

-- Outcomes.
select pg_temp.claim('contact', 1); select pg_temp.settle('101', 1, 'refused');
select is_empty($$ select pg_temp.claim('contact', 1, '2026-01-11Z') $$, 'what was refused is not tried again');
select pg_temp.want('contact', '101', '{"intentd_intent": "info_request"}');
select pg_temp.claim('contact', 1); select pg_temp.settle('101', 1, 'refused');
select results_eq('select kind, reference, reason, seen_count from ops.dead_letter', $$ values ('record'::text, 'contact 101'::text, 'because'::text, 2) $$, 'and is one letter');
select pg_temp.want('contact', '101', '{"intentd_intent": "deferral"}');
select pg_temp.claim('contact', 1); select pg_temp.settle('101', 1, 'written');
select is((select resolved_at from ops.dead_letter), '2026-01-10 12:02Z', 'which a later success resolves');

select pg_temp.want('task', 'k1', '{"subject": "Call", "contact_ids": ["101"], "deal_ids": []}');
select is(pg_temp.claim('task', 1), 'k1 - {"subject": "Call"} {101} f', 'a record of ours has no id yet, and its associations');
select is(pg_temp.claim('task', 2, '2026-01-10 12:02Z'), 'k1 - {"subject": "Call"} {101} t', 'a claim that ran out comes again, as unknown');
select is(pg_temp.settle('k1', 1, 'written'), 0, 'and its first holder settles nothing');
select pg_temp.settle('k1', 2, 'retry', '2026-01-10 12:03Z');
select ok((s).is_unknown and (s).try_at between '2026-01-10 12:03:01Z' and '2026-01-10 12:03:02Z', 'a retry waits, and stays unknown') from (select pg_temp.state('k1') as s) as x;
select is_empty($$ select pg_temp.claim('task', 1, '2026-01-10 12:03:00.5Z') $$, 'it is not claimed before');
select pg_temp.claim('task', 1, '2026-01-10 12:04Z'); select pg_temp.settle('k1', 1, 'written', '2026-01-10 12:04Z', 'T9');
select results_eq($$ select (s).is_unknown, (s).record_id from (select pg_temp.state('k1') as s) as x $$, $$ values (false, 'T9'::text) $$, 'a success ends doubt and names the record');
select pg_temp.want('task', 'k1', '{"subject": "Call now"}');
select pg_temp.claim('task', 1); select pg_temp.settle('k1', 1, 'unknown', p_try_at => '2026-01-10 12:30Z');
select ok((s).is_unknown and (s).try_at = '2026-01-10 12:30Z', 'an unknown end is read first, when the CRM says so') from (select pg_temp.state('k1') as s) as x;
select pg_temp.claim('task', 1, '2026-01-10 12:31Z'); select pg_temp.settle('k1', 1, 'gone');
select pg_temp.want('task', 'k1', '{"subject": "Call at once"}');
select is_empty($$ select pg_temp.claim('task', 1, '2026-01-11Z') $$, 'what a person deleted is not made again');

-- Links.
create function pg_temp.added(p_n integer) returns setof text language sql as $$
    select concat_ws(' ', c.record_key, c.fields, c.contact_ids, c.deal_ids, c.new_contact_ids, c.new_deal_ids)
    from ops.crm_account as a, push.claim(a.id, 'timeline', '{bulk}', 10, ('00000000-0000-0000-0000-00000000000' || p_n)::uuid, interval '1 minute', '2026-01-10 12:01Z') as c
$$;
select pg_temp.want('timeline', 'k2', '{"body": "x", "contact_ids": ["101"], "deal_ids": []}');
select is(pg_temp.added(1), 'k2 {"body": "x"} {101} {} {101} {}', 'a new record is linked to all its contacts');
select pg_temp.settle('k2', 1, 'written', p_record_id => 'N1');
select pg_temp.want('timeline', 'k2', '{"body": "x", "contact_ids": ["102", "101", "103"], "deal_ids": ["901"]}');
select is(pg_temp.added(1), 'k2 {} {102,101,103} {901} {102,103} {901}', 'one that exists, to those that came since');
select pg_temp.settle('k2', 1, 'retry');
update outbox.record_state set try_at = null;
select is(pg_temp.added(1), 'k2 {} {102,101,103} {901} {102,103} {901}', 'until it has been written');
select pg_temp.settle('k2', 1, 'written');
select pg_temp.want('timeline', 'k2', '{"body": "y", "contact_ids": ["101"], "deal_ids": ["901"]}');
select is(pg_temp.added(1), 'k2 {"body": "y"} {101} {901} {} {}', 'and to nothing when some go');
select pg_temp.settle('k2', 1, 'written');

-- Order.
select pg_temp.want('deal', d, '{"intentd_intent": "objection"}', l, n::timestamptz) from (values ('d1', 'bulk', '2026-01-10 10:00Z'),
    ('d2', 'urgent', '2026-01-10 11:00Z'), ('d3', 'urgent', '2026-01-10 10:30Z'), ('d4', 'compliance', '2026-01-10 11:30Z')) as x (d, l, n);
select is((select array_agg(split_part(c, ' ', 1)) from pg_temp.claim('deal', 1, p_limit => 3) as c), '{d4,d3,d2}', 'compliance first, then urgent, then bulk; the oldest first; no more than asked for');
select is((select array_agg(split_part(c, ' ', 1)) from pg_temp.claim('deal', 2, p_lanes => '{urgent}') as c), null, 'only the lanes asked for');
select results_eq($$ select d.object, d.lane, d.records from ops.crm_account as a, push.due(a.id, '2026-01-10 12:01:30Z') as d $$, $$ values ('deal'::text, 'bulk'::text, 1::bigint) $$, 'what waits, without what is claimed');
select * from finish();
rollback;
