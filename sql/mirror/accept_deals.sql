-- Turns one page of deals into rows, with their contacts and stages entered. Writes only what differs.
--
-- p_link_deals and p_link_contacts are the associations of the deals in p_linked (external ids of those
-- whose associations were read); links to contacts that the mirror does not hold yet are left for the
-- next read. p_stage_deals … are stages entered; a stage that we moved a deal to is marked as ours.
-- Returns how many deals changed.
create or replace function mirror.accept_deals(
    p_account_id    bigint,
    p_external_ids  text[],
    p_names         text[],
    p_pipelines     text[],
    p_stages        text[],
    p_owner_ids     text[],
    p_amounts       text[],
    p_currencies    text[],
    p_created_at    timestamptz[],
    p_closed_at     timestamptz[],
    p_modified_at   timestamptz[],
    p_is_deleted    boolean[],
    p_linked        text[],
    p_link_deals    text[],
    p_link_contacts text[],
    p_stage_deals   text[],
    p_stage_ids     text[],
    p_stage_at      timestamptz[],
    p_stage_by_api  boolean[],
    p_survivor_ids  text[],
    p_absorbed_ids  text[],
    p_now           timestamptz default now()
)
returns integer
language plpgsql
as $$
declare
    v_changed integer;
begin
    with given as materialized (
        select distinct on (g.external_id) g.external_id, g.name, g.pipeline, g.stage, g.owner_id, g.amount,
            g.currency, g.created_at, g.closed_at, g.modified_at, e.entered_at,
            g.is_deleted or exists (
                select from crm.merge as a
                where a.account_id = p_account_id
                  and a.object = 'deal'
                  and a.absorbed_id = g.external_id
            ) as is_deleted
        from unnest(p_external_ids, p_names, p_pipelines, p_stages, p_owner_ids, p_amounts::numeric[], p_currencies,
            p_created_at, p_closed_at, p_modified_at, p_is_deleted)
            as g (external_id, name, pipeline, stage, owner_id, amount, currency, created_at, closed_at,
                modified_at, is_deleted)
        left join lateral (
            select max(h.entered_at) as entered_at
            from unnest(p_stage_deals, p_stage_ids, p_stage_at) as h (deal, stage, entered_at)
            where h.deal = g.external_id
              and h.stage = g.stage
        ) as e on true
        order by g.external_id, g.modified_at desc
    )
    insert into crm.deal as d (account_id, external_id, name, pipeline, stage, stage_changed_at, owner_id, amount,
        currency, created_at, closed_at, modified_at, is_deleted)
    select p_account_id, g.external_id, g.name, g.pipeline, g.stage, coalesce(g.entered_at, g.modified_at), g.owner_id,
        g.amount, g.currency, g.created_at, g.closed_at, g.modified_at, g.is_deleted
    from given as g
    where not exists (
        select from crm.deal as k
        where k.account_id = p_account_id
          and k.external_id = g.external_id
          and (k.modified_at > g.modified_at
            or (k.modified_at, k.is_deleted) = (g.modified_at, g.is_deleted)
            and (k.name, k.pipeline, k.stage, k.owner_id, k.amount, k.currency, k.created_at, k.closed_at)
                is not distinct from
                (g.name, g.pipeline, g.stage, g.owner_id, g.amount, g.currency, g.created_at, g.closed_at))
    )
    order by g.external_id
    on conflict (account_id, external_id) do update
    set name = excluded.name, pipeline = excluded.pipeline, stage = excluded.stage,
        stage_changed_at = case
            when d.stage is not distinct from excluded.stage and d.stage_changed_at is not null then d.stage_changed_at
            else excluded.stage_changed_at
        end,
        owner_id = excluded.owner_id, amount = excluded.amount, currency = excluded.currency,
        created_at = excluded.created_at, closed_at = excluded.closed_at, modified_at = excluded.modified_at,
        is_deleted = excluded.is_deleted;
    get diagnostics v_changed = row_count;

    with given as materialized (
        select distinct d.id as deal_id, c.id as contact_id
        from unnest(p_link_deals, p_link_contacts) as g (deal, contact)
        join crm.deal as d on d.account_id = p_account_id and d.external_id = g.deal
        left join crm.merge as m on m.account_id = p_account_id and m.object = 'contact' and m.absorbed_id = g.contact
        join crm.contact as c on c.account_id = p_account_id and c.external_id = coalesce(m.survivor_id, g.contact)
    ),
    removed as (
        delete from crm.deal_contact as l
        using crm.deal as d
        where d.account_id = p_account_id
          and d.external_id = any (p_linked)
          and l.deal_id = d.id
          and not exists (select from given as g where (g.deal_id, g.contact_id) = (l.deal_id, l.contact_id))
    )
    insert into crm.deal_contact (deal_id, contact_id)
    select g.deal_id, g.contact_id
    from given as g
    where not exists (
        select from crm.deal_contact as k
        where (k.deal_id, k.contact_id) = (g.deal_id, g.contact_id)
    )
    on conflict do nothing;

    insert into crm.stage_history (deal_id, entered_at, stage, is_ours)
    select distinct on (d.id, g.entered_at, g.stage) d.id, g.entered_at, g.stage,
        g.by_api and exists (
            select from outbox.command as c
            where c.account_id = p_account_id
              and c.kind = 'stage'
              and c.state in ('done', 'in_flight', 'unknown')
              and c.payload ->> 'deal_id' = g.deal
              and c.payload ->> 'to' = g.stage
        )
    from unnest(p_stage_deals, p_stage_ids, p_stage_at, p_stage_by_api) as g (deal, stage, entered_at, by_api)
    join crm.deal as d on d.account_id = p_account_id and d.external_id = g.deal
    where not exists (
        select from crm.stage_history as k
        where (k.deal_id, k.entered_at, k.stage) = (d.id, g.entered_at, g.stage)
    )
    on conflict do nothing;

    perform mirror.accept_merges(p_account_id, 'deal', p_survivor_ids, p_absorbed_ids, p_now);
    return v_changed;
end
$$;
grant execute on function mirror.accept_deals(bigint, text[], text[], text[], text[], text[], text[], text[], timestamptz[],
    timestamptz[], timestamptz[], boolean[], text[], text[], text[], text[], text[], timestamptz[], boolean[], text[], text[],
    timestamptz) to intentd_daemon;
comment on function mirror.accept_deals(bigint, text[], text[], text[], text[], text[], text[], text[], timestamptz[],
    timestamptz[], timestamptz[], boolean[], text[], text[], text[], text[], text[], timestamptz[], boolean[], text[], text[],
    timestamptz) is
    'Turns one page of deals into rows, with contacts and stages entered; returns how many changed.';
