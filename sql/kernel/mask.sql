-- An address that tells two persons apart in a list and is nobody's number: its first two
-- characters and its last two.
create or replace function kernel.mask(p_address text)
returns text
language sql immutable parallel safe
as $$
    select left(p_address, 2) || '•••' || right(p_address, 2)
$$;

comment on function kernel.mask(text) is 'An address without its middle.';
grant execute on function kernel.mask(text)
    to intentd_daemon, intentd_admin, intentd_reviewer, intentd_reader;
