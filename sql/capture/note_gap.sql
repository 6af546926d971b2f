-- Notes provider time that could not be read. The same hole is one open row, which says when it was met last.
create or replace function capture.note_gap(
    p_source_id bigint,
    p_from      timestamptz,
    p_to        timestamptz,
    p_reason    text,
    p_now       timestamptz default now()
)
returns void
language sql
as $$
    with known as (
        update ops.gap as g
        set seen_at = p_now
        where g.source_id = p_source_id
          and g.closed_at is null
          and g.gap_from <= p_from
          and g.gap_to >= p_to
        returning 1
    )
    insert into ops.gap (source_id, gap_from, gap_to, reason, found_at, seen_at)
    select p_source_id, p_from, p_to, p_reason, p_now, p_now
    where p_from <= p_to
      and not exists (select from known)
$$;
grant execute on function capture.note_gap(bigint, timestamptz, timestamptz, text, timestamptz) to intentd_daemon;
comment on function capture.note_gap(bigint, timestamptz, timestamptz, text, timestamptz) is
    'Notes provider time that could not be read.';
