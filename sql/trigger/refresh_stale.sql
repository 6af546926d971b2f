-- Makes open assignments of these persons follow merged contacts, and what the CRM holds of tasks and of the
-- conversation follow the contacts; takes the persons off the list of stale ones, and returns those that stood on it.
--
-- Fields are not said here but by trigger.refresh_fields, which the caller calls once for all its persons.
-- The conversation is said again since the oldest open assignment and the oldest day the CRM does not have yet.
-- The caller has locked the persons. A note that another caller holds is left for the next call.
create or replace function trigger.refresh_stale(p_person_ids bigint[], p_now timestamptz)
returns bigint[]
language plpgsql
as $$
declare
    v_person_ids bigint[];
    v_assignment_ids bigint[];
    v_from timestamptz;
begin
    with taken as (
        delete from intent.stale_fields as f
        using (
            select x.person_id
            from intent.stale_fields as x
            where x.person_id = any (p_person_ids)
            order by x.person_id
            for update skip locked
        ) as x
        where f.person_id = x.person_id
        returning f.person_id
    )
    select coalesce(array_agg(t.person_id), '{}') into v_person_ids
    from taken as t;
    if v_person_ids = '{}' then
        return v_person_ids;
    end if;

    perform route.follow_merges(v_person_ids);

    select array_agg(a.id) filter (where r.id is not null), min(a.opened_at)
    into v_assignment_ids, v_from
    from intent.assignment as a
    left join outbox.record_state as r
      on r.account_id = a.account_id
     and r.object = 'task'
     and r.record_key = a.key::text
    where a.person_id = any (v_person_ids)
      and a.closed_at is null;
    if v_assignment_ids is not null then
        perform trigger.refresh_tasks(v_assignment_ids, p_now);
    end if;

    select least(v_from, min((r.desired ->> 'occurred_at')::timestamptz)) into v_from
    from outbox.record_state as r
    where r.person_id = any (v_person_ids)
      and r.object = 'timeline'
      and r.dirty_since is not null;
    if v_from is not null then
        perform trigger.refresh_timeline(v_person_ids, v_from, p_now);
    end if;
    return v_person_ids;
end $$;

comment on function trigger.refresh_stale(bigint[], timestamptz) is
    'Takes persons off the list of stale ones: merged contacts, tasks and conversations follow.';
grant execute on function trigger.refresh_stale(bigint[], timestamptz) to intentd_daemon;
