-- Version of the normal form. Raise it with every change of normalize, fold or tsv that changes a
-- result: sms.reply rows of an older version are then derived again.
create or replace function classify.norm_version()
returns smallint
language sql immutable parallel safe
as $$ select 1::smallint $$;

comment on function classify.norm_version() is 'Version of the normal form that classify.normalize makes.';
grant execute on function classify.norm_version() to intentd_daemon, intentd_admin, intentd_reviewer;
