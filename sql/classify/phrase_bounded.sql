-- The query, unless it has grown beyond use: then IN010, and phrase_query tries another cut.
create or replace function classify.phrase_bounded(p_query text)
returns text
language plpgsql immutable
as $$
begin
    if length(p_query) > 9000 then
        raise exception 'pattern is too large: fewer gaps or alternatives, or two rules'
            using errcode = 'IN010';
    end if;
    return p_query;
end $$;

comment on function classify.phrase_bounded(text) is 'Refuses a query that is too large.';
grant execute on function classify.phrase_bounded(text) to intentd_daemon, intentd_admin;
