-- Records that a source was read completely over a window, and how far its events may be decided.
--
-- A head sweep that found nothing writes no row, and moves polled_at at most once a minute: an idle
-- source costs no WAL. decidable_until only grows. A sweep that is not a head sweep, which stops at what
-- is known, closes the gaps within its window, but for those that it has met itself: note_gap comes
-- before it, in the same transaction and with the same p_now.
create or replace function capture.complete_sweep(
    p_source_id    bigint,
    p_cadence      text,
    p_window_from  timestamptz,
    p_window_to    timestamptz,
    p_pages        integer,
    p_rows_seen    integer,
    p_rows_new     integer,
    p_rows_changed integer,
    p_rows_refused integer,
    p_started_at   timestamptz,
    p_now          timestamptz default now()
)
returns void
language plpgsql
as $$
begin
    if p_cadence <> 'head' or p_rows_new + p_rows_changed + p_rows_refused > 0 then
        insert into ops.sweep (source_id, cadence, window_from, window_to, pages, rows_seen, rows_new,
            rows_changed, rows_refused, started_at, completed_at)
        values (p_source_id, p_cadence, p_window_from, p_window_to, p_pages, p_rows_seen, p_rows_new,
            p_rows_changed, p_rows_refused, p_started_at, p_now);
    end if;

    if p_cadence <> 'head' then
        update ops.gap as g
        set closed_at = p_now
        where g.source_id = p_source_id
          and g.closed_at is null
          and g.gap_from >= p_window_from
          and g.gap_to <= p_window_to
          and g.seen_at < p_now;
    end if;

    update ops.source_state as s
    set decidable_until = case
            when p_cadence = 'head' then greatest(s.decidable_until, p_window_to, p_window_from)
            else s.decidable_until
        end,
        polled_at = p_now,
        settled_at = case when p_cadence = 'settle' then p_now else s.settled_at end,
        deep_at = case when p_cadence = 'deep' then p_now else s.deep_at end,
        failing_since = null,
        error = null
    where s.source_id = p_source_id
      and (p_cadence <> 'head'
        or s.failing_since is not null
        or s.polled_at is null
        or s.polled_at < p_now - interval '1 minute'
        or s.decidable_until < p_window_to
        or (s.decidable_until is null and coalesce(p_window_to, p_window_from) is not null));
end
$$;
grant execute on function capture.complete_sweep(bigint, text, timestamptz, timestamptz, integer, integer, integer,
    integer, integer, timestamptz, timestamptz) to intentd_daemon;
comment on function capture.complete_sweep(bigint, text, timestamptz, timestamptz, integer, integer, integer,
    integer, integer, timestamptz, timestamptz) is
    'Records a complete read of a source, and moves decidable_until for a head sweep.';
