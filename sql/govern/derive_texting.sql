-- Derives texting, its time and the consent basis of these persons from the ledger, and makes the
-- rest follow: suppression, pending texts, open plays and assignments.
--
-- Two tracks, each decided by its latest event: revoke against restore, and hold against release or
-- restore. A revocation outranks a hold, so that the release of a hold never lifts a revocation; in
-- a tie the stricter wins; void ends the person. A suppression that is not about delivery revokes
-- like an event of its time: the current holder of an address inherits it. texting_since of a
-- revocation is the first one since the last restore. The basis is the strongest that was given
-- after the last revocation. A restore lifts the suppression that a revocation or the provider set
-- before it, never one for a dead number or by an admin. Historical and late events count the same, because all is derived.
-- Changes only what differs. Locks persons in order of id, then assignments, plays, commands.
create or replace function govern.derive_texting(p_person_ids bigint[], p_now timestamptz)
returns void
language plpgsql
as $$
begin
    perform
    from sms.person as p
    where p.id = any (p_person_ids)
    order by p.id
    for update;

    with event as materialized (
        select e.person_id, e.effect, e.basis, e.occurred_at
        from sms.consent_event as e
        where e.person_id = any (p_person_ids)
        union all
        select p.id, 'revoke', null, u.suppressed_at
        from sms.person as p
        join sms.suppression as u
          on u.address = p.address
         and u.reason not in ('bad_number', 'landline')
        where p.id = any (p_person_ids)
          and p.ended_at is null
    ),
    latest as (
        select e.person_id,
            max(e.occurred_at) filter (where e.effect = 'void') as void_at,
            max(e.occurred_at) filter (where e.effect = 'revoke') as revoked_at,
            max(e.occurred_at) filter (where e.effect = 'restore') as restored_at,
            max(e.occurred_at) filter (where e.effect = 'hold') as held_at,
            max(e.occurred_at) filter (where e.effect in ('release', 'restore')) as released_at
        from event as e
        group by e.person_id
    ),
    state as (
        select l.*,
            case
                when l.void_at is not null then 'void'
                when l.revoked_at >= coalesce(l.restored_at, '-infinity') then 'revoked'
                when l.held_at >= coalesce(l.released_at, '-infinity') then 'hold'
                else 'allowed'
            end as texting
        from latest as l
    ),
    derived as (
        select s.person_id, s.texting,
            case s.texting
                when 'void' then s.void_at
                when 'allowed' then s.released_at
                else min(e.occurred_at) filter (where e.effect = 'revoke' and s.texting = 'revoked'
                        and e.occurred_at >= coalesce(s.restored_at, '-infinity')
                    or e.effect = 'hold' and s.texting = 'hold'
                        and e.occurred_at >= coalesce(s.released_at, '-infinity'))
            end as since,
            coalesce(max(array_position(
                    array['none', 'implied', 'express', 'express_written', 'double_opt_in'], e.basis))
                filter (where e.effect in ('grant', 'restore')
                    and e.occurred_at > coalesce(s.revoked_at, '-infinity')), 1) as basis_rank
        from state as s
        join event as e on e.person_id = s.person_id
        group by s.person_id, s.texting, s.void_at, s.revoked_at, s.restored_at, s.released_at
    )
    update sms.person as p
    set texting = d.texting,
        texting_since = d.since,
        consent_basis = b.basis
    from derived as d,
        lateral (
            select (array['none', 'implied', 'express', 'express_written',
                'double_opt_in'])[d.basis_rank] as basis
        ) as b
    where p.id = d.person_id
      and (p.texting, p.texting_since, p.consent_basis)
        is distinct from (d.texting, d.since, b.basis);

    insert into sms.suppression (address, reason, suppressed_at)
    select distinct on (p.address) p.address,
        case
            when e.source in ('provider_error', 'provider_list', 'crm_field', 'admin') then e.source
            when s.intent = 'hostile' then 'hostile'
            else 'opt_out'
        end,
        e.occurred_at
    from sms.person as p
    join sms.consent_event as e
      on e.person_id = p.id
     and e.effect = 'revoke'
     and e.occurred_at >= p.texting_since
    left join intent.signal as s
      on s.message_id = e.message_id
     and s.kind = 'text'
    where p.id = any (p_person_ids)
      and p.texting = 'revoked'
      and p.ended_at is null
    order by p.address, e.occurred_at, e.id
    on conflict (address, reason) do nothing;

    delete from sms.suppression as s
    using sms.person as p
    where p.id = any (p_person_ids)
      and p.texting = 'allowed'
      and p.ended_at is null
      and s.address = p.address
      and s.reason in ('opt_out', 'provider_error', 'provider_list', 'crm_field', 'hostile')
      and s.suppressed_at <= (
        select max(e.occurred_at)
        from sms.consent_event as e
        where e.person_id = p.id
          and e.effect = 'restore');

    -- A manager's assignment about a hostile message stays: the person does not get a text for it.
    update intent.assignment as a
    set closed_at = p_now,
        close_reason = 'opt_out'
    from sms.person as p
    where p.id = any (p_person_ids)
      and p.texting in ('revoked', 'void')
      and a.person_id = p.id
      and a.closed_at is null
      and a.intent <> 'hostile'
      and a.opened_at <= (
        select max(e.occurred_at)
        from sms.consent_event as e
        where e.person_id = p.id
          and e.effect in ('revoke', 'void'));

    update intent.play_run as r
    set ended_at = p_now,
        end_reason = 'opt_out'
    from sms.person as p
    where p.id = any (p_person_ids)
      and p.texting in ('revoked', 'void')
      and r.person_id = p.id
      and r.ended_at is null;

    perform govern.cancel_texts(p_person_ids, p_now);
end $$;

comment on function govern.derive_texting(bigint[], timestamptz) is
    'Derives texting and consent basis from the ledger, and makes suppression, texts, plays and assignments follow.';
grant execute on function govern.derive_texting(bigint[], timestamptz) to intentd_daemon;
