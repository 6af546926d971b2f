-- Moves the open assignments of these persons, with their signals, from contacts that were merged away to those
-- they were merged into.
--
-- A contact that the mirror does not have yet is followed when it has: its merges come again with it. A second
-- call changes nothing. The caller has locked the persons.
create or replace function route.follow_merges(p_person_ids bigint[])
returns void
language sql
as $$
    with recursive path as (
        select c.id as contact_id, c.account_id, c.external_id, 0 as steps
        from intent.assignment as a
        join crm.contact as c
          on c.id = a.contact_id
         and c.is_deleted
        where a.person_id = any (p_person_ids)
          and a.closed_at is null
        union
        select p.contact_id, p.account_id, m.survivor_id, p.steps + 1
        from path as p
        join crm.merge as m
          on m.account_id = p.account_id
         and m.object = 'contact'
         and m.absorbed_id = p.external_id
        where p.steps < 20
    ),
    survivor as (
        select distinct on (p.contact_id) p.contact_id as absorbed_id, c.id
        from path as p
        join crm.contact as c
          on c.account_id = p.account_id
         and c.external_id = p.external_id
         and not c.is_deleted
        order by p.contact_id, p.steps desc
    ),
    moved as (
        update intent.assignment as a
        set contact_id = v.id
        from survivor as v
        where a.person_id = any (p_person_ids)
          and a.closed_at is null
          and a.contact_id = v.absorbed_id
        returning a.id, v.absorbed_id, v.id as contact_id
    )
    update intent.signal as s
    set contact_id = m.contact_id
    from moved as m
    join intent.assignment_signal as x on x.assignment_id = m.id
    where s.id = x.signal_id
      and s.contact_id = m.absorbed_id
$$;

comment on function route.follow_merges(bigint[]) is
    'Moves open assignments from contacts that were merged away to those they were merged into.';
grant execute on function route.follow_merges(bigint[]) to intentd_daemon;
