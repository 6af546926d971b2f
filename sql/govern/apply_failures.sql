-- Reads the error codes of these outbound messages: an opt-out at the provider revokes consent, a
-- dead number or a landline is suppressed; every other effect changes nothing here.
--
-- The ledger has the message's time. The same message counts once.
create or replace function govern.apply_failures(p_message_ids bigint[], p_now timestamptz)
returns void
language plpgsql
as $$
declare
    v_revoked bigint[];
    v_suppressed bigint[];
begin
    with failure as (
        select m.person_id, m.id, m.source_id, m.external_id, m.occurred_at, e.effect, p.address,
            p.ended_at
        from sms.message as m
        join ops.source as o on o.id = m.source_id
        join rules.provider_error as e
          on e.provider = o.provider
         and e.code = m.error_code
        join sms.person as p on p.id = m.person_id
        where m.id = any (p_message_ids)
          and not m.is_inbound
          and e.effect in ('opt_out', 'bad_number', 'landline')
    ),
    event as (
        insert into sms.consent_event
            (person_id, effect, source, reference, message_id, occurred_at, recorded_at)
        select f.person_id, 'revoke', 'provider_error', f.source_id || ':' || f.external_id, f.id,
            f.occurred_at, p_now
        from failure as f
        where f.effect = 'opt_out'
        order by f.person_id, f.occurred_at, f.external_id
        on conflict (person_id, source, reference, effect) do nothing
    ),
    suppressed as (
        insert into sms.suppression (address, reason, suppressed_at)
        select distinct on (f.address, f.effect) f.address, f.effect, f.occurred_at
        from failure as f
        where f.effect in ('bad_number', 'landline')
          and f.ended_at is null
        order by f.address, f.effect, f.occurred_at, f.external_id
        on conflict (address, reason) do nothing
    )
    select array_agg(distinct f.person_id) filter (where f.effect = 'opt_out'),
        array_agg(distinct f.person_id) filter (where f.effect <> 'opt_out')
    into v_revoked, v_suppressed
    from failure as f;

    if v_revoked is not null then
        perform govern.derive_texting(v_revoked, p_now);
    end if;
    if v_suppressed is not null then
        perform from sms.person as p where p.id = any (v_suppressed) order by p.id for update;
        perform govern.cancel_texts(v_suppressed, p_now);
    end if;
end $$;

comment on function govern.apply_failures(bigint[], timestamptz) is
    'Carries provider error codes into the consent ledger and the suppression list.';
grant execute on function govern.apply_failures(bigint[], timestamptz) to intentd_daemon;
