-- Says what a reply really meant. The correction is kept, consent follows, who must answer and what the
-- CRM should hold are made anew, and the text becomes an example. One row tells what was done.
--
-- Consent: corrected to opt_out it is revoked from the time of the reply. Corrected away from it, the
-- hold or revocation that this reply caused is lifted by a release or a restore in the ledger, with the
-- basis that held before and a note (IN404: it is required); another opt-out of the person stays, and
-- is named. Nothing is deleted from the ledger.
-- Work: an open assignment of the reply is made anew under the same key, so its task in the CRM changes
-- and none is added; if nobody owes an answer any more it is dismissed. Stage steps that wait are taken
-- back, what was sent is not. A historical reply or one without a contact is corrected and acts no more
-- than before; the clock of an answer starts when the person wrote.
-- Example: only when the login may read texts. One that the rules do not satisfy yet is stored switched
-- off, so that it refuses nobody's commit: write the rule, then switch it on. p_as_example => false
-- stores none; an example outlives the erasure of its writer, so leave out texts that name a person.
-- The same correction again changes nothing. Locks as decide.run does: the rules, then the person.
create or replace function intentd.correct(
    p_signal_id  bigint,
    p_intent     text,
    p_note       text    default null,
    p_as_example boolean default true
)
returns table (was text, becomes text, consent text, work text, example text)
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
    v_now timestamptz := now();
    v_signal intent.signal;
    v_intent rules.intent;
    v_body text;
    v_context text;
    v_effect text;
    v_correction_id bigint;
    v_texting text;
    v_basis text;
    v_assignment intent.assignment;
    v_answers bigint[];
    v_got record;
    v_consent text := 'unchanged';
    v_work text := 'unchanged';
    v_example text := 'not asked for';
begin
    -- Publishing an example needs the rules' lock alone; taken later it could wait for another
    -- correction that waits for this one's person.
    if p_as_example then
        perform pg_advisory_xact_lock(kernel.rules_lock_key());
    else
        perform pg_advisory_xact_lock_shared(kernel.rules_lock_key());
    end if;
    perform
    from sms.person as p
    where p.id = (select s.person_id from intent.signal as s where s.id = p_signal_id)
    for no key update;

    select * into v_signal from intent.signal as s where s.id = p_signal_id for update;
    if not found then
        raise exception 'no signal %', p_signal_id
            using errcode = 'IN401', hint = 'signal_id stands in desk.review_queue, '
                'desk.conversation and report.reply.';
    end if;
    select * into v_intent from rules.intent as i where i.code = p_intent and i.is_active;
    if not found then
        raise exception 'no active intent %', p_intent
            using errcode = 'IN402', hint = 'Intents: ' || (
                select string_agg(i.code, ', ' order by i.precedence) from rules.intent as i where i.is_active) || '.';
    end if;
    if v_signal.decided_by = 'person' and v_signal.intent = p_intent then
        return query select v_signal.intent, p_intent, v_consent, v_work, v_example;
        return;
    end if;
    v_effect := case
        when p_intent = 'opt_out' then 'revoke'
        when p_intent = 'hostile' then coalesce((
            select case s.value when 'on' then 'revoke' else 'none' end
            from rules.setting as s
            where s.name = 'hostile_suppresses'), 'none')
        else v_intent.effect
    end;
    if v_signal.effect in ('hold', 'revoke') and v_effect not in ('hold', 'revoke') and p_note is null then
        raise exception 'correcting away from % allows texts to this person again: say '
            'why', v_signal.intent
            using errcode = 'IN404', hint = format(
                'select * from intentd.correct(%s, %L, ''why it was no '
                'opt-out'')', p_signal_id, p_intent);
    end if;

    insert into intent.correction (signal_id, was, intent, actor, corrected_at, note)
    values (p_signal_id, v_signal.intent, p_intent, session_user, v_now, p_note)
    returning id into v_correction_id;
    update intent.signal as s
    set intent = p_intent,
        decided_by = 'person',
        confidence = 1,
        secondary = array_remove(s.secondary, p_intent),
        flags = case when p_intent = 'opt_out' then s.flags else array_remove(s.flags, 'partial') end,
        effect = v_effect
    where s.id = p_signal_id;

    -- Govern
    if v_signal.effect in ('hold', 'revoke') and v_effect <> v_signal.effect then
        select case max(array_position(array['none', 'implied', 'express', 'express_written', 'double_opt_in'], e.basis))
                when 2 then 'implied' when 3 then 'express' when 4 then 'express_written'
                when 5 then 'double_opt_in' end
        into v_basis
        from sms.consent_event as e
        where e.person_id = v_signal.person_id
          and e.effect in ('grant', 'restore')
          and e.occurred_at > coalesce((
            select max(x.occurred_at)
            from sms.consent_event as x
            where x.person_id = v_signal.person_id
              and x.effect = 'revoke'
              and x.message_id is distinct from v_signal.message_id
              and x.occurred_at < v_signal.occurred_at), '-infinity');
        insert into sms.consent_event (person_id, effect, basis, source, reference, occurred_at, recorded_at, actor)
        select v_signal.person_id, case v_signal.effect when 'hold' then 'release' else 'restore' end,
            case v_signal.effect when 'revoke' then v_basis end, 'admin', 'correction ' || v_correction_id,
            v_now, v_now, session_user
        where not exists (
            select
            from sms.consent_event as e
            where e.person_id = v_signal.person_id
              and (e.effect in (v_signal.effect, 'void') or e.effect = 'hold' and v_signal.effect = 'revoke')
              and e.message_id is distinct from v_signal.message_id
              and coalesce(e.reference, '') not in (
                select 'correction ' || c.id from intent.correction as c where c.signal_id = p_signal_id)
              and e.occurred_at > coalesce((
                select max(x.occurred_at)
                from sms.consent_event as x
                where x.person_id = v_signal.person_id
                  and (x.effect = 'restore' or x.effect = 'release' and v_signal.effect = 'hold')
                  and x.occurred_at < v_now), '-infinity'));
        v_consent := case
            when found then case v_signal.effect when 'hold' then 'released' else 'restored' end
            else 'another opt-out or hold of this person stands: texts stay off'
        end;
    end if;
    if v_effect <> 'none' then
        perform govern.apply_signals(array[p_signal_id], v_now);
        -- What an earlier correction lifted has to be said again: the event of the reply is older.
        insert into sms.consent_event (person_id, effect, source, reference, occurred_at, recorded_at, actor)
        select p.id, v_effect, 'admin', 'correction ' || v_correction_id, v_now, v_now, session_user
        from sms.person as p
        where p.id = v_signal.person_id
          and v_effect in ('hold', 'revoke')
          and p.texting = 'allowed'
          and exists (
            select
            from sms.consent_event as e
            where e.person_id = p.id
              and e.source = 'admin'
              and e.reference in (
                select 'correction ' || c.id from intent.correction as c where c.signal_id = p_signal_id)
              and e.effect in ('restore', 'release'));
    end if;
    perform govern.derive_texting(array[v_signal.person_id], v_now);
    select p.texting into v_texting from sms.person as p where p.id = v_signal.person_id;
    if v_effect <> 'none' then
        v_consent := v_effect || ', texting is ' || v_texting;
    elsif v_consent <> 'unchanged' then
        v_consent := v_consent || ', texting is ' || v_texting;
    end if;

    -- Route and trigger
    if v_signal.mode <> 'historical' and v_signal.contact_id is not null and not v_signal.is_out_of_order then
        delete from intent.pause as w where w.signal_id = p_signal_id;
        delete from intent.step_run as t
        using intent.play_run as r
        where r.signal_id = p_signal_id
          and t.play_run_id = r.id;
        delete from intent.play_run as r where r.signal_id = p_signal_id;
        delete from outbox.command as c
        where c.signal_id = p_signal_id
          and c.kind = 'stage'
          and c.state = 'pending'
          and c.tries = 0;
        update intent.signal as s set exposure = 'none' where s.id = p_signal_id;

        -- What the wrong opt-out closed is open again.
        update intent.assignment as a
        set closed_at = null,
            close_reason = null
        where a.id = (
            select b.id
            from intent.assignment as b
            where b.person_id = v_signal.person_id
              and b.close_reason = 'opt_out'
              and b.closed_at = v_signal.decided_at
              and v_signal.effect = 'revoke'
              and v_texting = 'allowed'
            order by b.opened_at desc, b.id desc
            limit 1)
          and not exists (
            select from intent.assignment as b where b.person_id = v_signal.person_id and b.closed_at is null);

        select a.* into v_assignment
        from intent.assignment as a
        join intent.assignment_signal as x
          on x.assignment_id = a.id
         and x.signal_id = p_signal_id
        where a.closed_at is null
        for update of a;
        if v_assignment.id is not null then
            v_answers := array(
                select s.id
                from intent.assignment_signal as x
                join intent.signal as s on s.id = x.signal_id
                join rules.intent as i on i.code = s.intent
                where x.assignment_id = v_assignment.id
                  and i.needs_answer
                order by s.occurred_at, s.external_id);
            if v_assignment.signal_id <> all (v_answers) then
                update intent.assignment as a
                set closed_at = v_now,
                    close_reason = 'dismissed'
                where a.id = v_assignment.id;
                delete from intent.assignment_signal as x
                where x.assignment_id = v_assignment.id
                  and x.signal_id = any (v_answers);
                v_work := 'assignment dismissed: complete its task in the CRM';
            else
                -- The same key when it is opened again: the same task.
                delete from intent.assignment as a where a.id = v_assignment.id;
            end if;
        end if;
        perform route.assign(coalesce(v_answers, '{}') || p_signal_id, v_now);
        update intent.assignment as a
        set breached_at = v_assignment.breached_at
        where a.key = v_assignment.key
          and a.closed_at is null
          and a.due_at < v_assignment.breached_at;
        perform trigger.run_plays(array[p_signal_id], v_now);
        perform trigger.refresh_tasks(array_agg(a.id), v_now)
        from intent.assignment as a
        where a.person_id = v_signal.person_id
          and a.closed_at is null;
        select case when a.id is null then v_work else concat_ws(', ',
                coalesce('owner ' || o.name, 'nobody'), a.owner_role,
                'due ' || to_char(a.due_at at time zone kernel.time_zone(), 'Dy Mon DD FMHH12:MI '
                'AM')) end
        into v_work
        from (select) as one
        left join intent.assignment as a
          on a.closed_at is null
         and exists (
            select from intent.assignment_signal as x where x.assignment_id = a.id and x.signal_id = p_signal_id)
        left join crm.owner as o
          on o.account_id = a.account_id
         and o.external_id = a.owner_id;
    else
        v_work := case
            when v_signal.mode = 'historical' then 'none: the reply is historical'
            when v_signal.is_out_of_order then 'none: a later event of the person had been '
                'decided before'
            else 'none yet: the reply waits for its contact'
        end;
    end if;
    perform trigger.refresh_fields(array[v_signal.person_id], v_now);
    if v_signal.contact_id is not null then
        perform trigger.refresh_timeline(array[v_signal.person_id], v_signal.occurred_at, v_now);
    end if;
    perform decide.record_evidence(array[p_signal_id], v_now);

    -- Example
    if p_as_example then
        select m.body, b.body into v_body, v_context
        from sms.message as m
        left join sms.message as b on b.id = v_signal.context_message_id
        where m.id = v_signal.message_id;
        if v_body is null then
            v_example := 'none: the signal has no text';
        elsif not kernel.may_read_text() then
            v_example := 'none: you are not a member of intentd_reviewer';
        elsif exists (
            select
            from rules.example as e
            where e.text = v_body
              and e.context is not distinct from v_context
              and e.origin = 'pack'
              and e.intent <> p_intent)
        then
            v_example := 'none: a shipped example says that this text is something else; switch '
                'that off first';
        else
            select d.* into v_got
            from classify.decide(classify.messages(array[v_body], array[v_context]), null, false) as d;
            insert into rules.example as e (text, context, intent, is_active, note)
            values (v_body, v_context, p_intent, v_got.intent = p_intent, 'correction ' || v_correction_id)
            on conflict (text, context, is_opted_out) do update
            set intent = excluded.intent, is_active = excluded.is_active, note = excluded.note
            where e.origin = 'site'
              and (e.intent, e.is_active) is distinct from (excluded.intent, excluded.is_active);
            v_example := case
                when v_got.intent = p_intent then 'stored: the rules agree'
                else format('stored, switched off: the rules say %s (%s); write a rule, then: '
                    'update rules.example '
                    || 'set is_active = true where note = %L', v_got.intent, coalesce((
                        select string_agg(coalesce(c.pack_key, 'rule ' || c.id), ', ' order by c.weight desc, c.id)
                        from rules.classifier as c
                        where c.id = any (v_got.rule_ids)), 'no '
                            'rule'), 'correction ' || v_correction_id)
            end;
        end if;
    end if;
    return query select v_signal.intent, p_intent, v_consent, v_work, v_example;
end $$;

comment on function intentd.correct(bigint, text, text, boolean) is
    'Says what a reply really meant: consent, answer and CRM follow, and the text becomes an '
    'example.';
grant execute on function intentd.correct(bigint, text, text, boolean) to intentd_admin, intentd_reviewer;
