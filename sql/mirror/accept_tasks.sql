-- Turns one page of tasks into rows, writing only what differs. Returns how many changed.
create or replace function mirror.accept_tasks(
    p_account_id   bigint,
    p_external_ids text[],
    p_keys         text[],
    p_subjects     text[],
    p_is_done      boolean[],
    p_owner_ids    text[],
    p_due_at       timestamptz[],
    p_completed_at timestamptz[],
    p_modified_at  timestamptz[],
    p_is_deleted   boolean[]
)
returns integer
language sql
as $$
    with given as materialized (
        select distinct on (g.external_id)
            g.external_id,
            case when g.key ~* '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then g.key::uuid end as key,
            g.subject, case when g.is_done then 'done' else 'open' end as status, g.owner_id, g.due_at,
            case when g.is_done then coalesce(g.completed_at, g.modified_at) end as completed_at,
            g.modified_at, g.is_deleted
        from unnest(p_external_ids, p_keys, p_subjects, p_is_done, p_owner_ids, p_due_at, p_completed_at,
            p_modified_at, p_is_deleted)
            as g (external_id, key, subject, is_done, owner_id, due_at, completed_at, modified_at, is_deleted)
        order by g.external_id, g.modified_at desc
    ),
    written as (
        insert into crm.task as t (account_id, external_id, key, subject, status, owner_id, due_at, completed_at,
            modified_at, is_deleted)
        select p_account_id, g.external_id, g.key, g.subject, g.status, g.owner_id, g.due_at, g.completed_at,
            g.modified_at, g.is_deleted
        from given as g
        where not exists (
            select from crm.task as k
            where k.account_id = p_account_id
              and k.external_id = g.external_id
              and (k.modified_at > g.modified_at
                or (k.modified_at, k.status, k.is_deleted) = (g.modified_at, g.status, g.is_deleted))
        )
        order by g.external_id
        on conflict (account_id, external_id) do update
        set key = coalesce(excluded.key, t.key), subject = excluded.subject, status = excluded.status,
            owner_id = excluded.owner_id, due_at = excluded.due_at,
            completed_at = case
                when t.status = 'done' and excluded.status = 'done' then t.completed_at
                else excluded.completed_at
            end,
            modified_at = excluded.modified_at, is_deleted = excluded.is_deleted
        returning 1
    )
    select count(*)::integer from written
$$;
grant execute on function mirror.accept_tasks(bigint, text[], text[], text[], boolean[], text[], timestamptz[],
    timestamptz[], timestamptz[], boolean[]) to intentd_daemon;
comment on function mirror.accept_tasks(bigint, text[], text[], text[], boolean[], text[], timestamptz[],
    timestamptz[], timestamptz[], boolean[]) is
    'Turns one page of tasks into rows; returns how many changed.';
