-- Moves messages that were handed in with SQL into sms.message, by the same function that pages pass.
--
-- A source that does not exist is made, with provider 'inbox', live from its first message on. A row
-- that cannot be taken stays and says why. Returns the rows taken.
-- Locks: the rows that it takes; rows that another caller holds are left.
create or replace function capture.drain_inbox(
    p_limit integer     default 10000,
    p_now   timestamptz default now()
)
returns integer
language plpgsql
as $$
declare
    v_taken  integer := 0;
    v_source record;
begin
    update sms.message_inbox as i
    set error = case
            when i.source !~ '^[a-z0-9][a-z0-9-]{0,62}$'
                then 'source must be lower-case letters, digits and hyphens'
            when i.status is not null and capture.status_rank(i.status) = 4
                and i.status not in ('delivered', 'undelivered', 'failed', 'canceled', 'received')
                then 'status is unknown: leave it out or use delivered, failed, received …'
            when i.external_id = '' then 'external_id is empty'
            when i.address = '' then 'address is empty'
            else 'address is neither +… in E.164 nor a short code or name'
        end
    where i.error is null
      and (i.source !~ '^[a-z0-9][a-z0-9-]{0,62}$'
        or (i.status is not null and capture.status_rank(i.status) = 4
            and i.status not in ('delivered', 'undelivered', 'failed', 'canceled', 'received'))
        or i.external_id = ''
        or i.address = ''
        or (i.address like '+%' and i.address !~ '^\+[1-9][0-9]{6,14}$'));

    insert into ops.source (name, provider, account, base_url, credential, live_from)
    select i.source, 'inbox', 'inbox', 'http://inbox.invalid', 'inbox', min(i.occurred_at)
    from sms.message_inbox as i
    where i.error is null
      and not exists (select from ops.source as s where s.name = i.source)
    group by i.source
    on conflict (name) do nothing;

    insert into ops.source_state (source_id)
    select s.id
    from ops.source as s
    where s.provider = 'inbox'
    on conflict (source_id) do nothing;

    for v_source in
        with taken as (
            delete from sms.message_inbox as i
            where i.id in (
                select c.id
                from sms.message_inbox as c
                where c.error is null
                order by c.id
                limit p_limit
                for update skip locked
            )
            returning i.*
        )
        select
            s.id,
            count(*)::integer as rows,
            max(t.occurred_at) as newest,
            array_agg(t.external_id order by t.id) as external_ids,
            array_agg(t.direction = 'inbound' order by t.id) as is_inbound,
            array_agg(t.address order by t.id) as addresses,
            array_agg(case when t.address like '+%' then t.address end order by t.id) as phones,
            array_agg(t.our_address order by t.id) as our_addresses,
            array_agg(t.body order by t.id) as bodies,
            array_agg(coalesce(t.status, case t.direction when 'inbound' then 'received' else 'delivered' end)
                order by t.id) as statuses,
            array_agg(t.occurred_at order by t.id) as occurred_at,
            array_agg(to_jsonb(t)::text order by t.id) as raws
        from taken as t
        join ops.source as s on s.name = t.source
        group by s.id
        order by s.id
    loop
        perform capture.accept_messages(v_source.id, v_source.external_ids, v_source.is_inbound,
            v_source.addresses, v_source.phones, v_source.our_addresses, v_source.bodies,
            v_source.statuses, array_fill(null::text, array[v_source.rows]), v_source.occurred_at,
            v_source.occurred_at, array_fill(null::bigint, array[v_source.rows]),
            array_fill(null::text, array[v_source.rows]), array_fill(null::text, array[v_source.rows]),
            v_source.raws, p_now);
        perform capture.complete_sweep(v_source.id, 'head', null, v_source.newest, 1, v_source.rows,
            v_source.rows, 0, 0, p_now, p_now);
        v_taken := v_taken + v_source.rows;
    end loop;
    return v_taken;
end
$$;
grant execute on function capture.drain_inbox(integer, timestamptz) to intentd_daemon;
comment on function capture.drain_inbox(integer, timestamptz) is
    'Moves messages from sms.message_inbox into sms.message; returns how many.';
