-- Difference of two independent shares, first minus second, with its interval by Newcombe's method
-- 10; nulls when an arm is empty.
create or replace function measure.newcombe(
    p_x1   bigint,
    p_n1   bigint,
    p_x2   bigint,
    p_n2   bigint,
    p_z    double precision default 1.959963984540054,
    out d  double precision,
    out lo double precision,
    out hi double precision
)
language sql immutable parallel safe
as $$
    select a.p - b.p,
        a.p - b.p - sqrt((a.p - a.lo) ^ 2 + (b.hi - b.p) ^ 2),
        a.p - b.p + sqrt((a.hi - a.p) ^ 2 + (b.p - b.lo) ^ 2)
    from measure.wilson(p_x1, p_n1, p_z) as a
    cross join measure.wilson(p_x2, p_n2, p_z) as b
$$;

comment on function measure.newcombe(bigint, bigint, bigint, bigint, double precision) is
    'Difference of two shares with Newcombe''s interval.';
grant execute on function measure.newcombe(bigint, bigint, bigint, bigint, double precision)
    to intentd_daemon, intentd_admin, intentd_reader;
