-- Marks open assignments whose response window has passed, oldest first, tells the CRM, and returns
-- them.
--
-- An assignment breaches once: a second call with the same p_now returns no rows.
-- Several daemons may run it at once: a row that another caller holds is skipped, its person's too.
create or replace function route.mark_breached(
    p_now   timestamptz default now(),
    p_limit integer     default 1000
)
returns table (assignment_id bigint, late_by interval)
language plpgsql
as $$
declare
    v_ids bigint[];
    v_person_ids bigint[];
begin
    with due as (
        select a.id
        from intent.assignment as a
        join sms.person as p on p.id = a.person_id
        where a.closed_at is null
          and a.breached_at is null
          and a.due_at < p_now
        order by a.due_at, a.id
        limit p_limit
        for update skip locked
    ),
    breached as (
        update intent.assignment as a
        set breached_at = p_now
        from due
        where a.id = due.id
        returning a.id, a.person_id
    )
    select array_agg(b.id), array_agg(distinct b.person_id)
    into v_ids, v_person_ids
    from breached as b;
    if v_ids is null then
        return;
    end if;

    perform trigger.refresh_fields(v_person_ids, p_now);

    return query
    select a.id, p_now - a.due_at
    from intent.assignment as a
    where a.id = any (v_ids)
    order by a.due_at, a.id;
end $$;

comment on function route.mark_breached(timestamptz, integer) is
    'Marks open assignments whose response window has passed.';
grant execute on function route.mark_breached(timestamptz, integer) to intentd_daemon;
