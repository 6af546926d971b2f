-- Refuses a setting whose value is not of its kind (IN011), or that does not exist (IN012).
--
-- At once, not at COMMIT and not when it is read: decide reads settings for every event. A number alone
-- is no interval, because PostgreSQL reads it as seconds; the longest interval is ten years, so that no time
-- minus it leaves the calendar. Zones are written as PostgreSQL lists them.
create or replace function kernel.check_setting()
returns trigger
language plpgsql
as $$
declare
    v_is_right boolean := false;
    v_form text;
begin
    if new.kind is null then
        raise exception 'no setting %', new.name
            using errcode = 'IN012', hint = 'Settings are: '
                || (select string_agg(s.name, ', ' order by s.name) from rules.setting as s) || '.';
    end if;
    case new.kind
    when 'interval' then
        v_form := 'Write a number and a unit, for example 24 hours or 90 minutes; at most 10 years.';
        begin
            v_is_right := new.value ~* '[a-z:]'
                and new.value::interval between interval '1 second' and interval '10 years';
        exception when data_exception then
            null;
        end;
    when 'zone' then
        v_is_right := exists (select from pg_catalog.pg_timezone_names as z where z.name = new.value);
        if not v_is_right then
            v_form := 'Write it as in pg_timezone_names, for example ' || coalesce(
                (
                    select min(z.name)
                    from pg_catalog.pg_timezone_names as z
                    where z.name !~ '^posix'
                      and regexp_replace(lower(z.name), '[^a-z]', '', 'g')
                        = regexp_replace(lower(new.value), '[^a-z]', '', 'g')
                ),
                'America/New_York or Europe/Berlin') || '.';
        end if;
    when 'number' then
        v_form := case new.name
            when 'classify_threshold' then 'Write a number from 0.3 to 0.9, for example 0.5.'
            else 'Write a number, for example 5 or 0.5.'
        end;
        if new.value ~ '^[0-9]{1,9}(\.[0-9]{1,9})?$' then
            v_is_right := new.name <> 'classify_threshold' or new.value::numeric between 0.3 and 0.9;
        end if;
    when 'choice' then
        v_form := 'Choose one of: ' || array_to_string(new.choices, ', ') || '.';
        v_is_right := new.value = any (new.choices);
    else
        v_is_right := true;
    end case;
    if v_is_right is not true then
        raise exception 'setting % cannot be "%"', new.name, new.value
            using errcode = 'IN011', hint = v_form;
    end if;
    return new;
end $$;

comment on function kernel.check_setting() is 'Trigger: a setting has a value of its kind.';
