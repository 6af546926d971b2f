-- Open assignments of an account that the mirror shows as answered, with the time of the answer; a
-- null time is a task that a person deleted. Reads only.
create or replace function route.answered(p_account_id bigint, p_now timestamptz)
returns table (assignment_id bigint, person_id bigint, met_at timestamptz)
language sql stable
as $$
    select a.id, a.person_id, least(t.done_at, v.at, m.at)
    from intent.assignment as a
    left join lateral (
        select min(coalesce(t.completed_at, t.modified_at)) filter (where t.status = 'done') as done_at,
            bool_and(t.is_deleted) as is_deleted
        from crm.task as t
        where t.key = a.key
          and t.account_id = a.account_id
    ) as t on true
    left join lateral (
        select min(x.occurred_at) as at
        from crm.activity as x
        where x.contact_ids @> array[a.contact_id]
          and x.account_id = a.account_id
          and x.kind in ('call', 'email')
          and not x.is_ours
          and not x.is_deleted
          and x.occurred_at > a.opened_at
          and x.occurred_at <= p_now
    ) as v on true
    left join lateral (
        select min(x.created_at) as at
        from crm.meeting as x
        where x.contact_ids @> array[a.contact_id]
          and x.account_id = a.account_id
          and not x.is_deleted
          and x.created_at > a.opened_at
          and x.created_at <= p_now
    ) as m on true
    where a.account_id = p_account_id
      and a.closed_at is null
      and (least(t.done_at, v.at, m.at) is not null or t.is_deleted)
$$;

comment on function route.answered(bigint, timestamptz) is
    'Open assignments that the mirror shows as answered or dismissed.';
grant execute on function route.answered(bigint, timestamptz) to intentd_daemon;
