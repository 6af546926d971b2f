-- Refuses statistical weights of compliance intents (IN007): a model never decides consent.
create or replace function kernel.protect_weight()
returns trigger
language plpgsql
as $$
begin
    if exists (select from rules.intent as i where i.code = new.intent and i.is_compliance) then
        raise exception 'the statistical fallback may not decide %', new.intent
            using errcode = 'IN007', hint = 'Leave compliance intents out of the training.';
    end if;
    return new;
end $$;

comment on function kernel.protect_weight() is 'Trigger: no statistical weights for compliance intents.';
