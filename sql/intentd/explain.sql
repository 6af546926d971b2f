-- Why a signal was decided as it was and what followed, step by step, in words: which rules matched
-- which words, what was vetoed, why another intent did not win, consent, contact, owner, response
-- window, play and its steps, what the CRM was told.
--
-- The rules are named as they are today; a rule that was deleted or rewritten since is said to be.
-- Message and words for members of intentd_reviewer. Reads only.
create or replace function intentd.explain(p_signal_id bigint)
returns table (step text, finding text)
language plpgsql stable
security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
    v_zone text := kernel.time_zone();
    v_is_reviewer boolean := kernel.may_read_text();
    v_signal intent.signal;
    v_person sms.person;
    v_norm text;
begin
    select * into v_signal from intent.signal as s where s.id = p_signal_id;
    if not found then
        raise exception 'no signal %', p_signal_id
            using errcode = 'IN401', hint = 'signal_id stands in desk.conversation and '
                'report.reply.';
    end if;
    select * into v_person from sms.person as p where p.id = v_signal.person_id;
    select r.norm into v_norm from sms.reply as r where r.message_id = v_signal.message_id;

    return query
    select 'reply', format('%s wrote on %s: %s',
        case when v_is_reviewer then v_person.address else kernel.mask(v_person.address) end,
        to_char(v_signal.occurred_at at time zone v_zone, 'Dy YYYY-MM-DD HH24:MI:SS'),
        case when v_is_reviewer then '"' || m.body || '"' else '(text for members of '
            'intentd_reviewer)' end)
    from (select) as one
    left join sms.message as m on m.id = v_signal.message_id;
    return query
    select 'reply', case
            when b.id is null then 'no outbound message before it is known'
            else format('it answers, after %s: %s',
                make_interval(secs => round(v_signal.response_ms / 1000.0)),
                case when v_is_reviewer then '"' || b.body || '"' else '(text)' end)
        end
    from (select) as one
    left join sms.message as b on b.id = v_signal.context_message_id;
    return query
    select 'mode', case v_signal.mode
        when 'live' then 'live: decided ' || (v_signal.decided_at - v_signal.occurred_at) || ' after it was written'
        when 'late' then 'late: it was older than ' || coalesce((
            select s.value from rules.setting as s where s.name = 'act_within'), '24 hours')
            || ' when it could be decided, so a task only'
        else 'historical: it is older than the source''s live_from, so nothing acts on it'
    end || case when v_signal.is_out_of_order
        then '; a later event of the person had been decided before, so no play was '
            'started' else '' end;

    return query
    select 'classify', format('%s, %s %% certain, %s; rules of version %s',
        v_signal.intent, round(v_signal.confidence::numeric * 100),
        case v_signal.decided_by
            when 'rule' then 'by rules'
            when 'model' then 'by the statistical fallback'
            when 'person' then 'set by a person'
            else 'no rule was certain enough'
        end, v_signal.rule_version);
    return query
    select 'correction', format('%s said %s instead of %s on %s%s', c.actor, c.intent, c.was,
        to_char(c.corrected_at at time zone v_zone, 'YYYY-MM-DD HH24:MI'), ': ' || c.note)
    from intent.correction as c
    where c.signal_id = p_signal_id
    order by c.id;
    return query
    select x.step, x.finding
    from (
        select 'rule' as step, 1 as place, h.id, format('%s: %s%s (weight %s)',
            coalesce(c.pack_key, 'rule ' || h.id),
            case h.kind
                when 'vetoed' then 'would have said ' || coalesce(c.intent, 'flags') || ', vetoed'
                when 'shadow' then 'shadow, would say ' || coalesce(c.intent, 'flags')
                else coalesce(c.intent, array_to_string(c.flags, ', '), c.effect)
            end,
            case
                when not v_is_reviewer or v_norm is null then ''
                else coalesce(' because of "' || nullif(array_to_string(classify.words(v_norm, c.evidence), '" and "'), '')
                    || '"', ' (its words have changed since)')
                    || case when h.kind = 'vetoed' then coalesce(', taken back by '
                        '"' || nullif(array_to_string(
                        classify.words(v_norm, c.unless_evidence), '" and '
                            '"'), '') || '"', '') else '' end
            end,
            coalesce(o.weight, c.weight)) as finding,
            array_position(array['matched', 'vetoed', 'shadow'], h.kind) as kind_place,
            c.intent is distinct from v_signal.intent as is_other
        from (
            select unnest(v_signal.rule_ids) as id, 'matched' as kind
            union all
            select unnest(v_signal.vetoed_ids), 'vetoed'
            union all
            select unnest(v_signal.shadow_ids), 'shadow'
        ) as h
        join rules.classifier as c on c.id = h.id
        left join rules.override as o on o.pack_key = c.pack_key
        union all
        select 'rule', 2, h.id, format('rule %s matched and has been deleted since', h.id), 4, true
        from unnest(v_signal.rule_ids) as h(id)
        where not exists (select from rules.classifier as c where c.id = h.id)
        union all
        select 'intent', 3, null, format('%s also matched (confidence %s): '
            '%s', t.intent, t.confidence, case
            when v_signal.decided_by = 'person' then 'a person decided'
            when t.confidence < 0.6 then 'below 0.6 it only wins by confidence'
            when i.precedence > w.precedence
                then format('%s comes first (precedence %s before '
                    '%s)', v_signal.intent, w.precedence, i.precedence)
            else 'the rules have changed since' end), 5, true
        from (
            select f.intent, round((1 - exp(sum(ln(1 - f.weight))))::numeric, 3) as confidence
            from (
                select c.intent, max(coalesce(o.weight, c.weight)) as weight
                from rules.classifier as c
                left join rules.override as o on o.pack_key = c.pack_key
                where c.id = any (v_signal.rule_ids)
                  and c.intent <> v_signal.intent
                group by c.intent, coalesce(rtrim(c.pack_key, '0123456789'), c.id::text)
            ) as f
            group by f.intent
        ) as t
        join rules.intent as i on i.code = t.intent
        join rules.intent as w on w.code = v_signal.intent
    ) as x
    order by x.place, x.kind_place, x.is_other, x.id;
    if v_signal.flags <> '{}' or v_signal.secondary <> '{}' then
        return query select 'classify', concat_ws('; ',
            'also ' || nullif(array_to_string(v_signal.secondary, ', '), ''),
            'flags ' || nullif(array_to_string(v_signal.flags, ', '), ''));
    end if;

    return query
    select 'govern', format('effect on consent: %s; texting is '
        '%s%s', v_signal.effect, v_person.texting,
        coalesce(' since ' || to_char(v_person.texting_since at time zone v_zone, 'YYYY-MM-DD HH24:MI'), ''))
        || coalesce('; the address is suppressed: ' || (
            select u.reason from sms.suppression as u where u.address = v_person.address), '');
    return query
    select 'match', case
            when v_signal.contact_id is null then 'no CRM contact has this phone: it waits for '
                'one (desk.unmatched_reply)'
            else format('contact %s of %s (%s%s)%s', k.external_id, a.name, v_signal.match_reason,
                case when v_signal.is_ambiguous then ', several contacts have the '
                    'phone' else '' end,
                coalesce(', deal ' || d.external_id || ' in stage ' || d.stage, ', no open deal'))
        end
    from (select) as one
    left join crm.contact as k on k.id = v_signal.contact_id
    left join ops.crm_account as a on a.id = v_signal.account_id
    left join crm.deal as d on d.id = v_signal.deal_id;
    return query
    select 'route', format('%s answers%s, found as %s, by route %s; due %s; %s',
        coalesce(o.name, 'nobody'), coalesce(' as ' || a.owner_role, ''), a.owner_reason,
        coalesce(r.pack_key, a.route_id::text, 'none'),
        coalesce(to_char(a.due_at at time zone v_zone, 'YYYY-MM-DD HH24:MI'), 'never'),
        coalesce('closed: ' || a.close_reason, case when a.breached_at is not null then 'open, '
            'overdue' else 'open' end))
        || case when a.signal_id <> p_signal_id then '; opened by '
            'signal ' || a.signal_id else '' end
    from intent.assignment_signal as x
    join intent.assignment as a on a.id = x.assignment_id
    left join crm.owner as o
      on o.account_id = a.account_id
     and o.external_id = a.owner_id
    left join rules.route as r on r.id = a.route_id
    where x.signal_id = p_signal_id
    order by a.id;
    if not found then
        return query
        select 'route', case
            when not i.needs_answer then 'nobody owes an answer to ' || i.code
            when v_signal.mode = 'historical' then 'none: historical'
            when v_signal.is_out_of_order then 'none: out of order'
            when v_signal.contact_id is null then 'none before the contact is known'
            else 'none: the person opted out'
        end
        from rules.intent as i
        where i.code = v_signal.intent;
    end if;
    return query
    select 'play', format('%s, %s: %s', r.play, r.end_reason, (
            select string_agg(concat_ws(' ', t.action, t.outcome, '(' || t.reason || ')'), ', ' order by t.position)
            from intent.step_run as t
            where t.play_run_id = r.id))
    from intent.play_run as r
    where r.signal_id = p_signal_id;
    if not found then
        return query select 'play', 'none ran';
    end if;
    return query
    select 'push', format('%s %s: %s', r.object, coalesce(r.record_id, '(not made yet)'), case
        when r.gone_at is not null then 'a person deleted it in the CRM'
        when r.dead_at is not null then 'given up: ' || coalesce(r.error, '')
        when r.dirty_since is null then 'written ' || to_char(r.pushed_at at time zone v_zone, 'YYYY-MM-DD HH24:MI:SS')
        when a.push_mode = 'dry_run' then 'waits: the account is in dry_run, see desk.plan'
        when exists (select from rules.setting as s where s.name = 'push' and s.value = 'off')
            then 'waits: the setting push is off'
        else 'waits since ' || to_char(r.dirty_since at time zone v_zone, 'HH24:MI:SS')
            || coalesce(', last error: ' || r.error, '')
    end)
    from outbox.record_state as r
    join ops.crm_account as a on a.id = r.account_id
    where r.person_id = v_signal.person_id
      and (r.object in ('contact', 'timeline')
        or r.object = 'deal' and r.record_key = (select d.external_id from crm.deal as d where d.id = v_signal.deal_id)
        or r.object = 'task' and r.record_key in (
            select t.key::text
            from intent.assignment_signal as x
            join intent.assignment as t on t.id = x.assignment_id
            where x.signal_id = p_signal_id))
    order by array_position(array['contact', 'task', 'deal', 'timeline'], r.object), r.id
    limit 20;
    return query
    select 'push', format('%s step: %s%s', c.kind, c.state, coalesce(', ' || c.state_reason, ''))
    from outbox.command as c
    where c.signal_id = p_signal_id
    order by c.id;
end $$;

comment on function intentd.explain(bigint) is
    'Why a signal was decided as it was and what followed, step by step, in words.';
grant execute on function intentd.explain(bigint) to intentd_admin, intentd_reviewer;
