-- Marks the transaction: rules changed, publish at COMMIT. The mark is transactional, so a savepoint
-- takes it back with the change it stands for.
create or replace function kernel.mark_rules_changed()
returns trigger
language plpgsql
as $$
begin
    perform set_config('intentd.rules_changed', 'yes', true);
    return null;
end $$;

comment on function kernel.mark_rules_changed() is 'Trigger: rules changed in this transaction.';
