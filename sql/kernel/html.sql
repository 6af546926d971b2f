-- Text as HTML: escaped, lines separated by <br>.
create or replace function kernel.html(p_text text)
returns text
language sql immutable parallel safe
as $$
    select replace(replace(replace(replace(replace(replace(p_text,
        '&', '&amp;'), '<', '&lt;'), '>', '&gt;'), '"', '&quot;'), E'\r', ''), E'\n', '<br>')
$$;

comment on function kernel.html(text) is 'Text escaped for HTML, lines separated by <br>.';
grant execute on function kernel.html(text) to intentd_daemon;
