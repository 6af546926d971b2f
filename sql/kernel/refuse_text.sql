-- Refuses a text that is pending or claimed for a person who may not be texted (IN301).
--
-- It holds the person's row in share mode until the end of the transaction, and a revocation
-- changes that row: no text is claimed after an opt-out has committed. Lock persons before
-- commands, or two transactions can wait for each other. A purpose with passes_state, the one legal
-- confirmation, passes.
create or replace function kernel.refuse_text()
returns trigger
language plpgsql
as $$
declare
    v_texting text;
    v_reason text;
begin
    if (select p.passes_state from rules.purpose as p where p.code = new.purpose) then
        return new;
    end if;
    select p.texting, s.reason
    into v_texting, v_reason
    from sms.person as p
    left join lateral (
        select string_agg(s.reason, ', ' order by s.suppressed_at, s.reason) as reason
        from sms.suppression as s
        where s.address = p.address
    ) as s on true
    where p.id = new.person_id
    for share of p;
    if v_texting is distinct from 'allowed' or v_reason is not null then
        raise exception 'this person may not be texted (texting: %, suppressed: %)',
            coalesce(v_texting, 'unknown'), coalesce(v_reason, 'no')
            using errcode = 'IN301',
                hint = 'Ask intentd.may_send before a text is made; only a restore or a release in sms.consent_event, written by the person''s own act or after review, allows texts again.';
    end if;
    return new;
end $$;

comment on function kernel.refuse_text() is 'Trigger: no text to a person who may not be texted.';
