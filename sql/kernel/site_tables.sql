-- The rule tables that an admin's file holds, in the order in which they can be written: by which columns
-- a row is known, which columns stand in the file, which rows are the site's, whether rows may come, and
-- which may go. Statistical weights, area codes and word frequencies are left out: they are the pack's. Word
-- lists come before the rules that name them, and go after.
create or replace function kernel.site_tables()
returns table (name text, key text[], columns text[], scope text, may_add boolean, removable text)
language sql stable
as $$
    select s.name, s.key,
        case when s.name = 'setting' then array['name', 'value']
            else array_remove(array_remove(array_remove(kernel.rule_columns(s.name), 'id'), 'origin'),
                case when s.name not in ('override', 'route', 'play') then 'pack_key' else '' end) end,
        s.scope, s.may_add, s.removable
    from (values
        (1, 'setting', array['name'], 'true', false, 'false'),
        (2, 'intent', array['code'], 'true', true, 'false'),
        (3, 'word_list', array['name'], 't.origin = ''site''', true, 'false'),
        (4, 'classifier', array['intent', 'kind', 'pattern', 'context', 'unless'], 't.origin = ''site''', true, 'true'),
        (5, 'override', array['pack_key'], 'true', true, 'true'),
        (6, 'example', array['text', 'context', 'is_opted_out'], 't.origin = ''site''', true, 'true'),
        (7, 'purpose', array['code'], 'true', true, 'false'),
        (8, 'cap', array['code'], 'true', true, 'true'),
        (9, 'sending_window', array['area', 'iso_day'], 'true', true, 'true'),
        (10, 'provider_error', array['provider', 'code'], 'true', true, 'true'),
        (11, 'role_owner', array['account_id', 'role'], 'true', true, 'true'),
        (12, 'route', array['pack_key', 'position', 'intent', 'lifecycle_stage', 'stage', 'has_deal', 'source'],
            't.origin = ''site''', true, 't.pack_key is null'),
        (13, 'play', array['code'], 't.origin = ''site''', true, 't.pack_key is null'),
        (14, 'play_step', array['play', 'position'],
            't.play in (select p.code from rules.play as p where p.origin = ''site'')', true, 'true'),
        (15, 'crm_field', array['object', 'property'], 'true', true, 'false'),
        (16, 'word_list', array['name'], 't.origin = ''site''', false, 'true')
    ) as s(place, name, key, scope, may_add, removable)
    order by s.place
$$;

comment on function kernel.site_tables() is 'The rule tables that an admin''s file holds, and how rows are known.';
