-- The same as intentd.preview, counted: one row per intent that was and becomes, warnings first.
--
-- A warning says that an opt-out or a hold would be lost: look at those replies in intentd.preview
-- before you commit. tasks_added and tasks_dropped count replies whose intent begins or ceases to need
-- an answer; sends_stopped and sends_allowed those whose writer would not, or would again, be texted.
create or replace function intentd.preview_summary(p_since timestamptz default now() - interval '30 days')
returns table (
    warning       text,
    was           text,
    becomes       text,
    replies       bigint,
    tasks_added   bigint,
    tasks_dropped bigint,
    sends_stopped bigint,
    sends_allowed bigint,
    rules         text[]
)
language sql stable
security definer
set search_path = pg_catalog, pg_temp
as $$
    with change as materialized (
        select p.*,
            coalesce(w.needs_answer, false) and p.was_effect <> 'revoke' as was_task,
            coalesce(b.needs_answer, false) and p.becomes_effect <> 'revoke' as is_task
        from intentd.preview(p_since) as p
        left join rules.intent as w on w.code = p.was
        left join rules.intent as b on b.code = p.becomes
    ),
    counted as (
        select c.was, c.becomes, count(*) as replies,
            count(*) filter (where c.is_task and not c.was_task) as tasks_added,
            count(*) filter (where c.was_task and not c.is_task) as tasks_dropped,
            count(*) filter (where c.becomes_effect in ('hold', 'revoke')
                and c.was_effect not in ('hold', 'revoke')) as sends_stopped,
            count(*) filter (where c.was_effect in ('hold', 'revoke')
                and c.becomes_effect not in ('hold', 'revoke')) as sends_allowed
        from change as c
        group by c.was, c.becomes
    )
    select case when n.sends_allowed > 0 then
            format('%s opt-outs or holds would be lost: read them before you '
                'commit', n.sends_allowed) end,
        n.was, n.becomes, n.replies, n.tasks_added, n.tasks_dropped, n.sends_stopped, n.sends_allowed,
        (
            select coalesce(array_agg(distinct r.name), '{}')
            from change as c
            cross join lateral unnest(c.rules) as r(name)
            where c.was = n.was
              and c.becomes = n.becomes)
    from counted as n
    order by n.sends_allowed desc, n.replies desc, n.was, n.becomes
$$;

comment on function intentd.preview_summary(timestamptz) is
    'The counts of intentd.preview: intents, tasks and sends that would change, lost opt-outs '
    'first.';
grant execute on function intentd.preview_summary(timestamptz) to intentd_admin, intentd_reviewer;
