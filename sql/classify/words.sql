-- The words of a normal form that an evidence expression finds, one entry a clause; empty when none.
create or replace function classify.words(p_norm text, p_evidence text[])
returns text[]
language sql stable
as $$
    select coalesce(array_agg(x.words order by x.i) filter (where x.words <> ''), '{}')
    from (
        select e.i, btrim(substring(
            ' ^ ' || rtrim(p_norm, ' ?') || ' $' ||
            case right(p_norm, 1) when '?' then ' ? ' else ' ' end from e.are), ' ^$') as words
        from unnest(p_evidence) with ordinality as e(are, i)
    ) as x
$$;

comment on function classify.words(text, text[]) is 'Words that a rule matched in a normal form.';
grant execute on function classify.words(text, text[]) to intentd_daemon, intentd_admin, intentd_reviewer;
