-- Claims records of one kind that are behind, and returns what is to be written: only what differs from
-- what the CRM accepted last, by the CRM's names of the properties.
--
-- A record is claimed by one caller at a time. A claim that ran out without being settled is unknown:
-- it comes again with is_unknown, and the adapter reads by key before it creates. Nothing is claimed in
-- an account that is not in push mode apply, or while rules.setting 'push' is off. Compliance comes
-- first, then urgent, then bulk, each oldest first. Properties that are switched off are left out of the
-- claim; a record that differs in nothing else comes with no fields, to be settled as written.
-- new_contact_ids and new_deal_ids are those of contact_ids and deal_ids that the CRM has not accepted yet:
-- a record that exists is linked to them. Links are never taken away.
-- Locks: the claimed rows; rows that another caller claims are skipped.
create or replace function push.claim(
    p_account_id bigint,
    p_object     text,
    p_lanes      text[],
    p_limit      integer,
    p_claim      uuid,
    p_claim_for  interval,
    p_now        timestamptz default now()
)
returns table (
    id          bigint,
    record_key  text,
    record_id   text,
    fields      jsonb,
    all_fields  jsonb,
    contact_ids text[],
    deal_ids    text[],
    is_unknown  boolean,
    new_contact_ids text[],
    new_deal_ids    text[]
)
language plpgsql
as $$
#variable_conflict use_column
begin
    if not push.is_on(p_account_id) then
        return;
    end if;

    return query
    with due as materialized (
        select r.id
        from unnest(array['compliance', 'urgent', 'bulk']) with ordinality as l (lane, place)
        cross join lateral (
            select r.id
            from outbox.record_state as r
            where r.account_id = p_account_id
              and r.object = p_object
              and r.lane = l.lane
              and r.dirty_since is not null
              and r.dead_at is null
              and r.gone_at is null
              and (r.try_at is null or r.try_at <= p_now)
              and (r.claimed_until is null or r.claimed_until <= p_now)
            order by r.dirty_since, r.id
            limit p_limit
            for update skip locked
        ) as r
        where l.lane = any (p_lanes)
        order by l.place
        limit p_limit
    ),
    claimed as (
        update outbox.record_state as r
        set claim = p_claim,
            claimed = r.desired - array(
                select f.property
                from rules.crm_field as f
                where f.object = r.object
                  and not f.is_on
            ),
            claimed_rev = r.desired_rev,
            claimed_until = p_now + p_claim_for,
            is_unknown = r.is_unknown or r.claim is not null,
            tries = r.tries + 1,
            try_at = null
        from due as d
        where r.id = d.id
        returning r.*
    )
    select
        c.id,
        c.record_key,
        coalesce(c.record_id, case when c.object in ('contact', 'deal') then c.record_key end),
        push.named_fields(c.object, push.changed_fields(c.claimed, c.pushed)),
        push.named_fields(c.object, c.claimed - array['contact_ids', 'deal_ids']),
        array(select jsonb_array_elements_text(coalesce(c.claimed -> 'contact_ids', '[]'))),
        array(select jsonb_array_elements_text(coalesce(c.claimed -> 'deal_ids', '[]'))),
        c.is_unknown,
        push.added_ids(c.claimed -> 'contact_ids', c.pushed -> 'contact_ids'),
        push.added_ids(c.claimed -> 'deal_ids', c.pushed -> 'deal_ids')
    from claimed as c
    order by array_position(array['compliance', 'urgent', 'bulk'], c.lane), c.dirty_since, c.id;
end
$$;
grant execute on function push.claim(bigint, text, text[], integer, uuid, interval, timestamptz) to intentd_daemon;
comment on function push.claim(bigint, text, text[], integer, uuid, interval, timestamptz) is
    'Claims records that are behind and returns what is to be written.';
