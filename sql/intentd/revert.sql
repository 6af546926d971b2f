-- Makes the rules as they were in a published version again, and says what changed: the site's rules,
-- lists, examples, routes, plays, overrides, settings, intents, weights. COMMIT publishes a new version; the
-- versions between stay, so a revert can be reverted.
--
-- Shipped rules stay those of the installed pack, because they belong to the program: only what the site
-- may change about them goes back (overrides, extra words, switched-off examples, changed routes and
-- plays). Rules come back under their old identity, so old decisions name them again. An intent that
-- came since and that decisions name is switched off, not deleted. Look first:
--   begin; select * from intentd.revert(7); select * from intentd.preview_summary(); rollback;
create or replace function intentd.revert(p_version integer)
returns table (rule_table text, added integer, changed integer, removed integer)
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
    v_document jsonb;
    v_table record;
    v_rows jsonb;
    v_done record;
    v_count integer;
    v_scope text;
    v_routes integer[];  -- rows that are the site's now, or were then
    v_plays text[];
begin
    select v.document into v_document from rules.version as v where v.id = p_version;
    if not found then
        raise exception 'no version % of the rules', p_version
            using errcode = 'IN405', hint = 'select id, published_at, published_by, note from '
                'rules.version order by id desc;';
    end if;
    if coalesce(current_setting('intentd.note', true), '') = '' then
        perform set_config('intentd.note', 'revert to version ' || p_version, true);
    end if;

    v_routes := array(
        select q.id from rules.route as q where q.origin = 'site'
        union
        select (x.r ->> 'id')::integer
        from jsonb_array_elements(v_document -> 'route') as x(r)
        where x.r ->> 'origin' = 'site');
    v_plays := array(
        select p.code from rules.play as p where p.origin = 'site'
        union
        select x.r ->> 'code'
        from jsonb_array_elements(v_document -> 'play') as x(r)
        where x.r ->> 'origin' = 'site');

    -- Intents first: rules name them. Two may change places, so those that move step aside.
    update rules.intent as i
    set precedence = -1000000 - i.precedence
    where i.code <> 'opt_out'
      and not exists (
        select
        from jsonb_to_recordset(v_document -> 'intent') as w(code text, precedence integer)
        where w.code = i.code
          and w.precedence = i.precedence);
    select * into v_done
    from kernel.make_rows_equal('intent', v_document -> 'intent', array['code'], kernel.rule_columns('intent'),
        'true', true, 'false');
    if v_done.added + v_done.changed > 0 then
        return query select 'intent', v_done.added, v_done.changed, 0;
    end if;

    for v_table in
        select t.name, t.key, t.scope, t.may_add, t.removable
        from kernel.site_tables() as t
        where t.name <> 'intent'
        union all
        select 'area_code', array['code'], 'true', true, 'true'
        union all
        select 'weight', array['token', 'intent'], 'true', true, 'true'
    loop
        v_rows := coalesce(v_document -> v_table.name, '[]');
        v_scope := v_table.scope;
        if v_table.name in ('classifier', 'example', 'route') then
            v_table.key := array['id'];
        end if;
        if v_table.name in ('route', 'play', 'play_step') then
            v_scope := case v_table.name
                when 'route' then format('t.id = any (%L::integer[])', v_routes)
                when 'play' then format('t.code = any (%L::text[])', v_plays)
                else format('t.play = any (%L::text[])', v_plays)
            end;
        end if;
        select coalesce(jsonb_agg(x.r), '[]') into v_rows
        from jsonb_array_elements(v_rows) as x(r)
        where case
            when v_table.name in ('classifier', 'example', 'word_list') then x.r ->> 'origin' = 'site'
            when v_table.name = 'override' then exists (
                select from rules.classifier as c where c.pack_key = x.r ->> 'pack_key')
            when v_table.name = 'role_owner' then exists (
                select from ops.crm_account as a where a.id = (x.r ->> 'account_id')::bigint)
            when v_table.name = 'route' then (x.r ->> 'id')::integer = any (v_routes)
            when v_table.name in ('play', 'play_step') then coalesce(x.r ->> 'code', x.r ->> 'play') = any (v_plays)
            else true
        end;
        select * into v_done
        from kernel.make_rows_equal(v_table.name, v_rows, v_table.key,
            case when v_table.name = 'setting' then array['name', 'value'] else kernel.rule_columns(v_table.name) end,
            v_scope, v_table.may_add, v_table.removable);
        if v_done.added + v_done.changed + v_done.removed > 0 then
            return query select v_table.name, v_done.added, v_done.changed, v_done.removed;
        end if;
    end loop;

    update rules.word_list as l
    set extra = w.extra
    from jsonb_to_recordset(v_document -> 'word_list') as w(name text, origin text, extra text)
    where w.name = l.name
      and w.origin = 'pack'
      and l.origin = 'pack'
      and l.extra is distinct from w.extra;
    get diagnostics v_count = row_count;
    if v_count > 0 then
        return query select 'word_list_extra', 0, v_count, 0;
    end if;
    update rules.example as e
    set is_active = w.is_active
    from jsonb_to_recordset(v_document -> 'example')
        as w(text text, context text, is_opted_out boolean, origin text, is_active boolean)
    where w.text = e.text
      and w.context is not distinct from e.context
      and w.is_opted_out = e.is_opted_out
      and w.origin = 'pack'
      and e.origin = 'pack'
      and e.is_active <> w.is_active;
    get diagnostics v_count = row_count;
    if v_count > 0 then
        return query select 'example_off', 0, v_count, 0;
    end if;

    -- Intents that came since.
    delete from rules.intent as i
    where i.precedence < 0
      and not exists (select from intent.signal as s where s.intent = i.code)
      and not exists (select from intent.correction as c where i.code in (c.was, c.intent))
      and not exists (select from rules.classifier as c where c.intent = i.code)
      and not exists (select from rules.example as e where e.intent = i.code);
    get diagnostics v_count = row_count;
    if v_count > 0 then
        return query select 'intent', 0, 0, v_count;
    end if;
    update rules.intent as i
    set is_active = false,
        precedence = (select max(j.precedence) from rules.intent as j) + x.place
    from (
        select j.code, row_number() over (order by j.precedence desc) as place
        from rules.intent as j
        where j.precedence < 0
    ) as x
    where x.code = i.code;
    get diagnostics v_count = row_count;
    if v_count > 0 then
        return query select 'intent', 0, v_count, 0;
    end if;
end $$;

comment on function intentd.revert(integer) is
    'Makes the rules as they were in a published version again; COMMIT publishes it as a new '
    'version.';
grant execute on function intentd.revert(integer) to intentd_admin;
