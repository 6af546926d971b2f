-- Replaces the pipeline stages of an account by the list that the CRM gives. Writes only rows that differ.
--
-- A stage that is not listed any more stays: stage history and rules may still name it.
create or replace function mirror.accept_stages(
    p_account_id    bigint,
    p_pipelines     text[],
    p_external_ids  text[],
    p_labels        text[],
    p_positions     bigint[],
    p_is_closed     boolean[],
    p_is_won        boolean[],
    p_probabilities float8[]
)
returns integer
language sql
as $$
    with written as (
        insert into crm.stage (account_id, pipeline, external_id, label, position, is_closed, is_won, probability)
        select p_account_id, g.pipeline, g.external_id, g.label, g.position::integer, g.is_closed, g.is_won,
            g.probability::numeric
        from unnest(p_pipelines, p_external_ids, p_labels, p_positions, p_is_closed, p_is_won, p_probabilities)
            as g (pipeline, external_id, label, position, is_closed, is_won, probability)
        where not exists (
            select from crm.stage as k
            where k.account_id = p_account_id
              and (k.pipeline, k.external_id, k.label, k.position, k.is_closed, k.is_won)
                = (g.pipeline, g.external_id, g.label, g.position::integer, g.is_closed, g.is_won)
              and k.probability is not distinct from g.probability::numeric
        )
        on conflict (account_id, pipeline, external_id) do update
        set label = excluded.label, position = excluded.position, is_closed = excluded.is_closed,
            is_won = excluded.is_won, probability = excluded.probability
        returning 1
    )
    select count(*)::integer from written
$$;
grant execute on function mirror.accept_stages(bigint, text[], text[], text[], bigint[], boolean[], boolean[], float8[])
    to intentd_daemon;
comment on function mirror.accept_stages(bigint, text[], text[], text[], bigint[], boolean[], boolean[], float8[]) is
    'Replaces the pipeline stages of an account; returns how many rows changed.';
