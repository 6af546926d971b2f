-- Texts as messages, numbered by their place; p_contexts and p_opted_out are parallel and may be shorter.
create or replace function classify.messages(
    p_texts     text[],
    p_contexts  text[]    default '{}',
    p_opted_out boolean[] default '{}'
)
returns classify.message[]
language sql stable
as $$
    select coalesce(array_agg(row(n.i, n.norm, t.tsv, p_contexts[n.i], null, null, null, null,
        coalesce(p_opted_out[n.i], false))::classify.message order by n.i), '{}')
    from (
        select x.i, classify.normalize(coalesce(x.body, '')) as norm
        from unnest(p_texts) with ordinality as x(body, i)
        offset 0
    ) as n, classify.tsv(n.norm) as t(tsv)
$$;

comment on function classify.messages(text[], text[], boolean[]) is 'Texts as messages for classify.decide, numbered by place.';
grant execute on function classify.messages(text[], text[], boolean[]) to intentd_daemon, intentd_admin;
