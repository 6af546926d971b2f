-- Remembers which records the CRM merged into which, and takes the absorbed ones out of matching.
--
-- Persons with the phone of a contact that was absorbed now, and those whom an open assignment still
-- seeks there, are noted: decide moves their assignments and has the fields said again.
create or replace function mirror.accept_merges(
    p_account_id   bigint,
    p_object       text,
    p_survivor_ids text[],
    p_absorbed_ids text[],
    p_now          timestamptz default now()
)
returns void
language plpgsql
as $$
begin
    with given as materialized (
        select distinct on (g.absorbed_id) g.absorbed_id, g.survivor_id
        from unnest(p_survivor_ids, p_absorbed_ids) as g (survivor_id, absorbed_id)
        where g.survivor_id <> g.absorbed_id
        order by g.absorbed_id
    ),
    remembered as (
        insert into crm.merge (account_id, object, absorbed_id, survivor_id, seen_at)
        select p_account_id, p_object, g.absorbed_id, g.survivor_id, p_now
        from given as g
        where not exists (
            select from crm.merge as k
            where (k.account_id, k.object, k.absorbed_id, k.survivor_id)
                = (p_account_id, p_object, g.absorbed_id, g.survivor_id)
        )
        on conflict (account_id, object, absorbed_id) do update
        set survivor_id = excluded.survivor_id, seen_at = excluded.seen_at
    ),
    contacts as (
        update crm.contact as c
        set is_deleted = true
        from given as g
        where p_object = 'contact'
          and c.account_id = p_account_id
          and c.external_id = g.absorbed_id
          and not c.is_deleted
    )
    update crm.deal as d
    set is_deleted = true
    from given as g
    where p_object = 'deal'
      and d.account_id = p_account_id
      and d.external_id = g.absorbed_id
      and not d.is_deleted;

    if p_object = 'contact' and p_absorbed_ids is not null then
        perform mirror.mark_stale(array(
            select a.person_id
            from crm.contact as c
            join intent.assignment as a
              on a.contact_id = c.id
             and a.closed_at is null
            where c.account_id = p_account_id
              and c.external_id = any (p_absorbed_ids)
            union
            select p.id
            from crm.merge as m
            join crm.contact as c
              on c.account_id = m.account_id
             and c.external_id = m.absorbed_id
            join crm.contact_phone as f on f.contact_id = c.id
            join sms.person as p
              on p.phone = f.phone
             and p.ended_at is null
            where m.account_id = p_account_id
              and m.object = 'contact'
              and m.absorbed_id = any (p_absorbed_ids)
              and m.seen_at = p_now), p_now);
    end if;
end
$$;
grant execute on function mirror.accept_merges(bigint, text, text[], text[], timestamptz) to intentd_daemon;
comment on function mirror.accept_merges(bigint, text, text[], text[], timestamptz) is
    'Remembers merges and takes absorbed records out of matching.';
