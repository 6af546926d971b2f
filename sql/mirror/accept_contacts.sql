-- Turns one page of contacts into rows, writing only what differs.
--
-- p_phones and p_phone_fields hold all phones of the page; p_phone_contacts says whose, by external id.
-- p_absorbed_ids and p_survivor_ids are merges in the same form. A phone that a contact gains, or comes
-- back with, wakes the signals that wait for it, and has the fields of the contact said.
-- Records older than the mirror's own are ignored with their phones: pages may overlap. What was merged away stays deleted. Returns how many contacts changed.
-- Locks: the contacts; then, for phones that are new, the persons, so that a signal which a decider is
-- about to leave without a contact is not missed; then notes of stale fields.
create or replace function mirror.accept_contacts(
    p_account_id       bigint,
    p_external_ids     text[],
    p_names            text[],
    p_emails           text[],
    p_owner_ids        text[],
    p_lifecycle_stages text[],
    p_created_at       timestamptz[],
    p_modified_at      timestamptz[],
    p_active_at        timestamptz[],
    p_is_deleted       boolean[],
    p_properties       text[],
    p_phone_contacts   text[],
    p_phones           text[],
    p_phone_fields     text[],
    p_survivor_ids     text[],
    p_absorbed_ids     text[],
    p_now              timestamptz default now()
)
returns integer
language plpgsql
as $$
declare
    v_changed integer;
    v_gained  text[];    -- phones that have a contact now and had not
    v_persons bigint[];
begin
    select array_agg(distinct p.phone) into v_gained
    from unnest(p_external_ids, p_modified_at, p_is_deleted) as g (external_id, modified_at, is_deleted)
    join unnest(p_phone_contacts, p_phones, p_phone_fields) as p (external_id, phone, field)
      on p.external_id = g.external_id
    left join crm.contact as k
      on k.account_id = p_account_id
     and k.external_id = g.external_id
    where not g.is_deleted
      and (k.id is null
        or k.modified_at <= g.modified_at
        and (k.is_deleted
            or not exists (
                select from crm.contact_phone as f
                where f.contact_id = k.id
                  and f.phone = p.phone
            )));

    with given as materialized (
        select distinct on (g.external_id) g.external_id, g.name, g.email, g.owner_id, g.lifecycle_stage,
            g.created_at, g.modified_at, g.active_at, g.properties,
            g.is_deleted or exists (
                select from crm.merge as a
                where a.account_id = p_account_id
                  and a.object = 'contact'
                  and a.absorbed_id = g.external_id
            ) as is_deleted
        from unnest(p_external_ids, p_names, p_emails, p_owner_ids, p_lifecycle_stages, p_created_at,
            p_modified_at, p_active_at, p_is_deleted, p_properties::jsonb[])
            as g (external_id, name, email, owner_id, lifecycle_stage, created_at, modified_at, active_at,
                is_deleted, properties)
        order by g.external_id, g.modified_at desc
    )
    insert into crm.contact as c (account_id, external_id, name, email, owner_id, lifecycle_stage,
        created_at, modified_at, active_at, is_deleted, properties)
    select p_account_id, g.external_id, g.name, g.email, g.owner_id, g.lifecycle_stage,
        g.created_at, g.modified_at, g.active_at, g.is_deleted, g.properties
    from given as g
    where not exists (
        select from crm.contact as k
        where k.account_id = p_account_id
          and k.external_id = g.external_id
          and (k.modified_at > g.modified_at
            or (k.modified_at, k.is_deleted, k.properties) = (g.modified_at, g.is_deleted, g.properties)
            and (k.name, k.email, k.owner_id, k.lifecycle_stage, k.created_at, k.active_at)
                is not distinct from (g.name, g.email, g.owner_id, g.lifecycle_stage, g.created_at, g.active_at))
    )
    order by g.external_id
    on conflict (account_id, external_id) do update
    set name = excluded.name, email = excluded.email, owner_id = excluded.owner_id,
        lifecycle_stage = excluded.lifecycle_stage, created_at = excluded.created_at,
        modified_at = excluded.modified_at, active_at = excluded.active_at,
        is_deleted = excluded.is_deleted, properties = excluded.properties;
    get diagnostics v_changed = row_count;

    with page as materialized (
        select c.id as contact_id, c.external_id
        from unnest(p_external_ids, p_modified_at) as g (external_id, modified_at)
        join crm.contact as c
          on c.account_id = p_account_id
         and c.external_id = g.external_id
         and c.modified_at <= g.modified_at
    ),
    given as materialized (
        select distinct c.contact_id, g.phone, g.field
        from unnest(p_phone_contacts, p_phones, p_phone_fields) as g (external_id, phone, field)
        join page as c on c.external_id = g.external_id
    ),
    removed as (
        delete from crm.contact_phone as p
        using page as c
        where p.contact_id = c.contact_id
          and not exists (
              select from given as g
              where (g.contact_id, g.phone, g.field) = (p.contact_id, p.phone, p.field)
          )
    )
    insert into crm.contact_phone (contact_id, phone, field)
    select g.contact_id, g.phone, g.field
    from given as g
    where not exists (
        select from crm.contact_phone as k
        where (k.contact_id, k.phone, k.field) = (g.contact_id, g.phone, g.field)
    )
    order by g.contact_id, g.phone, g.field
    on conflict do nothing;

    if v_gained is not null then
        select array_agg(n.id) into v_persons
        from (
            select n.id
            from sms.person as n
            where n.phone = any (v_gained)
              and n.ended_at is null
            order by n.id
            for share
        ) as n;
        update intent.unrouted as u
        set ready_at = p_now
        from (
            select w.signal_id
            from intent.unrouted as w
            where w.person_id = any (v_persons)
            order by w.signal_id
            for update
        ) as w
        where u.signal_id = w.signal_id;
        -- Before the first round is complete nothing is said; its end marks all.
        if exists (
            select from ops.account_state as a
            where a.account_id = p_account_id
              and a.mirrored_at is not null
        ) then
            perform mirror.mark_stale(v_persons, p_now);
        end if;
    end if;

    perform mirror.accept_merges(p_account_id, 'contact', p_survivor_ids, p_absorbed_ids, p_now);
    return v_changed;
end
$$;
grant execute on function mirror.accept_contacts(bigint, text[], text[], text[], text[], text[], timestamptz[],
    timestamptz[], timestamptz[], boolean[], text[], text[], text[], text[], text[], text[], timestamptz) to intentd_daemon;
comment on function mirror.accept_contacts(bigint, text[], text[], text[], text[], text[], timestamptz[],
    timestamptz[], timestamptz[], boolean[], text[], text[], text[], text[], text[], text[], timestamptz) is
    'Turns one page of contacts into rows; returns how many changed.';
