-- Turns one page of meetings into rows, writing only what differs. Returns how many changed.
--
-- p_link_meetings and p_link_contacts are the associations of the page, by external ids.
create or replace function mirror.accept_meetings(
    p_account_id    bigint,
    p_external_ids  text[],
    p_titles        text[],
    p_starts_at     timestamptz[],
    p_ends_at       timestamptz[],
    p_outcomes      text[],
    p_owner_ids     text[],
    p_created_at    timestamptz[],
    p_modified_at   timestamptz[],
    p_is_deleted    boolean[],
    p_link_meetings text[],
    p_link_contacts text[]
)
returns integer
language sql
as $$
    with given as materialized (
        select distinct on (g.external_id) g.*, coalesce(l.contact_ids, '{}') as contact_ids
        from unnest(p_external_ids, p_titles, p_starts_at, p_ends_at, p_outcomes, p_owner_ids, p_created_at,
            p_modified_at, p_is_deleted)
            as g (external_id, title, starts_at, ends_at, outcome, owner_id, created_at, modified_at, is_deleted)
        left join (
            select k.meeting, array_agg(distinct c.id order by c.id) as contact_ids
            from unnest(p_link_meetings, p_link_contacts) as k (meeting, contact)
            left join crm.merge as m
              on m.account_id = p_account_id
             and m.object = 'contact'
             and m.absorbed_id = k.contact
            join crm.contact as c
              on c.account_id = p_account_id
             and c.external_id = coalesce(m.survivor_id, k.contact)
            group by k.meeting
        ) as l on l.meeting = g.external_id
        order by g.external_id, g.modified_at desc
    ),
    written as (
        insert into crm.meeting (account_id, external_id, title, starts_at, ends_at, outcome, owner_id, created_at,
            modified_at, is_deleted, contact_ids)
        select p_account_id, g.external_id, g.title, g.starts_at, g.ends_at, g.outcome, g.owner_id, g.created_at,
            g.modified_at, g.is_deleted, g.contact_ids
        from given as g
        where not exists (
            select from crm.meeting as k
            where k.account_id = p_account_id
              and k.external_id = g.external_id
              and (k.modified_at > g.modified_at
                or (k.modified_at, k.is_deleted, k.contact_ids) = (g.modified_at, g.is_deleted, g.contact_ids))
        )
        order by g.external_id
        on conflict (account_id, external_id) do update
        set title = excluded.title, starts_at = excluded.starts_at, ends_at = excluded.ends_at,
            outcome = excluded.outcome, owner_id = excluded.owner_id, created_at = excluded.created_at,
            modified_at = excluded.modified_at, is_deleted = excluded.is_deleted, contact_ids = excluded.contact_ids
        returning 1
    )
    select count(*)::integer from written
$$;
grant execute on function mirror.accept_meetings(bigint, text[], text[], timestamptz[], timestamptz[], text[], text[],
    timestamptz[], timestamptz[], boolean[], text[], text[]) to intentd_daemon;
comment on function mirror.accept_meetings(bigint, text[], text[], timestamptz[], timestamptz[], text[], text[],
    timestamptz[], timestamptz[], boolean[], text[], text[]) is
    'Turns one page of meetings into rows; returns how many changed.';
