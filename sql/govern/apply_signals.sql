-- Writes what these signals do to consent into the ledger and derives the persons' standing from
-- it.
--
-- A signal without an effect writes nothing. A restore by the person's own text gives basis
-- express, not express_written. The same signal counts once, so a second call changes nothing.
create or replace function govern.apply_signals(p_signal_ids bigint[], p_now timestamptz)
returns void
language plpgsql
as $$
declare
    v_person_ids bigint[];
begin
    select array_agg(distinct s.person_id)
    into v_person_ids
    from intent.signal as s
    where s.id = any (p_signal_ids)
      and s.effect <> 'none';
    if v_person_ids is null then
        return;
    end if;

    insert into sms.consent_event
        (person_id, effect, basis, source, reference, message_id, occurred_at, recorded_at)
    select s.person_id, s.effect, case s.effect when 'restore' then 'express' end, 'text',
        s.source_id || ':' || s.external_id, s.message_id, s.occurred_at, p_now
    from intent.signal as s
    where s.id = any (p_signal_ids)
      and s.effect <> 'none'
    order by s.person_id, s.occurred_at, s.external_id
    on conflict (person_id, source, reference, effect) do nothing;

    perform govern.derive_texting(v_person_ids, p_now);
end $$;

comment on function govern.apply_signals(bigint[], timestamptz) is
    'Carries the effect of signals into the consent ledger and what is derived from it.';
grant execute on function govern.apply_signals(bigint[], timestamptz) to intentd_daemon;
