-- Says what the CRM's tasks of these assignments should hold: subject, body, due time, owner.
--
-- The body, as HTML, has the reply, what it was taken for and why, the answer time, advice, and the
-- last messages up to the last signal that the assignment answers; messages after it do not change
-- the task. An assignment that an opt-out closed says so. A function of what is stored: a second
-- call changes nothing.
create or replace function trigger.refresh_tasks(p_assignment_ids bigint[], p_now timestamptz)
returns void
language sql
as $$
    with zone as materialized (
        select kernel.time_zone() as name
    ),
    template as materialized (
        select distinct on (l.intent) l.intent, e.settings
        from rules.play as l
        join rules.play_step as e
          on e.play = l.code
         and e.action = 'task'
        where l.is_active
        order by l.intent, e.position
    ),
    assignment as (
        select a.id, a.account_id, a.person_id, a.contact_id, a.deal_id, a.intent, a.urgency, a.owner_id,
            a.owner_role, a.owner_reason, a.key, a.opened_at, a.due_at, a.mode,
            a.close_reason = 'opt_out' as is_opt_out, i.title, p.phone, p.address,
            c.external_id as contact, d.external_id as deal,
            coalesce(nullif(btrim(c.name), ''), p.address) as name, t.settings,
            s.body, s.occurred_at, s.last_at, n.reason
        from intent.assignment as a
        join rules.intent as i on i.code = a.intent
        join sms.person as p on p.id = a.person_id
        join crm.contact as c on c.id = a.contact_id
        left join crm.deal as d on d.id = a.deal_id
        left join template as t on t.intent = a.intent
        cross join lateral (
            select s.occurred_at, s.intent, s.confidence, s.decided_by, s.rule_ids, s.secondary, s.flags,
                m.body, max(s.occurred_at) over () as last_at
            from intent.assignment_signal as x
            join intent.signal as s on s.id = x.signal_id
            left join sms.message as m on m.id = s.message_id
            where x.assignment_id = a.id
            order by s.intent = a.intent desc, s.occurred_at desc, s.id desc
            limit 1
        ) as s
        join rules.intent as j on j.code = s.intent
        cross join lateral (
            select trigger.reason(j.title, s.confidence, s.decided_by, (
                select string_agg(coalesce(k.pack_key, 'rule ' || k.id), ', '
                    order by k.intent is distinct from s.intent, k.weight desc, k.id)
                from rules.classifier as k
                where k.id = any (s.rule_ids)), s.secondary, s.flags) as reason
        ) as n
        where a.id = any (p_assignment_ids)
    ),
    worded as (
        select a.*, h.lines
        from assignment as a
        cross join zone as z
        left join lateral (
            select string_agg(
                to_char(m.occurred_at at time zone z.name, 'Dy Mon DD FMHH12:MI AM') || ' '
                    || case when m.is_inbound then a.name else 'Us' end || ': ' || m.body,
                E'\n' order by m.occurred_at, m.id) as lines
            from (
                select m.id, m.occurred_at, m.is_inbound, m.body
                from sms.message as m
                where m.person_id = a.person_id
                  and m.occurred_at <= a.last_at
                order by m.occurred_at desc, m.id desc
                limit 6
            ) as m
        ) as h on true
    ),
    task as (
        select w.account_id, w.key::text as record_key, kernel.lane(w.urgency) as lane, w.person_id,
            w.last_at,
            jsonb_build_object(
                'subject', left(case
                    when w.is_opt_out then 'Do not text: ' || w.name || ' opted out'
                    else replace(coalesce(w.settings ->> 'subject', w.title || ': {name}'),
                        '{name}', w.name)
                end, 250),
                'body', kernel.html(concat_ws(E'\n\n',
                    case when w.is_opt_out then
                        'This person has opted out of texts since this task was made. Do not text them.'
                    end,
                    w.name || ' wrote on '
                        || to_char(w.occurred_at at time zone z.name, 'Dy Mon DD, FMHH12:MI AM')
                        || E':\n' || coalesce(w.body, ''),
                    'Why: ' || w.reason || '.',
                    case
                        when w.mode = 'late' then
                            'This reply is late: it was older than a day when it could be read.'
                        when w.due_at is not null then
                            'Answer by ' || to_char(w.due_at at time zone z.name,
                                'Dy Mon DD, FMHH12:MI AM') || ' (' || z.name || ').'
                    end,
                    'Next: ' || (w.settings ->> 'advice'),
                    case when w.owner_reason = 'nobody' then
                        'Nobody owns this: neither deal nor contact has an active owner, and nobody '
                        'answers for ' || coalesce(w.owner_role, 'the queue') || '.'
                    end,
                    E'Conversation:\n' || w.lines)),
                'due_at', kernel.iso_time(coalesce(w.due_at, w.opened_at + interval '1 day')),
                'priority', coalesce(w.settings ->> 'priority', case w.urgency
                    when 'now' then 'high'
                    when 'high' then 'high'
                    when 'medium' then 'medium'
                    else 'low'
                end),
                'owner_id', w.owner_id,
                'contact_ids', jsonb_build_array(w.contact),
                'deal_ids', case when w.deal is null then '[]' else jsonb_build_array(w.deal) end
            ) as desired
        from worded as w
        cross join zone as z
    )
    select trigger.want(array_agg(t.account_id), array_agg('task'::text), array_agg(t.record_key),
        array_agg(t.lane), array_agg(t.person_id), array_agg(t.desired), array_agg(t.last_at), p_now)
    from task as t
    having count(*) > 0
$$;

comment on function trigger.refresh_tasks(bigint[], timestamptz) is
    'Says what the CRM''s tasks of assignments should hold.';
grant execute on function trigger.refresh_tasks(bigint[], timestamptz) to intentd_daemon;
