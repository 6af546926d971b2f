-- The workspace's time zone: the setting time_zone, else UTC.
create or replace function kernel.time_zone()
returns text
language sql stable parallel safe
as $$
    select coalesce((select s.value from rules.setting as s where s.name = 'time_zone'), 'UTC')
$$;

comment on function kernel.time_zone() is 'The workspace''s time zone.';
grant execute on function kernel.time_zone() to intentd_daemon, intentd_admin, intentd_reviewer;
