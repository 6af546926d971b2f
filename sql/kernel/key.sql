-- Key of something that we make in a CRM: a UUID from the workspace and what opened it.
--
-- The first 16 bytes of SHA-256 over the workspace's UUID and the parts, joined with U+001F. The
-- same parts give the same key for ever, in another workspace another one. A null part counts as
-- empty.
create or replace function kernel.key(variadic p_parts text[])
returns uuid
language plpgsql stable parallel safe
as $$
begin
    return encode(substring(sha256(convert_to(
        (select w.id::text from ops.workspace as w) || U&'\001F'
            || array_to_string(p_parts, U&'\001F', ''), 'UTF8')) for 16), 'hex')::uuid;
end $$;

comment on function kernel.key(text[]) is
    'UUID from the workspace and the parts: the same parts give the same key for ever.';
grant execute on function kernel.key(text[]) to intentd_daemon;
