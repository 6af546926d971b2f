-- Makes the site's rules equal to a document of intentd.dump_rules, and says what changed. Whole: a rule
-- that is not in a table of the document goes. A table that the document does not name stays as it is.
--
-- What is equal is not touched, so applying it again changes nothing and publishes no version. Examples
-- guard it at COMMIT as they guard any edit; try it first:
--   begin; select * from intentd.apply_rules(…); select * from intentd.preview_summary(); rollback;
-- Refused: keys that are not known (IN403), with those that are. Intents, purposes and CRM fields that
-- the document leaves out stay, because decisions name them, but an intent without a play is switched
-- off. A shipped route or play that the site had changed stays too: name it with its columns.
create or replace function intentd.apply_rules(p_document jsonb)
returns table (rule_table text, added integer, changed integer, removed integer)
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
    v_table record;
    v_unknown text;
    v_defaults jsonb;
    v_rows jsonb;
    v_done record;
    v_count integer;
begin
    if jsonb_typeof(p_document) is distinct from 'object' or p_document -> 'format' is distinct from '1' then
        raise exception 'this is no rule document of format 1'
            using errcode = 'IN403', hint = 'It begins {"format": 1, …}; select '
                'jsonb_pretty(intentd.dump_rules()) shows the form.';
    end if;
    select string_agg(k.name, ', ' order by k.name) into v_unknown
    from jsonb_object_keys(p_document) as k(name)
    where k.name not in (select t.name from kernel.site_tables() as t)
      and k.name not in ('format', 'word_list_extra', 'example_off');
    if v_unknown is not null then
        raise exception 'unknown key in the document: %', v_unknown
            using errcode = 'IN403', hint = 'Known are format, word_list_extra, example_off, ' || (
                select string_agg(t.name, ', ') from kernel.site_tables() as t) || '.';
    end if;

    -- Two intents may change places: out of the way first.
    update rules.intent as i
    set precedence = -1000000 - i.precedence
    from jsonb_to_recordset(coalesce(p_document -> 'intent', '[]')) as w(code text, precedence integer)
    where w.code = i.code
      and w.precedence <> i.precedence;
    -- Shipped rows that the document holds are the site's from now on.
    update rules.play as p
    set origin = 'site'
    where p.origin = 'pack'
      and exists (
        select from jsonb_array_elements(coalesce(p_document -> 'play', '[]')) as x(r) where x.r ->> 'code' = p.code);
    update rules.route as q
    set origin = 'site'
    where q.origin = 'pack'
      and exists (
        select
        from jsonb_array_elements(coalesce(p_document -> 'route', '[]')) as x(r)
        where x.r ->> 'pack_key' = q.pack_key);

    for v_table in select * from kernel.site_tables() as t where p_document ? t.name loop
        v_rows := p_document -> v_table.name;
        if jsonb_typeof(v_rows) <> 'array' then
            raise exception '% must be a list of rows', v_table.name
                using errcode = 'IN403', hint = format('{"%s": [{"%s": …}, '
                    '…]}', v_table.name, v_table.columns[1]);
        end if;
        if v_table.name = 'role_owner' then
            v_table.columns := array['account', 'role', 'owner_email'];
        end if;
        select string_agg(distinct k.name, ', ') into v_unknown
        from jsonb_array_elements(v_rows) as x(r)
        cross join lateral jsonb_object_keys(x.r) as k(name)
        where k.name <> all (v_table.columns);
        if v_unknown is not null then
            raise exception 'unknown key in a row of %: %', v_table.name, v_unknown
                using errcode = 'IN403', hint = 'Known '
                    'are ' || array_to_string(v_table.columns, ', ') || '.';
        end if;
        if v_table.name = 'role_owner' then
            select string_agg(distinct x.r ->> 'account', ', ') into v_unknown
            from jsonb_array_elements(v_rows) as x(r)
            where not exists (select from ops.crm_account as a where a.name = x.r ->> 'account');
            if v_unknown is not null then
                raise exception 'role_owner names a CRM account that is not here: %', v_unknown
                    using errcode = 'IN403', hint = 'Add it first (intentd account add), or leave '
                        'the row out.';
            end if;
            select coalesce(jsonb_agg(x.r - 'account' || jsonb_build_object('account_id', a.id)), '[]') into v_rows
            from jsonb_array_elements(v_rows) as x(r)
            join ops.crm_account as a on a.name = x.r ->> 'account';
            v_table.columns := array['account_id', 'role', 'owner_email'];
        end if;

        if v_table.name = 'play_step' then
            -- Steps of a changed shipped play that the document does not name stay with their play.
            v_table.removable := format('t.play = any (%L::text[])', array(
                select x.r ->> 'code' from jsonb_array_elements(coalesce(p_document -> 'play', '[]')) as x(r)));
        end if;

        v_defaults := kernel.rule_defaults(v_table.name, v_table.columns);
        select coalesce(jsonb_agg(v_defaults || x.r order by x.place), '[]') into v_rows
        from jsonb_array_elements(v_rows) with ordinality as x(r, place);
        select * into v_done
        from kernel.make_rows_equal(v_table.name, v_rows, v_table.key, v_table.columns, v_table.scope,
            v_table.may_add, v_table.removable);
        if v_done.added + v_done.changed + v_done.removed > 0 then
            return query select v_table.name, v_done.added, v_done.changed, v_done.removed;
        end if;
    end loop;

    -- An intent that the document leaves out goes with its play: it is switched off.
    if p_document ? 'intent' then
        update rules.intent as i
        set is_active = false
        where i.is_active
          and i.code <> 'opt_out'
          and i.code in (select n.intent from kernel.incomplete_intents() as n)
          and not exists (
            select from jsonb_array_elements(p_document -> 'intent') as x(r) where x.r ->> 'code' = i.code);
        get diagnostics v_count = row_count;
        if v_count > 0 then
            return query select 'intent', 0, v_count, 0;
        end if;
    end if;
    if p_document ? 'word_list_extra' then
        update rules.word_list as l
        set extra = p_document -> 'word_list_extra' ->> l.name
        where l.origin = 'pack'
          and coalesce(l.extra, '') <> coalesce(p_document -> 'word_list_extra' ->> l.name, '');
        get diagnostics v_count = row_count;
        if v_count > 0 then
            return query select 'word_list_extra', 0, v_count, 0;
        end if;
    end if;
    if p_document ? 'example_off' then
        update rules.example as e
        set is_active = not e.is_active
        where e.origin = 'pack'
          and e.is_active = (p_document -> 'example_off' ? e.text);
        get diagnostics v_count = row_count;
        if v_count > 0 then
            return query select 'example_off', 0, v_count, 0;
        end if;
    end if;
end $$;

comment on function intentd.apply_rules(jsonb) is
    'Makes the site''s rules equal to a document of intentd.dump_rules, and says what changed.';
grant execute on function intentd.apply_rules(jsonb) to intentd_admin;
