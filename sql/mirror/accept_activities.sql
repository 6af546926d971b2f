-- Turns one page of calls, mails or notes into rows, writing only what differs. Returns how many changed.
--
-- p_link_activities and p_link_contacts are the associations of the page, by external ids.
create or replace function mirror.accept_activities(
    p_account_id      bigint,
    p_kind            text,
    p_external_ids    text[],
    p_owner_ids       text[],
    p_occurred_at     timestamptz[],
    p_durations       bigint[],
    p_modified_at     timestamptz[],
    p_is_deleted      boolean[],
    p_link_activities text[],
    p_link_contacts   text[]
)
returns integer
language sql
as $$
    with given as materialized (
        select distinct on (g.external_id) g.*, coalesce(l.contact_ids, '{}') as contact_ids
        from unnest(p_external_ids, p_owner_ids, p_occurred_at, p_durations, p_modified_at, p_is_deleted)
            as g (external_id, owner_id, occurred_at, duration_s, modified_at, is_deleted)
        left join (
            select k.activity, array_agg(distinct c.id order by c.id) as contact_ids
            from unnest(p_link_activities, p_link_contacts) as k (activity, contact)
            left join crm.merge as m
              on m.account_id = p_account_id
             and m.object = 'contact'
             and m.absorbed_id = k.contact
            join crm.contact as c
              on c.account_id = p_account_id
             and c.external_id = coalesce(m.survivor_id, k.contact)
            group by k.activity
        ) as l on l.activity = g.external_id
        order by g.external_id, g.modified_at desc
    ),
    written as (
        insert into crm.activity (account_id, kind, external_id, owner_id, occurred_at, duration_s, modified_at,
            is_deleted, contact_ids)
        select p_account_id, p_kind, g.external_id, g.owner_id, g.occurred_at, g.duration_s::integer, g.modified_at,
            g.is_deleted, g.contact_ids
        from given as g
        where not exists (
            select from crm.activity as k
            where (k.account_id, k.kind, k.external_id) = (p_account_id, p_kind, g.external_id)
              and (k.modified_at > g.modified_at
                or (k.modified_at, k.is_deleted, k.contact_ids) = (g.modified_at, g.is_deleted, g.contact_ids))
        )
        order by g.external_id
        on conflict (account_id, kind, external_id) do update
        set owner_id = excluded.owner_id, occurred_at = excluded.occurred_at, duration_s = excluded.duration_s,
            modified_at = excluded.modified_at, is_deleted = excluded.is_deleted, contact_ids = excluded.contact_ids
        returning 1
    )
    select count(*)::integer from written
$$;
grant execute on function mirror.accept_activities(bigint, text, text[], text[], timestamptz[], bigint[], timestamptz[],
    boolean[], text[], text[]) to intentd_daemon;
comment on function mirror.accept_activities(bigint, text, text[], text[], timestamptz[], bigint[], timestamptz[],
    boolean[], text[], text[]) is
    'Turns one page of calls, mails or notes into rows; returns how many changed.';
