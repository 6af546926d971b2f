-- Marks records as deleted that the CRM lists as archived. Returns how many were not marked before.
create or replace function mirror.mark_deleted(
    p_account_id   bigint,
    p_object       text,
    p_external_ids text[]
)
returns integer
language plpgsql
as $$
declare
    v_marked integer;
begin
    case p_object
        when 'contact' then
            update crm.contact as r set is_deleted = true
            where r.account_id = p_account_id and r.external_id = any (p_external_ids) and not r.is_deleted;
        when 'deal' then
            update crm.deal as r set is_deleted = true
            where r.account_id = p_account_id and r.external_id = any (p_external_ids) and not r.is_deleted;
        when 'task' then
            update crm.task as r set is_deleted = true
            where r.account_id = p_account_id and r.external_id = any (p_external_ids) and not r.is_deleted;
        when 'meeting' then
            update crm.meeting as r set is_deleted = true
            where r.account_id = p_account_id and r.external_id = any (p_external_ids) and not r.is_deleted;
        else
            update crm.activity as r set is_deleted = true
            where r.account_id = p_account_id and r.kind = p_object and r.external_id = any (p_external_ids)
              and not r.is_deleted;
    end case;
    get diagnostics v_marked = row_count;
    return v_marked;
end
$$;
grant execute on function mirror.mark_deleted(bigint, text, text[]) to intentd_daemon;
comment on function mirror.mark_deleted(bigint, text, text[]) is
    'Marks records as deleted that the CRM lists as archived; returns how many were not before.';
