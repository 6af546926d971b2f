-- Why signals were taken to mean what they are taken to mean, in words for a sales person. Reads only.
create or replace function trigger.reason(p_signal_ids bigint[])
returns table (signal_id bigint, reason text)
language sql stable rows 1000
as $$
    select s.id,
        i.title || ', ' || round(s.confidence::numeric * 100) || ' % certain'
            || case s.decided_by
                when 'person' then ', set by a person'
                when 'model' then ', by the statistical fallback'
                when 'none' then ', no rule was certain enough'
                else coalesce(', by ' || r.names, '')
            end
            || coalesce('; also ' || nullif(array_to_string(s.secondary, ', '), ''), '')
            || coalesce('; flags: ' || nullif(array_to_string(s.flags, ', '), ''), '')
    from intent.signal as s
    join rules.intent as i on i.code = s.intent
    left join lateral (
        select string_agg(coalesce(c.pack_key, 'rule ' || c.id), ', '
            order by c.intent is distinct from s.intent, c.weight desc, c.id) as names
        from rules.classifier as c
        where c.id = any (s.rule_ids)
    ) as r on s.decided_by = 'rule'
    where s.id = any (p_signal_ids)
$$;

comment on function trigger.reason(bigint[]) is 'Why signals have their intent, in words.';
grant execute on function trigger.reason(bigint[]) to intentd_daemon;
