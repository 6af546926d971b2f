-- Why a signal was taken to mean what it is taken to mean, in words for a sales person.
--
-- p_rules: names of the rules that matched, as text. One expression, so that queries inline it.
create or replace function trigger.reason(
    p_title      text,
    p_confidence real,
    p_decided_by text,
    p_rules      text,
    p_secondary  text[],
    p_flags      text[]
)
returns text
language sql stable parallel safe
as $$
    select p_title || ', ' || round(p_confidence::numeric * 100) || ' % certain'
        || case p_decided_by
            when 'person' then ', set by a person'
            when 'model' then ', by the statistical fallback'
            when 'none' then ', no rule was certain enough'
            else coalesce(', by ' || p_rules, '')
        end
        || case when p_secondary = '{}' then '' else '; also ' || array_to_string(p_secondary, ', ') end
        || case when p_flags = '{}' then '' else '; flags: ' || array_to_string(p_flags, ', ') end
$$;

comment on function trigger.reason(text, real, text, text, text[], text[]) is
    'Why a signal has its intent, in words.';
grant execute on function trigger.reason(text, real, text, text, text[], text[]) to intentd_daemon;
