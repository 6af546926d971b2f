-- Whether a phone may be sent a text for a purpose at a time: one row, all reasons, the next
-- allowed time. A phone that nobody of ours has written to or heard from is answered with its
-- suppression or 'unknown: …'. Reads only.
create or replace function intentd.may_send(
    p_phone   text,
    p_purpose text,
    p_at      timestamptz default now()
)
returns table (is_allowed boolean, reasons text[], next_allowed_at timestamptz)
language plpgsql stable
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
    v_person_id bigint;
begin
    if p_phone !~ '^\+[1-9][0-9]{6,14}$' then
        raise exception 'not a phone in E.164: %', p_phone
            using errcode = 'IN302', hint = 'Write it with + and country code, digits only: +14155550100.';
    end if;
    if not exists (select from rules.purpose as u where u.code = p_purpose) then
        raise exception 'unknown purpose: %', p_purpose
            using errcode = 'IN303', hint = 'select code from rules.purpose lists them.';
    end if;
    select p.id into v_person_id from sms.person as p where p.phone = p_phone and p.ended_at is null;
    if v_person_id is null then
        return query
        select false, array['unknown: no person with this phone'] || (
            select coalesce(array_agg('suppressed: ' || s.reason order by s.suppressed_at, s.reason), '{}')
            from sms.suppression as s
            where s.address = p_phone), null::timestamptz;
    else
        return query
        select m.is_allowed, m.reasons, m.next_allowed_at
        from govern.may_send(array[v_person_id], p_purpose, p_at) as m;
    end if;
end $$;

comment on function intentd.may_send(text, text, timestamptz) is
    'Whether a phone may be sent a text for a purpose at a time, with all reasons and the next allowed time.';
grant execute on function intentd.may_send(text, text, timestamptz)
    to intentd_daemon, intentd_admin, intentd_reviewer, intentd_sender;
