-- Starts the play of each signal's intent, carries out its steps, and ends it.
--
-- Live and late signals that are matched and in order. Every step shipped is immediate, so a run
-- ends as it starts: done; late (only the task is made); opt_out (the person opted out after the
-- signal, nothing is done). One play runs at a time: a run that is still open is superseded by one
-- of the same or better precedence, and a worse one does not start. Steps that were not carried out
-- say why in intent.step_run. A signal has one run, so a second call changes nothing. The caller
-- has locked the persons.
create or replace function trigger.run_plays(p_signal_ids bigint[], p_now timestamptz)
returns void
language plpgsql
as $$
declare
    v_run_ids bigint[];
    v_assignment_ids bigint[];
begin
    with due as materialized (
        select s.id, s.mode, s.person_id, p.code, p.precedence,
            case
                when s.effect = 'none' and exists (
                        select
                        from sms.person as q
                        join sms.consent_event as e
                          on e.person_id = q.id
                         and e.effect in ('revoke', 'void')
                         and e.occurred_at >= s.occurred_at
                        where q.id = s.person_id
                          and q.texting in ('revoked', 'void'))
                    then 'opt_out'
                when s.mode = 'late' then 'late'
                else 'done'
            end as end_reason
        from intent.signal as s
        join rules.play as p
          on p.intent = s.intent
         and p.is_active
        where s.id = any (p_signal_ids)
          and s.mode in ('live', 'late')
          and not s.is_out_of_order
          and s.contact_id is not null
          and not exists (
            select
            from intent.play_run as r
            where r.signal_id = s.id)
          and not exists (
            select
            from intent.play_run as r
            where r.person_id = s.person_id
              and r.ended_at is null
              and r.precedence < p.precedence)
    ),
    superseded as (
        update intent.play_run as r
        set ended_at = p_now,
            end_reason = 'superseded'
        where r.ended_at is null
          and r.person_id in (select d.person_id from due as d where d.end_reason = 'done')
    ),
    started as (
        insert into intent.play_run
            (signal_id, mode, person_id, play, precedence, started_at, ended_at, end_reason)
        select d.id, d.mode, d.person_id, d.code, d.precedence, p_now, p_now, d.end_reason
        from due as d
        order by d.id
        on conflict (signal_id) do nothing
        returning id
    )
    select array_agg(s.id) into v_run_ids from started as s;
    if v_run_ids is null then
        return;
    end if;

    insert into intent.pause (person_id, reason, is_own_act, starts_at, ends_at, signal_id)
    select s.person_id, coalesce(e.settings ->> 'reason', 'replied'), true, s.occurred_at,
        greatest(
            s.occurred_at + coalesce((e.settings ->> 'days')::numeric, 3)::float8 * interval '1 day'
                * (s.defer_until is null)::integer,
            s.defer_until::timestamp at time zone kernel.time_zone(),
            s.occurred_at + interval '1 hour'),
        s.id
    from intent.play_run as r
    join intent.signal as s on s.id = r.signal_id
    join rules.play_step as e
      on e.play = r.play
     and e.action = 'pause'
    where r.id = any (v_run_ids)
      and r.end_reason = 'done'
    order by r.id, e.position
    on conflict (signal_id, reason) where signal_id is not null do nothing;

    -- A stage step is a command: only from a named stage, only forward in the same pipeline.
    insert into outbox.command
        (account_id, kind, key, signal_id, mode, person_id, payload, created_at)
    select s.account_id, 'stage',
        kernel.key(a.name, 'stage', coalesce(o.name, s.source_id::text), s.external_id), s.id, s.mode,
        s.person_id,
        jsonb_build_object('deal_id', d.external_id, 'from', e.settings -> 'from',
            'to', e.settings ->> 'to'),
        p_now
    from intent.play_run as r
    join intent.signal as s on s.id = r.signal_id
    join rules.play_step as e
      on e.play = r.play
     and e.action = 'stage'
    join crm.deal as d
      on d.id = s.deal_id
     and e.settings -> 'from' ? d.stage
    join ops.crm_account as a on a.id = s.account_id
    join crm.stage as c
      on c.account_id = d.account_id
     and c.pipeline = d.pipeline
     and c.external_id = d.stage
    join crm.stage as t
      on t.account_id = d.account_id
     and t.pipeline = d.pipeline
     and t.external_id = e.settings ->> 'to'
     and t.position > c.position
    left join ops.source as o on o.id = s.source_id
    where r.id = any (v_run_ids)
      and r.end_reason = 'done'
    order by r.id, e.position
    on conflict (key) do nothing;

    select array_agg(distinct x.assignment_id)
    into v_assignment_ids
    from intent.play_run as r
    join rules.play_step as e
      on e.play = r.play
     and e.action = 'task'
    join intent.assignment_signal as x on x.signal_id = r.signal_id
    join intent.assignment as a
      on a.id = x.assignment_id
     and a.closed_at is null
    where r.id = any (v_run_ids)
      and r.end_reason in ('done', 'late');
    if v_assignment_ids is not null then
        perform trigger.refresh_tasks(v_assignment_ids, p_now);
    end if;

    insert into intent.step_run (play_run_id, position, action, outcome, reason, done_at)
    select r.id, e.position, e.action, case when n.reason is null then 'done' else 'skipped' end,
        n.reason, p_now
    from intent.play_run as r
    join intent.signal as s on s.id = r.signal_id
    join rules.play_step as e on e.play = r.play
    cross join lateral (
        select case
            when r.end_reason = 'opt_out' then 'the person opted out after it'
            when r.end_reason = 'late' and e.action not in ('task', 'fields') then 'the signal is late'
            when e.action = 'task' and not exists (
                    select
                    from intent.assignment_signal as x
                    where x.signal_id = s.id)
                then 'nobody owes an answer'
            when e.action = 'stage' and s.deal_id is null then 'there is no open deal'
            when e.action = 'stage' and not exists (
                    select
                    from outbox.command as c
                    where c.signal_id = s.id
                      and c.kind = 'stage'
                      and c.payload ->> 'to' = e.settings ->> 'to')
                then 'the deal is not in a stage that this step moves on'
        end as reason
    ) as n
    where r.id = any (v_run_ids)
    order by r.id, e.position;

    update intent.signal as s
    set exposure = x.exposure
    from (
        select r.signal_id,
            case
                when r.end_reason = 'late' then 'task'
                else 'play'
            end as exposure
        from intent.play_run as r
        join intent.step_run as e
          on e.play_run_id = r.id
         and e.outcome = 'done'
         and e.action <> 'fields'
        where r.id = any (v_run_ids)
        group by r.signal_id, r.end_reason
    ) as x
    where s.id = x.signal_id
      and s.exposure <> x.exposure;
end $$;

comment on function trigger.run_plays(bigint[], timestamptz) is
    'Starts the plays of signals and carries out their steps.';
grant execute on function trigger.run_plays(bigint[], timestamptz) to intentd_daemon;
