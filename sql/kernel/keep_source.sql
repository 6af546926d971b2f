-- Refuses to remove a source that events name (IN411): they would stay undecided for ever, a STOP among them.
--
-- Takes the source's lease over first, so that whoever serves it has committed what it accepts and accepts
-- nothing after. Definer's rights, because who removes a source need not read messages.
-- Locks: the lease.
create or replace function kernel.keep_source()
returns trigger
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
begin
    update ops.lease as l
    set token = l.token + 1, holder = ''
    where l.name = 'source/' || old.name;
    if exists (select from sms.undecided as u where u.source_id = old.id)
        or exists (select from sms.message as m where m.source_id = old.id)
        or exists (select from intent.signal as s where s.source_id = old.id)
    then
        raise exception 'source % has messages and is not removed', old.name
            using errcode = 'IN411', hint = 'Disable it instead: intentd source set ' || old.name || ' --disable-polling.';
    end if;
    return old;
end $$;

comment on function kernel.keep_source() is 'Trigger: a source that has messages is not removed.';
