-- Whether anything may be written to an account now: it is enabled, in push mode apply, and
-- rules.setting 'push' is not off. The one place that decides it.
create or replace function push.is_on(p_account_id bigint)
returns boolean
language sql
stable
as $$
    select exists (
        select from ops.crm_account as a
        where a.id = p_account_id
          and a.is_enabled
          and a.push_mode = 'apply'
    ) and not exists (
        select from rules.setting as s
        where s.name = 'push'
          and s.value = 'off'
    )
$$;
grant execute on function push.is_on(bigint) to intentd_daemon;
comment on function push.is_on(bigint) is 'Whether anything may be written to an account now.';
