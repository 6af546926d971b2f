-- Cancels the pending texts of those of these persons who may not be texted, in the order of
-- commands.
--
-- The caller has locked the persons. A text that is in flight stays: it cannot be taken back.
create or replace function govern.cancel_texts(p_person_ids bigint[], p_now timestamptz)
returns void
language sql
as $$
    with refused as (
        select c.id,
            case
                when p.texting <> 'allowed' then 'texting is ' || p.texting
                else 'the number is suppressed: ' || s.reason
            end as reason
        from outbox.command as c
        join sms.person as p on p.id = c.person_id
        join rules.purpose as u on u.code = c.purpose
        left join lateral (
            select string_agg(s.reason, ', ' order by s.suppressed_at, s.reason) as reason
            from sms.suppression as s
            where s.address = p.address
        ) as s on true
        where c.person_id = any (p_person_ids)
          and c.state = 'pending'
          and c.kind = 'text'
          and not u.passes_state
          and (p.texting <> 'allowed' or s.reason is not null)
        order by c.id
        for update of c
    )
    update outbox.command as c
    set state = 'cancelled',
        state_reason = r.reason,
        settled_at = p_now
    from refused as r
    where c.id = r.id
$$;

comment on function govern.cancel_texts(bigint[], timestamptz) is
    'Cancels pending texts of persons who may not be texted.';
grant execute on function govern.cancel_texts(bigint[], timestamptz) to intentd_daemon;
