-- Takes these rows of the inbox, oldest first: all at once, or, where one fails, each half by itself, until
-- the failing row is found; it stays with the error. Returns the rows taken.
--
-- For capture.drain_inbox, which has looked at what can be known before. An error that no row can be
-- blamed for, a full disk for example, is raised.
-- Locks: the rows' sources, so that none is removed meanwhile.
create or replace function capture.take_inbox(p_ids bigint[], p_now timestamptz)
returns integer
language plpgsql
as $$
declare
    v_half   integer := cardinality(p_ids) / 2;
    v_taken  integer := 0;
    v_source record;
begin
    perform 1
    from ops.source as s
    where s.name in (select i.source from sms.message_inbox as i where i.id = any (p_ids))
    order by s.id
    for key share;

    for v_source in
        with taken as (
            delete from sms.message_inbox as i
            using ops.source as s
            where i.id = any (p_ids)
              and s.name = i.source
            returning i.*, s.id as source_id, s.provider = 'inbox' as is_inbox
        )
        select
            t.source_id,
            t.is_inbox,
            count(*)::integer as rows,
            max(t.occurred_at) as newest,
            array_agg(t.external_id order by t.id desc) as external_ids,
            array_agg(t.direction = 'inbound' order by t.id desc) as is_inbound,
            array_agg(t.address order by t.id desc) as addresses,
            array_agg(case when t.address like '+%' then t.address end order by t.id desc) as phones,
            array_agg(t.our_address order by t.id desc) as our_addresses,
            array_agg(t.body order by t.id desc) as bodies,
            array_agg(coalesce(t.status, case t.direction when 'inbound' then 'received' else 'delivered' end)
                order by t.id desc) as statuses,
            array_agg(t.occurred_at order by t.id desc) as occurred_at,
            array_agg((to_jsonb(t) - array['id', 'error', 'source_id', 'is_inbox'])::text order by t.id desc) as raws
        from taken as t
        group by t.source_id, t.is_inbox
        order by t.source_id
    loop
        perform capture.accept_messages(v_source.source_id, v_source.external_ids, v_source.is_inbound,
            v_source.addresses, v_source.phones, v_source.our_addresses, v_source.bodies,
            v_source.statuses, array_fill(null::text, array[v_source.rows]), v_source.occurred_at,
            v_source.occurred_at, array_fill(null::bigint, array[v_source.rows]),
            array_fill(null::text, array[v_source.rows]), array_fill(null::text, array[v_source.rows]),
            v_source.raws, p_now);
        if v_source.is_inbox then
            perform capture.complete_sweep(v_source.source_id, 'head', null, v_source.newest, 1, v_source.rows,
                v_source.rows, 0, 0, p_now, p_now);
        end if;
        v_taken := v_taken + v_source.rows;
    end loop;
    return v_taken;
exception when others then
    if not decide.is_event_fault(sqlstate) then
        raise;
    end if;
    if v_half = 0 then
        update sms.message_inbox as i
        set error = 'refused by the database: ' || sqlerrm
        where i.id = any (p_ids);
        return 0;
    end if;
    return capture.take_inbox(p_ids[:v_half], p_now) + capture.take_inbox(p_ids[v_half + 1:], p_now);
end
$$;
grant execute on function capture.take_inbox(bigint[], timestamptz) to intentd_daemon;
comment on function capture.take_inbox(bigint[], timestamptz) is
    'Takes rows of the inbox, marking those that fail; returns how many it took.';
