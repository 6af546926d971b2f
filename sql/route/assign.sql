-- Says who must answer these signals and by when: opens an assignment, or attaches to the person's
-- open one and raises it.
--
-- Signals that are matched, live or late, and whose intent needs an answer; one that is out of order
-- only while no later signal of the person was assigned: who answers that answers it. One that an
-- opt-out followed opens nothing; a hostile one goes to its manager although it revoked. The first
-- signal of a person opens, in order of time; later ones may raise intent (by the order of plays),
-- urgency and due time (the earlier), and fill a missing deal or owner; the owner that was told
-- stays. The owner is looked for in the route's order; a role nobody answers for falls to the
-- account's queue; nobody found is said, and is still an assignment. A deferral to a day is due
-- that day from nine o'clock, unless it has passed by p_now. A second call changes nothing. The
-- caller has locked the persons.
create or replace function route.assign(p_signal_ids bigint[], p_now timestamptz)
returns void
language plpgsql
as $$
declare
    v_person_ids bigint[];
    v_signal_ids bigint[];
begin
    with holder as materialized (
        select q.account_id, q.role, min(u.external_id) as owner_id
        from rules.role_owner as q
        join crm.owner as u
          on u.account_id = q.account_id
         and u.is_active
         and lower(u.email) = lower(q.owner_email)
        group by q.account_id, q.role
    ),
    waiting as (
        select s.id, s.mode, s.person_id, s.source_id, s.external_id, s.occurred_at, s.intent,
            s.account_id, s.contact_id, s.deal_id, s.defer_until, i.urgency, i.owner_role,
            i.sla_minutes, c.owner_id as contact_owner, c.lifecycle_stage, d.owner_id as deal_owner,
            d.stage, o.name as source, coalesce(p.precedence, 2147483647) as precedence
        from intent.signal as s
        join rules.intent as i
          on i.code = s.intent
         and i.needs_answer
        join crm.contact as c on c.id = s.contact_id
        left join crm.deal as d on d.id = s.deal_id
        left join ops.source as o on o.id = s.source_id
        left join rules.play as p
          on p.intent = s.intent
         and p.is_active
        where s.id = any (p_signal_ids)
          and s.mode in ('live', 'late')
          and (not s.is_out_of_order or not exists (
            select
            from intent.signal as l
            join intent.assignment_signal as x on x.signal_id = l.id
            where l.person_id = s.person_id
              and l.occurred_at > s.occurred_at))
          and (s.effect <> 'revoke' or s.intent = 'hostile')
          and not exists (
            select
            from intent.assignment_signal as x
            where x.signal_id = s.id)
          and (s.intent = 'hostile' or not exists (
            select
            from sms.person as q
            join sms.consent_event as e
              on e.person_id = q.id
             and e.effect in ('revoke', 'void')
             and e.occurred_at >= s.occurred_at
            where q.id = s.person_id
              and q.texting in ('revoked', 'void')))
    ),
    routed as (
        select w.*, r.id as route_id, coalesce(r.owner_role, w.owner_role) as role,
            coalesce(r.owner_choice, '{deal_owner,contact_owner,role_owner}') as owner_choice,
            case
                when (w.defer_until + time '09:00') at time zone z.name > p_now
                    then (w.defer_until + time '09:00') at time zone z.name
                else w.occurred_at
            end + coalesce(r.sla_minutes, w.sla_minutes) * interval '1 minute' as due_at
        from waiting as w
        cross join (select kernel.time_zone() as name) as z
        left join lateral (
            select r.id, r.owner_role, r.owner_choice, r.sla_minutes
            from rules.route as r
            where r.is_active
              and (r.intent is null or r.intent = w.intent)
              and (r.lifecycle_stage is null or r.lifecycle_stage = w.lifecycle_stage)
              and (r.stage is null or r.stage = w.stage)
              and (r.has_deal is null or r.has_deal = (w.deal_id is not null))
              and (r.source is null or r.source = w.source)
            order by r.position, r.origin = 'site' desc, r.id
            limit 1
        ) as r on true
    ),
    owned as (
        select r.*, o.owner_id, coalesce(o.reason, 'nobody') as owner_reason
        from routed as r
        left join lateral (
            select u.external_id as owner_id, k.reason
            from unnest(r.owner_choice) with ordinality as k(reason, place)
            cross join lateral (
                select case k.reason
                    when 'deal_owner' then r.deal_owner
                    when 'contact_owner' then r.contact_owner
                    else (
                        select h.owner_id
                        from holder as h
                        where h.account_id = r.account_id
                          and h.role in (r.role, 'queue')
                        order by h.role = 'queue'
                        limit 1)
                end as owner_id
            ) as c
            join crm.owner as u
              on u.account_id = r.account_id
             and u.external_id = c.owner_id
             and u.is_active
            order by k.place
            limit 1
        ) as o on true
    ),
    -- One row per person: what its first signal opens, raised by what the others ask for.
    grouped as (
        select o.person_id,
            min(o.id) filter (where o.place = 1) as signal_id,
            min(o.mode) filter (where o.place = 1) as mode,
            min(o.source_id) filter (where o.place = 1) as source_id,
            min(o.external_id) filter (where o.place = 1) as external_id,
            min(o.occurred_at) filter (where o.place = 1) as opened_at,
            min(o.account_id) filter (where o.place = 1) as account_id,
            min(o.contact_id) filter (where o.place = 1) as contact_id,
            min(o.route_id) filter (where o.place = 1) as route_id,
            min(o.role) filter (where o.place = 1) as role,
            (array_agg(o.deal_id order by o.place) filter (where o.deal_id is not null))[1] as deal_id,
            (array_agg(o.account_id order by o.place) filter (where o.deal_id is not null))[1]
                as deal_account_id,
            (array_agg(o.owner_id order by o.place) filter (where o.owner_id is not null))[1]
                as owner_id,
            (array_agg(o.owner_reason order by o.place) filter (where o.owner_id is not null))[1]
                as owner_reason,
            (array_agg(o.account_id order by o.place) filter (where o.owner_id is not null))[1]
                as owner_account_id,
            (array_agg(o.intent order by o.precedence, o.place))[1] as intent,
            min(o.precedence) as precedence,
            min(kernel.urgency_rank(o.urgency)) as urgency_rank,
            min(o.due_at) as due_at
        from (
            select o.*, row_number() over (partition by o.person_id
                order by o.occurred_at, o.external_id, o.id) as place
            from owned as o
        ) as o
        group by o.person_id
    ),
    -- With the open assignment of each; a lookup per person, whatever the planner thinks of the rest.
    target as materialized (
        select g.*, a.id as open_id
        from grouped as g
        left join lateral (
            select a.id
            from intent.assignment as a
            where a.person_id = g.person_id
              and a.closed_at is null
            limit 1
        ) as a on true
    ),
    opened as (
        insert into intent.assignment (signal_id, mode, person_id, account_id, contact_id, deal_id, intent,
            urgency, owner_role, owner_id, owner_reason, route_id, key, opened_at, due_at)
        select g.signal_id, g.mode, g.person_id, g.account_id, g.contact_id,
            case when g.deal_account_id = g.account_id then g.deal_id end, g.intent,
            kernel.urgency_at(g.urgency_rank), g.role,
            case when g.owner_account_id = g.account_id then g.owner_id end,
            case when g.owner_account_id = g.account_id then g.owner_reason else 'nobody' end,
            g.route_id, kernel.key(c.name, 'task', coalesce(s.name, g.source_id::text), g.external_id),
            g.opened_at, g.due_at
        from target as g
        join ops.crm_account as c on c.id = g.account_id
        left join ops.source as s on s.id = g.source_id
        where g.open_id is null
        order by g.person_id
    ),
    raised as (
        update intent.assignment as a
        set intent = n.intent,
            urgency = n.urgency,
            due_at = n.due_at,
            deal_id = n.deal_id,
            owner_id = n.owner_id,
            owner_reason = n.owner_reason
        from target as g
        join intent.assignment as b on b.id = g.open_id
        left join rules.play as p
          on p.intent = b.intent
         and p.is_active
        cross join lateral (
            select
                case when g.precedence < coalesce(p.precedence, 2147483647)
                    then g.intent else b.intent end as intent,
                kernel.urgency_at(least(g.urgency_rank, kernel.urgency_rank(b.urgency))) as urgency,
                least(g.due_at, b.due_at) as due_at,
                case when b.deal_id is null and g.deal_account_id = b.account_id
                    then g.deal_id else b.deal_id end as deal_id,
                case when b.owner_id is null and g.owner_account_id = b.account_id
                    then g.owner_id else b.owner_id end as owner_id,
                case when b.owner_id is null and g.owner_account_id = b.account_id
                    then g.owner_reason else b.owner_reason end as owner_reason
        ) as n
        where a.id = g.open_id
          and (a.intent, a.urgency, a.due_at, a.deal_id, a.owner_id)
            is distinct from (n.intent, n.urgency, n.due_at, n.deal_id, n.owner_id)
    )
    select array_agg(o.person_id), array_agg(o.id)
    into v_person_ids, v_signal_ids
    from owned as o;

    insert into intent.assignment_signal (assignment_id, signal_id)
    select a.id, u.signal_id
    from unnest(v_person_ids, v_signal_ids) as u(person_id, signal_id)
    cross join lateral (
        select a.id
        from intent.assignment as a
        where a.person_id = u.person_id
          and a.closed_at is null
        limit 1
    ) as a
    order by a.id, u.signal_id
    on conflict (assignment_id, signal_id) do nothing;
end $$;

comment on function route.assign(bigint[], timestamptz) is
    'Opens or raises the assignment of each person whose signals need an answer.';
grant execute on function route.assign(bigint[], timestamptz) to intentd_daemon;
