-- Turns one page of messages into rows. Judges nothing.
--
-- Arrays run in parallel, one element a message, newest first; a message that stands twice counts once.
-- Writes only what differs: an unchanged page writes no row and no WAL. A status only moves forward,
-- a text that the provider has redacted since is kept. Every new message, and every message that has
-- failed since, or whose failure got another error code, becomes an undecided event. A new person is the
-- next holder of the address, and starts revoked where the address is suppressed, unless its number is
-- only dead.
-- Planned anew for each page, by index: a plan that was kept from when the tables were empty reads all of
-- them for each page while a history comes in.
-- Locks: new persons in order of their address; changed messages.
create or replace function capture.accept_messages(
    p_source_id     bigint,
    p_external_ids  text[],
    p_is_inbound    boolean[],
    p_addresses     text[],
    p_phones        text[],
    p_our_addresses text[],
    p_bodies        text[],
    p_statuses      text[],
    p_error_codes   text[],
    p_occurred_at   timestamptz[],
    p_sent_at       timestamptz[],
    p_segments      bigint[],
    p_prices        text[],
    p_currencies    text[],
    p_raws          text[],
    p_now           timestamptz default now()
)
returns table (rows_new integer, rows_changed integer)
language plpgsql
set plan_cache_mode = force_custom_plan
set enable_seqscan = off
as $$
begin
    insert into sms.person (address, phone, epoch, started_at, texting, texting_since)
    select
        a.address,
        a.phone,
        1 + coalesce((select max(former.epoch) from sms.person as former where former.address = a.address), 0),
        a.started_at,
        case when s.suppressed_at is null then 'allowed' else 'revoked' end,
        s.suppressed_at
    from (
        select p.address, min(p.phone) as phone, min(p.occurred_at) as started_at
        from unnest(p_addresses, p_phones, p_occurred_at) as p (address, phone, occurred_at)
        group by p.address
    ) as a
    left join lateral (
        select min(u.suppressed_at) as suppressed_at
        from sms.suppression as u
        where u.address = a.address
          and u.reason not in ('bad_number', 'landline')
    ) as s on true
    where not exists (
        select from sms.person as known
        where known.address = a.address
          and known.ended_at is null
    )
    order by a.address
    on conflict (address) where ended_at is null do nothing;

    return query
    with page as materialized (
        select distinct on (p.external_id)
            p.*,
            sha256(convert_to(p.raw, 'UTF8')) as raw_sha256
        from unnest(p_external_ids, p_is_inbound, p_addresses, p_our_addresses, p_bodies, p_statuses,
            p_error_codes, p_occurred_at, p_sent_at, p_segments, p_prices, p_currencies, p_raws)
            with ordinality as p (external_id, is_inbound, address, our_address, body, status, error_code,
                occurred_at, sent_at, segments, price, currency, raw, place)
        order by p.external_id, p.place
    ),
    compared as materialized (
        select p.*, m.id as message_id, m.raw_sha256 as known_sha256, m.status as known_status,
            m.error_code as known_error_code
        from page as p
        left join sms.message as m on m.source_id = p_source_id and m.external_id = p.external_id
    ),
    inserted as (
        insert into sms.message (source_id, external_id, person_id, is_inbound, status, our_address,
            body, error_code, segments, price, currency, occurred_at, sent_at, accepted_at, raw_sha256)
        select p_source_id, c.external_id, n.id, c.is_inbound, c.status, c.our_address,
            c.body, c.error_code, c.segments, c.price::numeric, c.currency, c.occurred_at, c.sent_at,
            p_now, c.raw_sha256
        from compared as c
        join sms.person as n on n.address = c.address and n.ended_at is null
        where c.message_id is null
        order by c.occurred_at, c.place desc
        on conflict (source_id, external_id) do nothing
        returning id, external_id, person_id, is_inbound, status, occurred_at
    ),
    updated as (
        update sms.message as m
        set status = case
                when capture.status_rank(c.status) >= capture.status_rank(m.status) then c.status
                else m.status
            end,
            body = case when c.body = '' then m.body else c.body end,
            error_code = coalesce(c.error_code, m.error_code),
            segments = coalesce(c.segments, m.segments),
            price = coalesce(c.price::numeric, m.price),
            currency = coalesce(c.currency, m.currency),
            occurred_at = case when c.sent_at is null then m.occurred_at else c.occurred_at end,
            sent_at = coalesce(c.sent_at, m.sent_at),
            raw_sha256 = c.raw_sha256
        from compared as c
        where m.id = c.message_id
          and m.raw_sha256 <> c.raw_sha256
        returning m.id, m.external_id, m.person_id, m.is_inbound, m.status, m.error_code, m.occurred_at,
            c.known_status, c.known_error_code
    ),
    kept as (
        insert into sms.raw_event (source_id, external_id, received_at, payload)
        select p_source_id, p.external_id, p_now, p.raw
        from page as p
        where p.external_id in (select i.external_id from inserted as i union all select u.external_id from updated as u)
    ),
    queued as (
        insert into sms.undecided (kind, event_id, source_id, person_id, occurred_at, external_id)
        select 'message', i.id, p_source_id, i.person_id, i.occurred_at, i.external_id
        from inserted as i
        union all
        select 'status', u.id, p_source_id, u.person_id, u.occurred_at, u.external_id
        from updated as u
        where not u.is_inbound
          and u.status in ('failed', 'undelivered')
          and (u.known_status not in ('failed', 'undelivered')
            or u.error_code is distinct from u.known_error_code)
        on conflict (kind, event_id) do nothing
    ),
    opened as (
        insert into sms.open_message (message_id, source_id, external_id, check_at, give_up_at)
        select i.id, p_source_id, i.external_id, p_now + interval '15 seconds', i.occurred_at + interval '3 days'
        from inserted as i
        where not i.is_inbound
          and capture.status_rank(i.status) < 4
          and i.occurred_at > p_now - interval '3 days'
        on conflict (message_id) do nothing
    ),
    closed as (
        delete from sms.open_message as o
        using updated as u
        where o.message_id = u.id
          and capture.status_rank(u.status) >= 4
    )
    select (select count(*) from inserted)::integer, (select count(*) from updated)::integer;
end
$$;
grant execute on function capture.accept_messages(bigint, text[], boolean[], text[], text[], text[], text[], text[],
    text[], timestamptz[], timestamptz[], bigint[], text[], text[], text[], timestamptz) to intentd_daemon;
comment on function capture.accept_messages(bigint, text[], boolean[], text[], text[], text[], text[], text[],
    text[], timestamptz[], timestamptz[], bigint[], text[], text[], text[], timestamptz) is
    'Turns one page of messages into rows, writing only what differs; returns how many were new and how many changed.';
