-- Which contact and which deal of the CRM each of these persons is; no row for who is not a
-- contact.
--
-- Accounts that are enabled and were mirrored once count. The contact: the only one with the phone,
-- else the one with the latest activity, else the one with the smallest CRM id. The deal: of that
-- contact, not closed; the contact's owner's first, then the latest stage change, then the smallest
-- CRM id. Who owned the campaign of the latest outbound is not known from a message, so
-- match_reason outbound_owner does not occur yet. Reads only.
create or replace function mirror.match(p_person_ids bigint[])
returns table (
    person_id    bigint,
    account_id   bigint,
    contact_id   bigint,
    deal_id      bigint,
    match_reason text,
    is_ambiguous boolean
)
language sql stable rows 1000
as $$
    with candidate as (
        select distinct p.id as person_id, c.account_id, c.id, c.owner_id, c.active_at, c.external_id
        from sms.person as p
        join crm.contact_phone as f on f.phone = p.phone
        join crm.contact as c
          on c.id = f.contact_id
         and not c.is_deleted
        join ops.crm_account as a
          on a.id = c.account_id
         and a.is_enabled
        join ops.account_state as t
          on t.account_id = a.id
         and t.mirrored_at is not null
        where p.id = any (p_person_ids)
    ),
    ranked as (
        select c.*,
            row_number() over (partition by c.person_id order by c.active_at desc nulls last,
                length(c.external_id), c.external_id, c.account_id) as place,
            lead(c.active_at) over (partition by c.person_id order by c.active_at desc nulls last,
                length(c.external_id), c.external_id, c.account_id) as next_active_at,
            count(*) over (partition by c.person_id) as candidates
        from candidate as c
    )
    select r.person_id, r.account_id, r.id, d.id,
        case
            when r.candidates = 1 then 'only_one'
            when r.active_at is distinct from r.next_active_at then 'latest_activity'
            else 'oldest'
        end,
        r.candidates > 1
    from ranked as r
    left join lateral (
        select d.id
        from crm.deal_contact as l
        join crm.deal as d
          on d.id = l.deal_id
         and not d.is_deleted
        left join crm.stage as s
          on s.account_id = d.account_id
         and s.pipeline = d.pipeline
         and s.external_id = d.stage
        where l.contact_id = r.id
          and s.is_closed is not true
        order by d.owner_id is not distinct from r.owner_id desc, d.stage_changed_at desc nulls last,
            length(d.external_id), d.external_id
        limit 1
    ) as d on true
    where r.place = 1
$$;

comment on function mirror.match(bigint[]) is
    'The CRM contact and open deal of each person, with the reason for the choice.';
grant execute on function mirror.match(bigint[]) to intentd_daemon;
