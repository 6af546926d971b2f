-- Share of p_x in p_n with its Wilson score interval; nulls for p_n = 0.
--
-- The bounds are exact at the ends: 0 of n has 0 below, n of n has 1 above.
create or replace function measure.wilson(
    p_x    bigint,
    p_n    bigint,
    p_z    double precision default 1.959963984540054,
    out p  double precision,
    out lo double precision,
    out hi double precision
)
language sql immutable parallel safe
as $$
    select r.p,
        case when p_x = 0 then 0 * r.p else c.mid - c.half end,
        case when p_x = p_n then r.p else c.mid + c.half end
    from (select nullif(p_n, 0) as n, p_x::double precision / nullif(p_n, 0) as p) as r
    cross join lateral (
        select (r.p + p_z ^ 2 / (2 * r.n)) / (1 + p_z ^ 2 / r.n) as mid,
            p_z * sqrt(r.p * (1 - r.p) / r.n + p_z ^ 2 / (4.0 * r.n ^ 2)) / (1 + p_z ^ 2 / r.n)
                as half
    ) as c
$$;

comment on function measure.wilson(bigint, bigint, double precision) is
    'A share with its Wilson score interval.';
grant execute on function measure.wilson(bigint, bigint, double precision)
    to intentd_daemon, intentd_admin, intentd_reader;
