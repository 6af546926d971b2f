-- What the tests of capture and decide accept messages with; comes after fixture.sql.

-- Accepts a page, newest first, written as objects: id, name (ada, bob …) or address, text, at; and where they
-- differ: out (ours), status, error, is_unsent, raw. Returns "new changed".
create function pg_temp.accept(p_page jsonb, p_now timestamptz default '2026-01-10 12:00Z', p_source text default 'main')
returns text language sql as $$
    select (
        select concat_ws(' ', r.rows_new, r.rows_changed)
        from capture.accept_messages(s.id, g.ids, g.is_inbound, g.addresses, g.phones, g.our, g.bodies, g.statuses,
            g.errors, g.occurred_at, g.sent_at, g.segments, g.prices, g.currencies, g.raws, p_now) as r)
    from ops.source as s
    cross join (
        select array_agg(m ->> 'id' order by n) as ids, array_agg(not m ? 'out' order by n) as is_inbound,
            array_agg(a.address order by n) as addresses,
            array_agg(case when a.address like '+%' then a.address end order by n) as phones,
            array_agg('+18005550100'::text order by n) as our,
            array_agg(coalesce(m ->> 'text', '') order by n) as bodies,
            array_agg(coalesce(m ->> 'status', case when m ? 'out' then 'delivered' else 'received' end) order by n) as statuses,
            array_agg(m ->> 'error' order by n) as errors,
            array_agg((m ->> 'at')::timestamptz order by n) as occurred_at,
            array_agg(case when not m ? 'is_unsent' then (m ->> 'at')::timestamptz end order by n) as sent_at,
            array_agg((m ->> 'segments')::bigint order by n) as segments,
            array_agg(m ->> 'price' order by n) as prices, array_agg(m ->> 'currency' order by n) as currencies,
            array_agg(coalesce(m ->> 'raw', m::text) order by n) as raws
        from jsonb_array_elements(p_page) with ordinality as p (m, n)
        cross join lateral (
            select coalesce(m ->> 'address',
                '+1415555010' || array_position(array['ada', 'bob', 'cleo', 'dan', 'eve'], m ->> 'name')) as address
        ) as a
    ) as g
    where s.name = p_source
$$;

-- One message of a page.
create function pg_temp.m(p_id text, p_name text, p_at text, p_text text default '', p_more jsonb default '{}')
returns jsonb language sql as $$
    select jsonb_build_object('id', p_id, 'name', p_name, 'at', p_at, 'text', p_text) || p_more
$$;

-- The source has been read completely up to a time.
create function pg_temp.read_until(p_at timestamptz, p_source text default 'main') returns void language sql as $$
    insert into ops.source_state (source_id, decidable_until)
    select s.id, p_at from ops.source as s where s.name = p_source
    on conflict (source_id) do update set decidable_until = excluded.decidable_until
$$;

-- The row of a message by its id at the provider.
create function pg_temp.stored(p_id text) returns sms.message language sql as $$
    select m from sms.message as m where m.external_id = p_id
$$;
