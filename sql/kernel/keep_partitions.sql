-- Makes the monthly partitions of this month and the next two.
--
-- Security definer, because the daemon may not create tables. Rows that lie in a default partition
-- already are left there. Returns the names of those it made.
create or replace function kernel.keep_partitions(p_now timestamptz default now())
returns setof text
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
    v_parent text;
    v_column text;
    v_month  timestamp;  -- of UTC: a month added to a timestamptz would be one of the session's time zone
    v_from   timestamptz;
    v_until  timestamptz;
    v_name   text;
    v_is_used boolean;
begin
    perform pg_advisory_xact_lock(hashtextextended('intentd.keep_partitions', 0));
    for v_parent, v_column in
        values ('sms.raw_event', 'received_at'), ('outbox.attempt', 'attempted_at'), ('audit.decision', 'decided_at')
    loop
        for v_month in
            select date_trunc('month', p_now at time zone 'UTC') + make_interval(months => m)
            from generate_series(0, 2) as m
        loop
            v_from := v_month at time zone 'UTC';
            v_until := (v_month + interval '1 month') at time zone 'UTC';
            v_name := format('%s_%s', v_parent, to_char(v_month, 'YYYYMM'));
            if to_regclass(v_name) is null then
                execute format('select exists (select from %s_default where %I >= %L and %I < %L)',
                    v_parent, v_column, v_from, v_column, v_until) into v_is_used;
                if not v_is_used then
                    execute format('create table %s partition of %s for values from (%L) to (%L)',
                        v_name, v_parent, v_from, v_until);
                    execute format('alter table %s owner to intentd_owner', v_name);
                    return next v_name;
                end if;
            end if;
        end loop;
    end loop;
end
$$;
grant execute on function kernel.keep_partitions(timestamptz) to intentd_daemon;
comment on function kernel.keep_partitions(timestamptz) is
    'Makes the monthly partitions of this month and the next two; returns their names.';
