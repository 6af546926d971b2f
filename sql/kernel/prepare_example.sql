-- Normalizes an example when it is written, so that a check reads no text twice.
create or replace function kernel.prepare_example()
returns trigger
language plpgsql
as $$
begin
    new.norm := classify.normalize(new.text);
    new.tsv := (select t.tsv from classify.tsv(new.norm) as t(tsv));
    return new;
end $$;

comment on function kernel.prepare_example() is 'Trigger: normalizes an example.';
