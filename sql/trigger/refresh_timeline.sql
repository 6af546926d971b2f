-- Says what the conversation of these persons is on the CRM's timeline: one entry a person and
-- workspace day on which they wrote, from the day of p_from on.
--
-- Days of live and late signals with a contact; both directions, local times, intents in brackets,
-- as HTML; over 60,000 characters the oldest messages go. The key of an entry is that of the signal
-- of its day that was decided first, so an older message that comes later changes no key. Settings:
-- timeline day, each (an entry a message), none; timeline_bodies full, none (times and intents
-- only). A second call changes nothing.
create or replace function trigger.refresh_timeline(
    p_person_ids bigint[],
    p_from       timestamptz,
    p_now        timestamptz
)
returns void
language plpgsql
as $$
declare
    v_zone text := kernel.time_zone();
    v_is_each boolean;
    v_has_bodies boolean;
    v_from timestamptz := date_trunc('day', p_from, v_zone);
begin
    if exists (select from rules.setting as s where s.name = 'timeline' and s.value = 'none') then
        return;
    end if;
    v_is_each := exists (select from rules.setting as s where s.name = 'timeline' and s.value = 'each');
    v_has_bodies := not exists (
        select from rules.setting as s where s.name = 'timeline_bodies' and s.value = 'none');

    perform trigger.want(array_agg(w.account_id), array_agg('timeline'::text),
        array_agg(w.record_key), array_agg('bulk'::text), array_agg(w.person_id),
        array_agg(w.desired), array_agg(w.last_at), p_now)
    from (
        with day as materialized (
            select distinct on (s.person_id, date_trunc('day', s.occurred_at, v_zone))
                s.person_id, date_trunc('day', s.occurred_at, v_zone) as day,
                c.account_id, c.owner_id, d.external_id as deal
            from intent.signal as s
            join crm.contact as c on c.id = s.contact_id
            left join crm.deal as d on d.id = s.deal_id
            where s.person_id = any (p_person_ids)
              and s.kind = 'text'
              and s.mode <> 'historical'
              and s.occurred_at >= v_from
            order by s.person_id, date_trunc('day', s.occurred_at, v_zone), s.occurred_at desc,
                s.external_id desc
        ),
        opening as (
            select d.*, s.source_id, s.external_id
            from day as d
            cross join lateral (
                select s.source_id, s.external_id
                from intent.signal as s
                where s.person_id = d.person_id
                  and s.kind = 'text'
                  and s.mode <> 'historical'
                  and s.occurred_at >= d.day
                  and s.occurred_at < (d.day at time zone v_zone + interval '1 day')
                    at time zone v_zone
                order by s.decided_at, s.occurred_at, s.external_id
                limit 1
            ) as s
        ),
        line as (
            select d.person_id, d.day, d.account_id, d.owner_id, d.deal, m.id, m.external_id,
                m.occurred_at, case when v_is_each then m.id else 0 end as entry,
                case when v_is_each then m.source_id else d.source_id end as key_source_id,
                case when v_is_each then m.external_id else d.external_id end as key_external_id,
                to_char(m.occurred_at at time zone v_zone, 'FMHH12:MI AM') || ' '
                    || case when m.is_inbound then 'Contact' else 'Us' end
                    || case when v_has_bodies then ': ' || kernel.html(m.body) else '' end
                    || coalesce(' [' || kernel.html(i.title) || ']', '') as html
            from opening as d
            join sms.message as m
              on m.person_id = d.person_id
             and m.occurred_at >= d.day
             and m.occurred_at < (d.day at time zone v_zone + interval '1 day') at time zone v_zone
            left join lateral (
                select i.title
                from intent.signal as s
                join rules.intent as i on i.code = s.intent
                where s.message_id = m.id
                  and s.kind = 'text'
                  and s.mode <> 'historical'
                limit 1
            ) as i on true
        ),
        measured as (
            select l.*,
                sum(length(l.html) + 4) over (partition by l.person_id, l.day, l.entry
                    order by l.occurred_at desc, l.external_id desc, l.id desc
                    rows between unbounded preceding and 1 preceding) as newer
            from line as l
        ),
        entry as materialized (
            select l.person_id, l.day, l.entry, l.account_id, l.owner_id, l.deal,
                min(l.occurred_at) as occurred_at,
                max(l.occurred_at) as last_at,
                min(l.key_source_id) as source_id,
                min(l.key_external_id) as external_id,
                string_agg(case when l.newer is null then left(l.html, 59990) else l.html end,
                        '<br>' order by l.occurred_at, l.external_id, l.id)
                    filter (where coalesce(l.newer, 0) + length(l.html) <= 59990
                        or l.newer is null) as body
            from measured as l
            group by l.person_id, l.day, l.entry, l.account_id, l.owner_id, l.deal
        )
        select c.account_id, e.person_id, e.last_at,
            kernel.key(a.name, 'timeline', coalesce(s.name, e.source_id::text), e.external_id)::text
                as record_key,
            jsonb_build_object(
                'body', e.body,
                'occurred_at', kernel.iso_time(e.occurred_at),
                'owner_id', case when e.account_id = c.account_id then e.owner_id end,
                'contact_ids', c.contact_ids,
                'deal_ids', case
                    when e.deal is not null and e.account_id = c.account_id
                        then jsonb_build_array(e.deal)
                    else '[]'
                end) as desired
        from entry as e
        join sms.person as p on p.id = e.person_id
        cross join lateral (
            select c.account_id, jsonb_agg(distinct c.external_id) as contact_ids
            from crm.contact_phone as f
            join crm.contact as c
              on c.id = f.contact_id
             and not c.is_deleted
            where f.phone = p.phone
            group by c.account_id
        ) as c
        join ops.crm_account as a
          on a.id = c.account_id
         and a.is_enabled
        join ops.account_state as t
          on t.account_id = a.id
         and t.mirrored_at is not null
        left join ops.source as s on s.id = e.source_id
    ) as w
    having count(*) > 0;
end $$;

comment on function trigger.refresh_timeline(bigint[], timestamptz, timestamptz) is
    'Says what the conversation of persons is on the CRM''s timeline.';
grant execute on function trigger.refresh_timeline(bigint[], timestamptz, timestamptz)
    to intentd_daemon;
