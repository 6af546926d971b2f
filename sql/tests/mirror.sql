-- What the tests of mirror accept records with; comes after fixture.sql. A page is an array of objects.

create function pg_temp.account() returns bigint language sql as $$ select a.id from ops.crm_account as a where a.name = 'hub' $$;

-- A contact: id, at (modified); and where they matter name, owner, stage, active, deleted, properties, phones.
create function pg_temp.contacts(p_page jsonb, p_merges jsonb default '{}', p_now timestamptz default '2026-01-10 12:00Z')
returns integer language sql as $$
    select mirror.accept_contacts(pg_temp.account(), array_agg(c ->> 'id'), array_agg(c ->> 'name'), array_agg(null::text),
        array_agg(c ->> 'owner'), array_agg(c ->> 'stage'), array_agg(null::timestamptz), array_agg((c ->> 'at')::timestamptz),
        array_agg((c ->> 'active')::timestamptz), array_agg(coalesce((c ->> 'deleted')::boolean, false)),
        array_agg(coalesce(c ->> 'properties', '{}')),
        (select array_agg(x ->> 'id') from jsonb_array_elements(p_page) as x, jsonb_array_elements_text(x -> 'phones')),
        (select array_agg(f) from jsonb_array_elements(p_page) as x, jsonb_array_elements_text(x -> 'phones') as f),
        (select array_agg('phone'::text) from jsonb_array_elements(p_page) as x, jsonb_array_elements_text(x -> 'phones')),
        (select array_agg(m.value) from jsonb_each_text(p_merges) as m), (select array_agg(m.key) from jsonb_each_text(p_merges) as m), p_now)
    from jsonb_array_elements(p_page) as c
$$;

-- A deal: id, at, stage; and where they matter amount, deleted, contacts (links are read when it is there),
-- entered (stage: time), by_api.
create function pg_temp.deals(p_page jsonb, p_merges jsonb default '{}') returns integer language sql as $$
    select mirror.accept_deals(pg_temp.account(), array_agg(d ->> 'id'), array_agg(d ->> 'name'), array_agg('p'::text), array_agg(d ->> 'stage'),
        array_agg(d ->> 'owner'), array_agg(d ->> 'amount'), array_agg(case when d ? 'amount' then 'USD' end), array_agg(null::timestamptz),
        array_agg(null::timestamptz), array_agg((d ->> 'at')::timestamptz), array_agg(coalesce((d ->> 'deleted')::boolean, false)),
        array_agg(d ->> 'id') filter (where d ? 'contacts'),
        (select array_agg(x ->> 'id') from jsonb_array_elements(p_page) as x, jsonb_array_elements_text(x -> 'contacts')),
        (select array_agg(c) from jsonb_array_elements(p_page) as x, jsonb_array_elements_text(x -> 'contacts') as c),
        (select array_agg(x ->> 'id') from jsonb_array_elements(p_page) as x, jsonb_each_text(x -> 'entered')),
        (select array_agg(e.key) from jsonb_array_elements(p_page) as x, jsonb_each_text(x -> 'entered') as e),
        (select array_agg(e.value::timestamptz) from jsonb_array_elements(p_page) as x, jsonb_each_text(x -> 'entered') as e),
        (select array_agg(x ? 'by_api') from jsonb_array_elements(p_page) as x, jsonb_each_text(x -> 'entered')),
        (select array_agg(m.value) from jsonb_each_text(p_merges) as m), (select array_agg(m.key) from jsonb_each_text(p_merges) as m))
    from jsonb_array_elements(p_page) as d
$$;

create function pg_temp.contact(p_id text) returns crm.contact language sql as $$ select c from crm.contact as c where c.external_id = p_id $$;
create function pg_temp.deal(p_id text) returns crm.deal language sql as $$ select d from crm.deal as d where d.external_id = p_id $$;
create function pg_temp.phones(p_id text) returns text[] language sql as $$
    select coalesce(array_agg(right(f.phone, 4) order by f.phone), '{}') from crm.contact_phone as f where f.contact_id = (pg_temp.contact(p_id)).id
$$;

-- A signal of a person that waits for a contact.
create function pg_temp.waits(p_name text, p_at timestamptz) returns bigint language sql as $$
    insert into intent.unrouted (signal_id, person_id, occurred_at)
    select pg_temp.signal(p_name, p_at, 'pricing_request'), pg_temp.person(p_name), p_at
    returning signal_id
$$;
