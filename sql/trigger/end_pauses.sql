-- Tells the CRM of pauses that have ended, and returns of how many persons.
--
-- A pause ends with the clock alone, so somebody has to look: persons whose last pause ended in the
-- seven days before p_now while a contact of theirs is still said to be paused. A second call
-- changes nothing. Several daemons may run it at once: a person that another caller holds is
-- skipped.
create or replace function trigger.end_pauses(
    p_now   timestamptz default now(),
    p_limit integer     default 1000
)
returns integer
language plpgsql
as $$
declare
    v_person_ids bigint[];
begin
    with ended as (
        select p.id
        from sms.person as p
        where p.id in (
            select r.person_id
            from outbox.record_state as r
            join intent.pause as w on w.person_id = r.person_id
            where r.object = 'contact'
              and r.lane <> 'compliance'
              and r.desired @> '{"intentd_nurture_paused": true}'
              and w.ends_at <= p_now
              and w.ends_at > p_now - interval '7 days'
              and not exists (
                select
                from intent.pause as l
                where l.person_id = r.person_id
                  and l.ends_at > p_now))
        order by p.id
        limit p_limit
        for update skip locked
    )
    select array_agg(e.id) into v_person_ids from ended as e;
    if v_person_ids is null then
        return 0;
    end if;
    perform trigger.refresh_fields(v_person_ids, p_now);
    return cardinality(v_person_ids);
end $$;

comment on function trigger.end_pauses(timestamptz, integer) is
    'Tells the CRM of pauses that have ended.';
grant execute on function trigger.end_pauses(timestamptz, integer) to intentd_daemon;
