-- Keeps CRM records that could not be read, whole and named. The same one is one open row that counts.
create or replace function mirror.refuse(
    p_account_id bigint,
    p_references text[],
    p_reasons    text[],
    p_payloads   bytea[],
    p_now        timestamptz default now()
)
returns integer
language sql
as $$
    with refused as (
        insert into ops.dead_letter as d (kind, account_id, reference, reason, payload, created_at)
        select distinct on (coalesce(r.reference, ''), r.payload)
            'mirror', p_account_id, r.reference, r.reason, r.payload, p_now
        from (
            select left(g.reference, 255), g.reason, g.payload
            from unnest(p_references, p_reasons, p_payloads) as g (reference, reason, payload)
        ) as r (reference, reason, payload)
        on conflict (kind, coalesce(source_id, 0), coalesce(account_id, 0), coalesce(reference, ''),
            coalesce(payload_sha256, ''::bytea)) where resolved_at is null
        do update set seen_count = d.seen_count + 1
        where d.created_at < p_now - interval '1 minute' * d.seen_count
        returning 1
    )
    select count(*)::integer from refused
$$;
grant execute on function mirror.refuse(bigint, text[], text[], bytea[], timestamptz) to intentd_daemon;
comment on function mirror.refuse(bigint, text[], text[], bytea[], timestamptz) is
    'Keeps CRM records that could not be read as dead letters; returns how many rows it wrote.';
