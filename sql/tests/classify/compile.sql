-- The phrase language: the query, the regular expression of the same tree and the keys agree.
begin;
select plan(7);

select throws_ok($$ select classify.compile('stop (texting') $$, 'IN005', null, 'an open group is refused');
select throws_ok($$ select classify.compile('..3') $$, 'IN005', null, 'a pattern that needs no word is refused');
select throws_ok($$ select classify.compile('@no_such_list') $$, 'IN005', null, 'an unknown list is refused');

create function pg_temp.pattern(p_depth integer)
returns text
language plpgsql volatile
as $$
declare
    r float8 := random();
    w text := chr(97 + floor(random() * 5)::integer);
begin
    if p_depth <= 0 or r < 0.35 then
        return w || case when random() < 0.15 then '?' else '' end;
    elsif r < 0.55 then
        return '(' || pg_temp.pattern(p_depth - 1) || '|' || pg_temp.pattern(p_depth - 1) || ')'
            || case when random() < 0.3 then '?' else '' end;
    elsif r < 0.75 then
        return pg_temp.pattern(p_depth - 1) || ' ' || pg_temp.pattern(p_depth - 1);
    elsif r < 0.85 then
        return w || ' ..' || floor(random() * 3)::integer || ' ' || pg_temp.pattern(p_depth - 1);
    elsif r < 0.92 then
        return w || ' !' || chr(97 + floor(random() * 5)::integer) || ' ' || pg_temp.pattern(p_depth - 1);
    elsif r < 0.96 then
        return w || ' _ ' || w;
    end if;
    return '(' || pg_temp.pattern(p_depth - 1) || ' ' || w || '|' || w || ') ' || pg_temp.pattern(p_depth - 1);
end $$;

create function pg_temp.try(p_pattern text, out query tsquery, out keys text[], out evidence text[])
language plpgsql
as $$
begin
    select c.query, c.keys, c.evidence into query, keys, evidence from classify.compile(p_pattern) as c;
exception when sqlstate 'IN005' or sqlstate 'IN010' then
end $$;

select setseed(0.42);
create temporary table pattern as
select s.p, c.query, c.keys, c.evidence
from (
    select case when random() < 0.1 then '^ ' else '' end || pg_temp.pattern(3) || ' ' || pg_temp.pattern(3)
        || case when random() < 0.1 then ' $' else '' end as p
    from generate_series(1, 150)
) as s, lateral pg_temp.try(s.p) as c
where c.query is not null;
create temporary table message as
select x.d, t.tsv, ' ^ ' || x.d || ' $ ' as subject
from (
    select (
        select string_agg(chr(97 + floor(random() * 6)::integer), ' ')
        from generate_series(1, 1 + (random() * 9)::integer + i * 0)) as d
    from generate_series(1, 150) as i
) as x, classify.tsv(x.d) as t(tsv);

select cmp_ok((select count(*) from pattern), '>', 100::bigint, 'the fuzz compiles its patterns');
select cmp_ok((select count(*) from pattern as p, message as m where m.tsv @@ p.query), '>', 200::bigint,
    'the fuzz matches something');
select is_empty($$
    select p.p, m.d from pattern as p, message as m
    where (m.tsv @@ p.query) is distinct from (m.subject ~ p.evidence[1])
$$, 'the query and the regular expression of a pattern never disagree');
select is_empty($$
    select p.p, m.d from pattern as p, message as m
    where m.tsv @@ p.query and p.keys is not null and not array(select classify.keys(m.d, m.tsv)) && p.keys
$$, 'a match never lacks its key');

select * from finish();
rollback;
