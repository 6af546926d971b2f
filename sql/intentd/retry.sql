-- Tries a dead letter again, by the id that intentd.why and ops.dead_letter name, and says what happens
-- now. A record or a command goes back into the outbox, a reply back to decide; pages and events from
-- a provider, and what the CRM sent, are read again by the program (intentd retry, intentd replay).
--
-- The same letter again changes nothing. Locks the letter, then what it is about.
create or replace function intentd.retry(p_dead_letter_id bigint)
returns text
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
    v_letter ops.dead_letter;
    v_kind text;
    v_key text;
    v_rows integer := 0;
begin
    select * into v_letter from ops.dead_letter as d where d.id = p_dead_letter_id for update;
    if not found then
        raise exception 'no dead letter %', p_dead_letter_id
            using errcode = 'IN407', hint = 'intentd.why(contact) names those of a contact; '
                'intentd status counts all.';
    end if;
    if v_letter.resolved_at is not null then
        return 'nothing to do: it was resolved on ' || to_char(v_letter.resolved_at, 'YYYY-MM-DD HH24:MI:SS TZ');
    end if;
    v_kind := split_part(v_letter.reference, ' ', 1);
    v_key := substr(v_letter.reference, length(v_kind) + 2);
    case v_letter.kind
    when 'record' then
        update outbox.record_state as r
        set dead_at = null, tries = 0, try_at = null
        where r.account_id = v_letter.account_id
          and r.object = v_kind
          and r.record_key = v_key
          and r.dead_at is not null;
        get diagnostics v_rows = row_count;
    when 'command' then
        update outbox.command as c
        set state = 'pending', state_reason = null, settled_at = null, tries = 0, try_at = null
        where c.account_id = v_letter.account_id
          and v_key in (c.id::text, c.key::text)
          and c.state = 'dead';
        get diagnostics v_rows = row_count;
    when 'decision' then
        if v_kind = 'signal' then
            update intent.unrouted as w set ready_at = now() where w.signal_id = v_key::bigint;
        else
            insert into sms.undecided (kind, event_id, source_id, person_id, occurred_at, external_id)
            select v_kind, m.id, m.source_id, m.person_id, m.occurred_at, m.external_id
            from sms.message as m
            where m.id = v_key::bigint
            on conflict (kind, event_id) do nothing;
        end if;
        get diagnostics v_rows = row_count;
    else
        raise exception 'dead letter % is a %, which is read again, not tried again',
            p_dead_letter_id, v_letter.kind
            using errcode = 'IN408', hint = 'Sweeps of the source or the account read it anew; its '
                'bytes are in ops.dead_letter.payload.';
    end case;
    update ops.dead_letter as d set resolved_at = now() where d.id = p_dead_letter_id;
    return case v_rows
        when 0 then 'nothing to do: ' || v_letter.reference || ' is not dead any more'
        else v_letter.reference || ' is tried again'
    end;
end $$;

comment on function intentd.retry(bigint) is 'Tries again what could not be decided or written, by the id of its dead letter.';
grant execute on function intentd.retry(bigint) to intentd_admin;
