-- Replaces the owners of an account by the list that the CRM gives: it has no filter for changes.
-- Writes only rows that differ; an owner who is not listed any more becomes inactive.
create or replace function mirror.accept_owners(
    p_account_id   bigint,
    p_external_ids text[],
    p_user_ids     text[],
    p_names        text[],
    p_emails       text[],
    p_is_active    boolean[]
)
returns integer
language sql
as $$
    with given as materialized (
        select *
        from unnest(p_external_ids, p_user_ids, p_names, p_emails, p_is_active)
            as g (external_id, user_id, name, email, is_active)
    ),
    retired as (
        update crm.owner as o
        set is_active = false
        where o.account_id = p_account_id
          and o.is_active
          and not exists (select from given as g where g.external_id = o.external_id)
        returning 1
    ),
    written as (
        insert into crm.owner as o (account_id, external_id, user_id, name, email, is_active)
        select p_account_id, g.external_id, g.user_id, g.name, g.email, g.is_active
        from given as g
        where not exists (
            select from crm.owner as k
            where k.account_id = p_account_id
              and (k.external_id, k.name, k.is_active) = (g.external_id, g.name, g.is_active)
              and (k.user_id, k.email) is not distinct from (g.user_id, g.email)
        )
        on conflict (account_id, external_id) do update
        set user_id = excluded.user_id, name = excluded.name, email = excluded.email, is_active = excluded.is_active
        returning 1
    )
    select ((select count(*) from retired) + (select count(*) from written))::integer
$$;
grant execute on function mirror.accept_owners(bigint, text[], text[], text[], text[], boolean[]) to intentd_daemon;
comment on function mirror.accept_owners(bigint, text[], text[], text[], text[], boolean[]) is
    'Replaces the owners of an account; returns how many rows changed.';
