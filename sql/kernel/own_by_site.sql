-- A shipped row that anyone but the pack loader changes is the site's from then on: an upgrade of
-- the pack leaves it alone.
create or replace function kernel.own_by_site()
returns trigger
language plpgsql
as $$
begin
    if old.origin = 'pack' and not kernel.is_pack_loader() then
        new.origin := 'site';
    end if;
    return new;
end $$;

comment on function kernel.own_by_site() is
    'Trigger: a shipped row that the site changed is the site''s.';
