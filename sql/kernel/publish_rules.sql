-- At COMMIT, once a transaction that touched rules: every active intent must be complete (IN410) and every
-- example must pass (IN001), then the rules are written to rules.version as one document, unless they equal the newest one.
--
-- Takes the rules' lock alone until the commit: decide waits, and two changes that pass alone cannot
-- fail together unseen. READ COMMITTED takes a new snapshot for the check after the lock, so other
-- levels are refused (IN002). Definer's rights: nobody writes rules.version by hand.
create or replace function kernel.publish_rules()
returns trigger
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
    v_failing integer;
    v_first integer;
    v_case record;
    v_lacking record;
    v_document jsonb;
    v_sha256 bytea;
begin
    if current_setting('intentd.rules_changed', true) is distinct from 'yes' then
        return null;
    end if;
    if current_setting('transaction_isolation') <> 'read committed' then
        raise exception 'rules are edited in READ COMMITTED only' using errcode = 'IN002';
    end if;
    perform pg_advisory_xact_lock(kernel.rules_lock_key());
    select * into v_lacking from kernel.incomplete_intents() as i limit 1;
    if found then
        raise exception 'intent % is not complete: it has no %', v_lacking.intent, v_lacking.lacks
            using errcode = 'IN410', hint = v_lacking.what_to_do;
    end if;
    -- Counting, not limit 1: the limit makes the plan three times slower.
    select count(*), min(t.example_id) into v_failing, v_first from intentd.test_rules() as t;
    if v_failing > 0 then
        select * into v_case from intentd.test_rules() as t where t.example_id = v_first;
        raise exception '% examples fail, first example %: "%" should be % but is % (%)',
            v_failing, v_case.example_id, v_case.text, v_case.expected, v_case.got,
            coalesce(array_to_string(v_case.rules, ', '), 'no rule')
            using errcode = 'IN001',
                hint = 'select * from intentd.test_rules() lists them; change the rule or the example.';
    end if;
    v_document := kernel.rules_document();
    v_sha256 := sha256(convert_to(v_document::text, 'UTF8'));
    insert into rules.version (published_by, document, sha256, note)
    select session_user, v_document, v_sha256, nullif(current_setting('intentd.note', true), '')
    where v_sha256 is distinct from (
        select v.sha256 from rules.version as v order by v.id desc limit 1);
    perform set_config('intentd.rules_changed', 'no', true);
    return null;
end $$;

comment on function kernel.publish_rules() is 'Trigger at COMMIT: checks the examples and writes a version.';
