-- Refuses an override that weakens a shipped, certain opt-out rule (IN004): they are a floor.
create or replace function kernel.protect_floor()
returns trigger
language plpgsql
as $$
begin
    if exists (
        select
        from rules.classifier as c
        where c.pack_key = new.pack_key
          and c.intent = 'opt_out'
          and c.is_active
          and c.weight >= 0.9
          and (new.is_active is false or new.weight < c.weight))
    then
        raise exception 'opt-out rule % cannot be weakened', new.pack_key
            using errcode = 'IN004', hint = 'Opt-out rules can be added to, not taken from.';
    end if;
    return new;
end $$;

comment on function kernel.protect_floor() is 'Trigger: shipped opt-out rules are a floor.';
