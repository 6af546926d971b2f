-- Records that every change of one kind of record has been read up to a time of the CRM.
--
-- Writes at most once a minute when nothing changed. p_is_full: every record was read, not only changed ones.
create or replace function mirror.complete_read(
    p_account_id bigint,
    p_object     text,
    p_read_until timestamptz,
    p_changed    integer,
    p_is_full    boolean,
    p_now        timestamptz default now()
)
returns void
language sql
as $$
    insert into ops.mirror_cursor as k (account_id, object, modified_at, completed_at, full_at)
    select p_account_id, p_object, p_read_until, p_now, p_now
    where not exists (
        select from ops.mirror_cursor as c
        where c.account_id = p_account_id
          and c.object = p_object
          and p_changed = 0
          and not p_is_full
          and c.modified_at >= p_read_until
          and c.completed_at > p_now - interval '1 minute'
    )
    on conflict (account_id, object) do update
    set modified_at = greatest(k.modified_at, excluded.modified_at),
        completed_at = excluded.completed_at,
        full_at = case when p_is_full then excluded.full_at else k.full_at end
$$;
grant execute on function mirror.complete_read(bigint, text, timestamptz, integer, boolean, timestamptz) to intentd_daemon;
comment on function mirror.complete_read(bigint, text, timestamptz, integer, boolean, timestamptz) is
    'Records that every change of one kind of record has been read up to a time.';
