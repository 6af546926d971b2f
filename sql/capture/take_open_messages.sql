-- Messages whose status may still change and which are due to be asked for by id; each is put off.
--
-- The wait doubles with age: a minute-old message is asked for within seconds, a day-old one each few hours.
-- Rows past their time are dropped. A caller that dies loses nothing: they come again.
create or replace function capture.take_open_messages(
    p_source_id bigint,
    p_limit     integer,
    p_now       timestamptz default now()
)
returns setof text
language sql
as $$
    with expired as (
        delete from sms.open_message as o
        where o.source_id = p_source_id
          and o.give_up_at <= p_now
          and o.check_at <= p_now
    ),
    due as (
        select o.message_id, o.external_id, m.occurred_at
        from sms.open_message as o
        join sms.message as m on m.id = o.message_id
        where o.source_id = p_source_id
          and o.check_at <= p_now
          and o.give_up_at > p_now
        order by o.check_at, o.message_id
        limit p_limit
        for update of o skip locked
    )
    update sms.open_message as o
    set check_at = p_now + greatest(interval '15 seconds', (p_now - due.occurred_at) / 2)
    from due
    where o.message_id = due.message_id
    returning o.external_id
$$;
grant execute on function capture.take_open_messages(bigint, integer, timestamptz) to intentd_daemon;
comment on function capture.take_open_messages(bigint, integer, timestamptz) is
    'External ids of messages whose status is due to be asked for, put off until next time.';
