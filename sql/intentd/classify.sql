-- What a text would be decided as, by the rules as they are in this transaction, and why in words.
--
-- p_context: the message it answers. p_as_of: by the version of the rules that was published last at that
-- time; conditions on stage, source and time are not met then, and the statistical fallback is not asked.
-- Rules whose words have changed since are compiled again, 2 to 4 ms each. Writes and locks nothing.
create or replace function intentd.classify(
    p_text    text,
    p_context text        default null,
    p_as_of   timestamptz default null
)
returns table (
    intent     text,
    confidence real,
    secondary  text[],
    flags      text[],
    effect     text,
    decided_by text,
    reason     text[]
)
language plpgsql volatile
security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
    v_norm text := classify.normalize(coalesce(p_text, ''));
    v_tsv tsvector := (select t.tsv from classify.tsv(v_norm) as t(tsv));
    v_document jsonb;
begin
    if p_as_of is not null then
        select v.document into v_document
        from rules.version as v
        where v.published_at <= p_as_of
        order by v.id desc
        limit 1;
        if not found then
            raise exception 'no rules had been published by %', p_as_of
                using errcode = 'IN006', hint = 'select id, published_at from rules.version order by id; lists the versions.';
        end if;
        return query select d.* from kernel.decide_as_of(v_norm, v_tsv, p_context, v_document) as d;
        return;
    end if;
    return query
    select d.intent, d.confidence, d.secondary, d.flags, d.effect, d.decided_by, (
        select coalesce(array_agg(concat(
                case
                    when c.id = any (d.vetoed_ids) then 'vetoed: '
                    when c.id = any (d.shadow_ids) then 'shadow: '
                end,
                coalesce(c.intent, array_to_string(c.flags, ', '), c.effect),
                ' by "', array_to_string(classify.words(v_norm, c.evidence), '" and "'), '" (',
                coalesce(c.pack_key, 'rule ' || c.id), ')',
                case when c.id = any (d.vetoed_ids) then ' because of "' || array_to_string(
                    classify.words(v_norm, c.unless_evidence), '" and "') || '"'
                end)
            order by c.id = any (d.vetoed_ids), c.id = any (d.shadow_ids),
                c.intent is distinct from d.intent, c.weight desc, c.id), '{}')
        from rules.classifier as c
        where c.id = any (d.rule_ids || d.vetoed_ids || d.shadow_ids))
    from classify.decide(array[row(0, v_norm, v_tsv, p_context, null, null, null, null,
        false)::classify.message], null, false) as d;
end $$;

comment on function intentd.classify(text, text, timestamptz) is 'What a text would be decided as, and why.';
grant execute on function intentd.classify(text, text, timestamptz)
    to intentd_admin, intentd_daemon, intentd_reviewer;
