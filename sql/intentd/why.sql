-- Why nothing happened, or did: what is known of a contact, from the last thing that could stand in the
-- way to the first, and what to do about each. One row a finding.
--
-- p_contact: the CRM's id of a contact, a phone in E.164, an e-mail address or a short code. Reads only.
create or replace function intentd.why(p_contact text)
returns table (finding text, what_to_do text)
language plpgsql stable
security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
    v_zone text := kernel.time_zone();
    v_wanted text := btrim(p_contact);
    v_digits text := regexp_replace(p_contact, '[^0-9+]', '', 'g');
    v_contacts bigint[];
    v_phones text[];
    v_persons bigint[];
    v_signal intent.signal;
begin
    v_contacts := array(
        select c.id
        from crm.contact as c
        where c.external_id = v_wanted
           or lower(c.email) = lower(v_wanted)
           or exists (
            select from crm.contact_phone as f where f.contact_id = c.id and f.phone in (v_wanted, v_digits)));
    v_phones := array(
        select f.phone from crm.contact_phone as f where f.contact_id = any (v_contacts)
        union
        select x.phone from (values (v_wanted), (v_digits)) as x(phone));
    v_persons := array(select p.id from sms.person as p where p.address = any (v_phones) and p.ended_at is null);

    if cardinality(v_contacts) = 0 then
        return query select 'No mirrored contact has this id, e-mail address or phone.',
            case
                when not exists (select from ops.crm_account) then 'No CRM account is set up: '
                    'intentd account add.'
                when not exists (select from ops.account_state as t where t.mirrored_at is not null)
                    then 'The CRM has not been read completely yet: wait for the first mirror, '
                        'intentd status shows it.'
                else 'Look at the contact in the CRM: is it archived, is the phone a mobile one '
                    'with country code?'
            end;
    elsif not exists (select from crm.contact_phone as f where f.contact_id = any (v_contacts)) then
        return query select 'The contact has no phone that can be read.', 'Enter it in the CRM '
            'with its country code.';
    end if;
    return query
    select format('Contact %s of %s is deleted, archived or merged away.', c.external_id, a.name),
        'Restore it in the CRM, or look for the contact that it was merged into.'
    from crm.contact as c
    join ops.crm_account as a on a.id = c.account_id
    where c.id = any (v_contacts)
      and c.is_deleted;
    return query
    select format('The CRM account %s is switched off.', a.name),
        format('update ops.crm_account set is_enabled = true where name = %L (as owner).', a.name)
    from ops.crm_account as a
    where a.id in (select c.account_id from crm.contact as c where c.id = any (v_contacts))
      and not a.is_enabled;

    if cardinality(v_persons) = 0 then
        return query
        select 'No message to or from this phone has been read.',
            coalesce((
                select string_agg(format('source %s %s', o.name, case
                    when not o.is_enabled then 'is switched off'
                    when t.failing_since is not null then 'has failed since '
                        || to_char(t.failing_since at time zone v_zone, 'YYYY-MM-DD HH24:MI') || ': ' || t.error
                    when t.polled_at is null then 'has not been polled yet'
                    else 'was read up to ' || to_char(t.decidable_until at time zone v_zone, 'YYYY-MM-DD HH24:MI:SS')
                end), '; ' order by o.name)
                from ops.source as o
                left join ops.source_state as t on t.source_id = o.id), 'No source is set up: '
                    'intentd source add.');
        return;
    end if;

    return query
    select format('Texts to this person are off: %s%s.', p.texting,
            coalesce(' since ' || to_char(p.texting_since at time zone v_zone, 'YYYY-MM-DD HH24:MI'), '')),
        case p.texting
            when 'hold' then 'Read the reply in desk.review_queue and correct it: '
                'intentd.correct(signal_id, intent, note).'
            when 'revoked' then 'The person opted out. Do not text; only their own START, or a '
                'correction of a wrong opt-out, changes that.'
            else 'The number has a new holder.'
        end
    from sms.person as p
    where p.id = any (v_persons)
      and p.texting <> 'allowed';
    return query
    select format('The address is suppressed: %s, since %s.', u.reason,
            to_char(u.suppressed_at at time zone v_zone, 'YYYY-MM-DD HH24:MI')),
        case when u.reason in ('bad_number', 'landline') then 'Correct the number in the CRM.'
            else 'Nothing is sent to it.' end
    from sms.suppression as u
    where u.address = any (v_phones);
    return query
    select format('Nurture is paused until %s: %s.', to_char(max(w.ends_at) at time zone v_zone, 'YYYY-MM-DD HH24:MI'),
            (array_agg(w.reason order by w.ends_at desc))[1]), 'It ends by itself.'
    from intent.pause as w
    where w.person_id = any (v_persons)
      and w.ends_at > now()
    having count(*) > 0;

    return query
    select format('A message of %s waits to be decided: source %s was read completely up to %s.',
            to_char(u.occurred_at at time zone v_zone, 'YYYY-MM-DD HH24:MI:SS'), o.name,
            coalesce(to_char(t.decidable_until at time zone v_zone, 'YYYY-MM-DD HH24:MI:SS'), 'never')),
        'Is the daemon running? intentd status.'
    from sms.undecided as u
    join ops.source as o on o.id = u.source_id
    left join ops.source_state as t on t.source_id = o.id
    where u.person_id = any (v_persons)
    order by u.occurred_at
    limit 3;
    return query
    select format('A message could not be decided: %s', d.reason), format('select * from '
        'intentd.retry(%s);', d.id)
    from ops.dead_letter as d
    where d.kind = 'decision'
      and d.resolved_at is null
      and d.reference in (
        select 'message ' || m.id from sms.message as m where m.person_id = any (v_persons)
        union all
        select 'signal ' || s.id from intent.signal as s where s.person_id = any (v_persons));

    select * into v_signal
    from intent.signal as s
    where s.person_id = any (v_persons)
    order by s.occurred_at desc, s.external_id desc
    limit 1;
    if v_signal.id is null then
        return query select 'The person has never replied.', 'Nothing: intentd acts on replies.';
    else
        return query
        select format('Last reply: signal %s of %s, %s (%s %% certain, %s).', v_signal.id,
                to_char(v_signal.occurred_at at time zone v_zone, 'YYYY-MM-DD HH24:MI'), v_signal.intent,
                round(v_signal.confidence::numeric * 100), v_signal.decided_by),
            format('select * from intentd.explain(%s);', v_signal.id);
        return query
        select x.finding, x.what_to_do
        from (values
            (v_signal.mode = 'historical', 'That reply is historical: it was written before the '
                'source went live, so nothing acts on it.',
                'Nothing: it is measured, and an opt-out counts.'),
            (v_signal.mode = 'late', 'That reply is late: it could be decided only when it was '
                'older than act_within, so it makes a task and nothing else.',
                'See the setting act_within, and why the source was behind: ops.gap, intentd '
                'status.'),
            (v_signal.is_out_of_order, 'A later event of the person had been decided before that '
                'reply came, so it started no play.', 'Read it in desk.conversation.'),
            (v_signal.contact_id is null and v_signal.mode <> 'historical', 'That reply has no '
                'CRM contact, so nobody is told.',
                'Enter the phone at a contact; it is taken up by itself. desk.unmatched_reply '
                'lists all.'),
            (v_signal.intent = 'unclear', 'No rule was certain enough about that reply.',
                format('select * from intentd.correct(%s, ''intent''); or write a rule, see '
                    'desk.undecided_phrase.', v_signal.id)),
            (v_signal.contact_id is not null and v_signal.mode <> 'historical' and not exists (
                    select
                    from rules.intent as i
                    where i.code = v_signal.intent
                      and i.needs_answer),
                format('Nobody owes an answer to %s, so there is no task.', v_signal.intent),
                'If somebody should: update rules.intent set needs_answer = true, with an '
                'owner_role and sla_minutes.')
        ) as x(applies, finding, what_to_do)
        where x.applies;
        return query
        select case
                when a.closed_at is not null then format('The answer to it is closed: %s on '
                    '%s.', a.close_reason,
                    to_char(a.closed_at at time zone v_zone, 'YYYY-MM-DD HH24:MI'))
                when a.owner_id is null then format('Nobody was found to answer it (role '
                    '%s).', coalesce(a.owner_role, 'none'))
                else format('%s has to answer it by %s%s.', coalesce(o.name, a.owner_id),
                    coalesce(to_char(a.due_at at time zone v_zone, 'YYYY-MM-DD HH24:MI'), 'no '
                        'time'),
                    case when a.due_at < now() then ', which is over' else '' end)
            end,
            case
                when a.closed_at is null and a.owner_id is null then
                    'Give the deal or contact an active owner, or name who answers for the role '
                    'in rules.role_owner.'
                else 'Nothing.'
            end
        from intent.assignment_signal as x
        join intent.assignment as a on a.id = x.assignment_id
        left join crm.owner as o
          on o.account_id = a.account_id
         and o.external_id = a.owner_id
        where x.signal_id = v_signal.id
        order by a.id desc
        limit 1;
    end if;

    return query
    select format('%s of this person wait and the setting push is off.', count(*)),
        'update rules.setting set value = ''on'' where name = ''push'';'
    from outbox.record_state as r
    where r.person_id = any (v_persons)
      and r.dirty_since is not null
      and exists (select from rules.setting as s where s.name = 'push' and s.value = 'off')
    having count(*) > 0;
    return query
    select format('Account %s is in dry_run: %s records of this person would be written, and are '
        'not.', a.name, count(*)),
        format('See desk.plan, then: intentd account set %s --apply.', a.name)
    from outbox.record_state as r
    join ops.crm_account as a
      on a.id = r.account_id
     and a.push_mode = 'dry_run'
    where r.person_id = any (v_persons)
      and r.dirty_since is not null
    group by a.name;
    return query
    select format('The CRM refused %s %s: %s', r.object, coalesce(r.record_id, r.record_key), coalesce(r.error, 'no reason given')),
        'Do what the reason says, then: ' || coalesce((
            select format('select * from intentd.retry(%s);', d.id)
            from ops.dead_letter as d
            where d.kind = 'record'
              and d.account_id = r.account_id
              and d.reference = r.object || ' ' || r.record_key
              and d.resolved_at is null
            limit 1), 'intentd retry.')
    from outbox.record_state as r
    where r.person_id = any (v_persons)
      and r.dead_at is not null;
    return query
    select format('Writing %s %s has failed %s times: '
        '%s', r.object, coalesce(r.record_id, '(new)'), r.tries, coalesce(r.error, '')),
        'It is tried again at ' || coalesce(to_char(r.try_at at time zone v_zone, 'YYYY-MM-DD HH24:MI:SS'), 'once') || '.'
    from outbox.record_state as r
    where r.person_id = any (v_persons)
      and r.dead_at is null
      and r.dirty_since is not null
      and r.tries > 0;
    return query
    select format('A person deleted the %s in the CRM, so it is not made '
        'again.', r.object), 'Nothing.'
    from outbox.record_state as r
    where r.person_id = any (v_persons)
      and r.gone_at is not null;
    return query
    select format('%s records of this person are written; the last at %s.', count(*),
            to_char(max(r.pushed_at) at time zone v_zone, 'YYYY-MM-DD HH24:MI:SS')), 'Nothing.'
    from outbox.record_state as r
    where r.person_id = any (v_persons)
      and r.dirty_since is null
    having count(*) > 0;
end $$;

comment on function intentd.why(text) is
    'Why nothing happened for a contact (CRM id, phone or e-mail address), and what to do.';
grant execute on function intentd.why(text) to intentd_admin, intentd_reviewer;
