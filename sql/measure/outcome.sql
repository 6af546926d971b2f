-- What became of each live and late signal as of p_now. Reads only, with the owner's rights, so
-- that report views can be read by who may read nothing else.
--
-- next_step_at: the first time, inside the window of its play, of the step that the play names: its
-- assignment met, a meeting made with the contact, the person's next reply that is not automatic,
-- the deal moved forward by a person. Null: not reached, or the play names none. watched_until: end
-- of the window, an opt-out of the person after the signal, or p_now, whichever is first.
create or replace function measure.outcome(p_now timestamptz)
returns table (
    signal_id           bigint,
    intent              text,
    exposure            text,
    occurred_at         timestamptz,
    needs_answer        boolean,
    due_at              timestamptz,
    met_at              timestamptz,
    next_step           text,
    window_ends_at      timestamptz,
    watched_until       timestamptz,
    next_step_at        timestamptz,
    is_stage_progressed boolean
)
language sql stable
security definer
set search_path = pg_catalog, pg_temp
as $$
    select s.id, s.intent, s.exposure, s.occurred_at, i.needs_answer, a.due_at, a.met_at, w.next_step,
        w.ends_at, w.until,
        case when n.at <= w.until then n.at end,
        g.at is not null
    from intent.signal as s
    join rules.intent as i on i.code = s.intent
    left join lateral (
        select p.next_step, p.next_step_within
        from rules.play as p
        where p.intent = s.intent
        order by p.is_active desc, p.code
        limit 1
    ) as p on true
    left join lateral (
        select a.due_at, a.met_at
        from intent.assignment_signal as x
        join intent.assignment as a on a.id = x.assignment_id
        where x.signal_id = s.id
        order by a.id
        limit 1
    ) as a on true
    cross join lateral (
        select coalesce(p.next_step, 'none') as next_step, b.ends_at,
            least(b.ends_at, p_now, (
                select min(e.occurred_at)
                from sms.consent_event as e
                where e.person_id = s.person_id
                  and e.effect in ('revoke', 'void')
                  and e.occurred_at > s.occurred_at)) as until
        from (select s.occurred_at + coalesce(p.next_step_within, interval '14 days') as ends_at) as b
    ) as w
    left join lateral (
        select min(h.entered_at) as at
        from crm.stage_history as h
        join crm.deal as d on d.id = h.deal_id
        join crm.stage as t
          on t.account_id = d.account_id
         and t.pipeline = d.pipeline
         and t.external_id = h.stage
        where h.deal_id = s.deal_id
          and h.entered_at > s.occurred_at
          and h.entered_at <= w.until
          and not h.is_ours
          and t.position > (
            select c.position
            from crm.stage_history as b
            join crm.stage as c
              on c.account_id = d.account_id
             and c.pipeline = d.pipeline
             and c.external_id = b.stage
            where b.deal_id = s.deal_id
              and b.entered_at <= s.occurred_at
            order by b.entered_at desc
            limit 1)
    ) as g on s.deal_id is not null
    left join lateral (
        select case w.next_step
            when 'task' then a.met_at
            when 'stage' then g.at
            when 'meeting' then (
                select min(m.created_at)
                from crm.meeting as m
                where m.contact_ids @> array[s.contact_id]
                  and not m.is_deleted
                  and m.created_at > s.occurred_at)
            when 'reply' then (
                select min(r.occurred_at)
                from intent.signal as r
                where r.person_id = s.person_id
                  and r.occurred_at > s.occurred_at
                  and r.intent <> 'auto_reply')
        end as at
    ) as n on true
    where s.mode <> 'historical'
$$;

comment on function measure.outcome(timestamptz) is
    'What became of each live and late signal: answer, next step, stage.';
grant execute on function measure.outcome(timestamptz)
    to intentd_daemon, intentd_admin, intentd_reader;
