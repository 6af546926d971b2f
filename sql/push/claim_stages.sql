-- Claims stage steps that are due. A claim that ran out becomes unknown first; an unknown step is safe to
-- carry out again, because the adapter reads the deal's stage before it moves it.
--
-- Claims nothing in an account that is not in push mode apply, or while rules.setting 'push' is off.
create or replace function push.claim_stages(
    p_account_id bigint,
    p_limit      integer,
    p_claim      uuid,
    p_claim_for  interval,
    p_now        timestamptz default now()
)
returns table (id bigint, deal_id text, from_stages text[], to_stage text)
language plpgsql
as $$
#variable_conflict use_column
begin
    if not push.is_on(p_account_id) then
        return;
    end if;

    return query
    with due as materialized (
        select c.id
        from outbox.command as c
        where c.account_id = p_account_id
          and c.kind = 'stage'
          and (c.state in ('pending', 'unknown') or (c.state = 'in_flight' and c.claimed_until <= p_now))
          and (c.try_at is null or c.try_at <= p_now)
        order by c.created_at, c.id
        limit p_limit
        for update skip locked
    )
    update outbox.command as c
    set state = 'in_flight', claim = p_claim, claimed_until = p_now + p_claim_for, tries = c.tries + 1, try_at = null
    from due as d
    where c.id = d.id
    returning c.id, c.payload ->> 'deal_id', array(select jsonb_array_elements_text(c.payload -> 'from')),
        c.payload ->> 'to';
end
$$;
grant execute on function push.claim_stages(bigint, integer, uuid, interval, timestamptz) to intentd_daemon;
comment on function push.claim_stages(bigint, integer, uuid, interval, timestamptz) is 'Claims stage steps that are due.';
