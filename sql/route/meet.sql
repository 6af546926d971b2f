-- Closes the open assignments of an account that a sales person has answered, and returns how many.
--
-- Met by the first of: our task done, a call or mail with the contact that is not ours, a meeting
-- made with the contact, each after the assignment opened. A window that had passed by then is
-- marked breached. A task that a person deleted dismisses its assignment. Reads the mirror only. A
-- second call changes nothing. Locks persons in order of id, then assignments.
create or replace function route.meet(p_account_id bigint, p_now timestamptz)
returns integer
language plpgsql
as $$
declare
    v_person_ids bigint[];
    v_closed integer;
begin
    select array_agg(m.person_id)
    into v_person_ids
    from route.answered(p_account_id, p_now) as m;
    if v_person_ids is null then
        return 0;
    end if;

    perform from sms.person as p where p.id = any (v_person_ids) order by p.id for update;

    update intent.assignment as a
    set met_at = m.met_at,
        closed_at = p_now,
        close_reason = case when m.met_at is null then 'dismissed' else 'met' end,
        breached_at = case
            when m.met_at > a.due_at then coalesce(a.breached_at, greatest(p_now, m.met_at))
            else a.breached_at
        end
    from route.answered(p_account_id, p_now) as m
    where a.id = m.assignment_id
      and a.person_id = any (v_person_ids)
      and a.closed_at is null;
    get diagnostics v_closed = row_count;

    perform trigger.refresh_fields(v_person_ids, p_now);
    return v_closed;
end $$;

comment on function route.meet(bigint, timestamptz) is
    'Closes assignments that a sales person has answered in the CRM.';
grant execute on function route.meet(bigint, timestamptz) to intentd_daemon;
