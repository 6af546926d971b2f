-- A shipped play whose steps anyone but the pack loader changes is the site's from then on.
create or replace function kernel.own_play_by_site()
returns trigger
language plpgsql
as $$
begin
    if not kernel.is_pack_loader() then
        update rules.play as p
        set origin = 'site'
        where p.origin = 'pack'
          and p.code = case tg_op when 'DELETE' then old.play else new.play end;
    end if;
    return null;
end $$;

comment on function kernel.own_play_by_site() is
    'Trigger: a shipped play whose steps the site changed is the site''s.';
