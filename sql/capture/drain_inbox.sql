-- Moves messages that were handed in with SQL into sms.message, by the same function that pages pass.
--
-- A source that does not exist is made, with provider 'inbox', live from its first message on. Messages
-- of a source that is polled are taken too, but may not be decided before its polls have come so far. Of
-- rows with one id the last counts. A row that cannot be taken stays and says why, and the others are
-- taken; it is tried again when its error is set to null. Returns the rows taken.
-- Locks: the rows that it takes; rows that another caller holds are left.
create or replace function capture.drain_inbox(
    p_limit integer     default 10000,
    p_now   timestamptz default now()
)
returns integer
language plpgsql
as $$
declare
    v_ids   bigint[];
    v_taken integer;
begin
    select array_agg(c.id) into v_ids
    from (
        select i.id
        from sms.message_inbox as i
        where i.error is null
        order by i.id
        limit p_limit
        for update skip locked
    ) as c;
    if v_ids is null then
        return 0;
    end if;

    update sms.message_inbox as i
    set error = e.error
    from (
        select i.id,
            case
                when i.source !~ '^[a-z0-9][a-z0-9-]{0,62}$'
                    then 'source must be lower-case letters, digits and hyphens'
                when i.status not in ('scheduled', 'queued', 'sending', 'sent', 'delivered', 'read', 'undelivered',
                    'failed', 'canceled', 'receiving', 'received', 'unknown')
                    then 'status is unknown: leave it out or use delivered, failed, received …'
                when i.external_id = '' then 'external_id is empty: give each message an id of its own'
                when length(i.external_id) > 255 then 'external_id is longer than 255 characters'
                when i.address = '' then 'address is empty: give the phone in E.164, a short code or a name'
                when length(i.address) > 64 then 'address is longer than 64 characters'
                when i.address like '+%' and i.address !~ '^\+[1-9][0-9]{6,14}$'
                    then 'address is neither +… in E.164 nor a short code or name: write it without spaces'
                when length(i.our_address) > 255 then 'our_address is longer than 255 characters'
                when length(i.body) > 100000 then 'body is longer than 100,000 characters'
                when i.occurred_at < '1990-01-01Z' then 'occurred_at lies before 1990: give the time at which it was sent'
                when not isfinite(i.occurred_at) or i.occurred_at > p_now + interval '1 day'
                    then 'occurred_at lies in the future: give the time at which it was sent'
            end as error
        from sms.message_inbox as i
        where i.id = any (v_ids)
    ) as e
    where i.id = e.id
      and e.error is not null;

    insert into ops.source (name, provider, account, base_url, credential, live_from)
    select i.source, 'inbox', 'inbox', 'http://inbox.invalid', 'inbox', min(i.occurred_at)
    from sms.message_inbox as i
    where i.id = any (v_ids)
      and i.error is null
      and not exists (select from ops.source as s where s.name = i.source)
    group by i.source
    on conflict (name) do nothing;

    insert into ops.source_state (source_id)
    select s.id
    from ops.source as s
    where s.provider = 'inbox'
      and not exists (select from ops.source_state as k where k.source_id = s.id)
    on conflict (source_id) do nothing;

    return capture.take_inbox(array(
        select i.id
        from sms.message_inbox as i
        where i.id = any (v_ids)
          and i.error is null
        order by i.id
    ), p_now);
end
$$;
grant execute on function capture.drain_inbox(integer, timestamptz) to intentd_daemon;
comment on function capture.drain_inbox(integer, timestamptz) is
    'Moves messages from sms.message_inbox into sms.message; returns how many.';
