-- A pattern with the word lists of a document written out, so that it compiles without them. Classes
-- stay by name in a context (p_is_context), where they are tried once a message.
create or replace function kernel.expand_lists(
    p_pattern    text,
    p_document   jsonb,
    p_is_context boolean default false
)
returns text
language plpgsql stable
as $$
declare
    v_pattern text := p_pattern;
    v_list record;
begin
    -- Lists name lists, a few deep.
    for v_list in
        select l.name, concat_ws('|', l.pattern, nullif(l.extra, '')) as pattern
        from generate_series(1, 5) as depth(n)
        cross join jsonb_to_recordset(p_document -> 'word_list')
            as l(name text, pattern text, extra text, is_class boolean)
        left join rules.word_list as c on c.name = l.name
        where not (p_is_context and l.is_class and coalesce(c.is_class, false))
        order by depth.n, l.name
    loop
        exit when v_pattern !~ '@[a-z]';
        v_pattern := regexp_replace(v_pattern, '@' || v_list.name || '(?![a-z_])', '(' || v_list.pattern || ')', 'g');
    end loop;
    return v_pattern;
end $$;

comment on function kernel.expand_lists(text, jsonb, boolean) is 'A pattern with a document''s word lists written out.';
