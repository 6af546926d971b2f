-- Notes that what the contacts of these persons should hold is to be said again.
--
-- Only of persons of whom something is said: texting is not allowed, the ledger or the suppression
-- list knows them, or a signal of theirs is not historical. Who is noted already is noted anew, so
-- that a decider which is about to take the old note away leaves this one.
-- Locks: the notes, in order of persons.
create or replace function mirror.mark_stale(p_person_ids bigint[], p_now timestamptz)
returns void
language sql
as $$
    insert into intent.stale_fields as f (person_id, since)
    select p.id, p_now
    from sms.person as p
    where p.id = any (p_person_ids)
      and p.ended_at is null
      and (p.texting <> 'allowed'
        or exists (select from sms.consent_event as e where e.person_id = p.id)
        or exists (select from sms.suppression as u where u.address = p.address)
        or exists (
            select from intent.signal as s
            where s.person_id = p.id
              and s.mode <> 'historical'))
    order by p.id
    on conflict (person_id) do update
    set since = least(f.since, excluded.since)
$$;
grant execute on function mirror.mark_stale(bigint[], timestamptz) to intentd_daemon;
comment on function mirror.mark_stale(bigint[], timestamptz) is
    'Notes persons whose contacts have changed, so that their fields are said again.';
