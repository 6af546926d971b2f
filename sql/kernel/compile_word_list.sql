-- Compiles a word list that is a class of previous outbound messages.
create or replace function kernel.compile_word_list()
returns trigger
language plpgsql
as $$
begin
    new.query := case when new.is_class then (classify.compile(
        concat_ws('|', new.pattern, nullif(new.extra, '')), p_has_keys => false)).query end;
    return new;
exception when sqlstate 'IN005' or sqlstate 'IN010' then
    raise exception '%', sqlerrm using errcode = sqlstate, detail = format('Word list %s', new.name);
end $$;

comment on function kernel.compile_word_list() is 'Trigger: compiles a word list that is a class.';
