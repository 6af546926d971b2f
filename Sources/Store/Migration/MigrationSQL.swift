/// Statements that a migrate runs and `migrate --print` prints: one text, so that both give the same database.
enum MigrationSQL {
    /// Schemas whose functions and views are applied as a whole.
    static let codeSchemas = [
        "kernel", "capture", "mirror", "decide", "classify", "govern", "route", "trigger", "push", "measure",
        "intentd", "report", "desk",
    ]

    static let codeSchemaArray = "array[" + codeSchemas.map { "'\($0)'" }.joined(separator: ", ") + "]"

    /// First in each transaction: whoever comes second waits, then finds the work done.
    ///
    /// The key is any number that other programs are unlikely to use ("intentd" in ASCII). The lock is the transaction's, so a
    /// pooler cannot leave it behind. Only the wait for this lock has no limit: other locks are a running daemon's or a report's,
    /// and a migrate that waits for them makes everybody else wait for it.
    static let begin = """
        set local statement_timeout = 0;
        set local idle_in_transaction_session_timeout = 0;
        set local client_min_messages = warning;
        set local lock_timeout = 0;
        do $$ begin perform pg_catalog.pg_advisory_xact_lock(29672364840445028); end $$;
        set local lock_timeout = '30s';
        """

    /// Everything but the roles belongs to `intentd_owner`; an empty search path makes the result independent of the login's.
    static let becomeOwner = """
        set local role intentd_owner;
        set local search_path = '';
        """

    /// What a database must have before anything is created in it.
    static let requirements = """
        do $$
        begin
            if pg_catalog.current_setting('server_version_num')::integer < 150000 then
                raise exception 'PostgreSQL % is too old', pg_catalog.current_setting('server_version')
                    using errcode = 'IN903', hint = 'intentd needs PostgreSQL 15 or newer.';
            end if;
            if pg_catalog.current_setting('server_encoding') <> 'UTF8' then
                raise exception 'the database "%" is encoded in %, and messages are Unicode',
                    pg_catalog.current_database(), pg_catalog.current_setting('server_encoding')
                    using errcode = 'IN901', hint = 'Create one with: '
                        'createdb --template=template0 --encoding=UTF8 --locale=C.UTF-8 NAME';
            end if;
            if pg_catalog.lower(pg_catalog.chr(196)) <> pg_catalog.chr(228) then
                raise exception 'the database "%" has a locale that knows the letters of ASCII only',
                    pg_catalog.current_database()
                    using errcode = 'IN902', hint = 'Create one with: '
                        'createdb --template=template0 --encoding=UTF8 --locale=C.UTF-8 NAME';
            end if;
        end
        $$;
        """

    /// Takes back rights and comments on everything in the code schemas: `create or replace` keeps them, and the files say anew
    /// what holds. So an upgraded database does not keep what an older file granted.
    static let resetCode = """
        do $$
        declare
            v_statement text;
        begin
            for v_statement in
                with object as (
                    select case when p.prokind = 'a' then 'aggregate' else 'routine' end as kind,
                        'pg_catalog.pg_proc'::pg_catalog.regclass as catalog, p.oid,
                        p.oid::pg_catalog.regprocedure::text as identity, p.proowner as owner,
                        coalesce(p.proacl, pg_catalog.acldefault('f', p.proowner)) as acl
                    from pg_catalog.pg_proc as p
                    where p.pronamespace::pg_catalog.regnamespace::text = any (\(codeSchemaArray))
                    union all
                    select 'view', 'pg_catalog.pg_class'::pg_catalog.regclass, c.oid,
                        c.oid::pg_catalog.regclass::text, c.relowner,
                        coalesce(c.relacl, pg_catalog.acldefault('r', c.relowner))
                    from pg_catalog.pg_class as c
                    where c.relkind = 'v'
                      and c.relnamespace::pg_catalog.regnamespace::text = any (\(codeSchemaArray))
                ),
                ours as (
                    select o.*
                    from object as o
                    where o.owner = 'intentd_owner'::pg_catalog.regrole
                )
                select distinct pg_catalog.format('revoke all on %s %s from %s cascade',
                    case when o.kind = 'view' then 'table' else 'routine' end, o.identity,
                    case when a.grantee = 0 then 'public' else a.grantee::pg_catalog.regrole::text end)
                from ours as o
                cross join lateral pg_catalog.aclexplode(o.acl) as a
                where a.grantee <> o.owner
                union all
                select pg_catalog.format('revoke all on table %s from %s cascade', o.identity,
                    case when a.grantee = 0 then 'public' else a.grantee::pg_catalog.regrole::text end)
                from ours as o
                join pg_catalog.pg_attribute as t on t.attrelid = o.oid and t.attacl is not null
                cross join lateral pg_catalog.aclexplode(t.attacl) as a
                where o.kind = 'view'
                union all
                select case when d.objsubid = 0 then pg_catalog.format('comment on %s %s is null', o.kind, o.identity)
                    else pg_catalog.format('comment on column %s.%I is null', o.identity, t.attname) end
                from ours as o
                join pg_catalog.pg_description as d on d.classoid = o.catalog and d.objoid = o.oid
                left join pg_catalog.pg_attribute as t on t.attrelid = o.oid and t.attnum = d.objsubid and o.kind = 'view'
            loop
                execute v_statement;
            end loop;
        end
        $$;
        """

    /// Everything of ours in the code schemas: kind, oid, version of its row in the catalog, identity for people and for DROP.
    ///
    /// `create or replace` always writes the row anew, so its version tells whether a file created the object.
    static let codeObjects = """
        select case p.prokind when 'p' then 'procedure' when 'a' then 'aggregate' else 'function' end,
            p.oid::bigint, p.xmin::text, p.oid::pg_catalog.regprocedure::text
        from pg_catalog.pg_proc as p
        where p.pronamespace::pg_catalog.regnamespace::text = any (\(codeSchemaArray))
          and p.proowner = 'intentd_owner'::pg_catalog.regrole
        union all
        select 'view', c.oid::bigint, r.xmin::text, c.oid::pg_catalog.regclass::text
        from pg_catalog.pg_class as c
        join pg_catalog.pg_rewrite as r on r.ev_class = c.oid and r.rulename = '_RETURN'
        where c.relkind = 'v'
          and c.relnamespace::pg_catalog.regnamespace::text = any (\(codeSchemaArray))
          and c.relowner = 'intentd_owner'::pg_catalog.regrole
        order by 4
        """

    /// Everything that DROP … CASCADE of an object ($1 its catalog, $2 its oid) takes along: description, whether it is a
    /// function or view of ours, its oid.
    ///
    /// Follows pg_depend down to dependents and, where one is an internal part (a view's rule, a row type), up to its whole.
    static let dependents = """
        with recursive dependent (catalog, oid) as (
            select $1::pg_catalog.regclass::pg_catalog.oid, $2::bigint::pg_catalog.oid
            union
            select n.catalog, n.oid
            from dependent as t
            cross join lateral (
                select d.classid, d.objid
                from pg_catalog.pg_depend as d
                where d.refclassid = t.catalog and d.refobjid = t.oid and d.deptype <> 'e'
                union all
                select d.refclassid, d.refobjid
                from pg_catalog.pg_depend as d
                where d.classid = t.catalog and d.objid = t.oid and d.deptype = 'i'
            ) as n (catalog, oid)
        ),
        part as (
            -- Parts of a relation are told by the relation itself.
            select t.catalog, t.oid
            from dependent as t
            left join pg_catalog.pg_type as y
                on t.catalog = 'pg_catalog.pg_type'::pg_catalog.regclass and y.oid = t.oid
            where t.catalog <> 'pg_catalog.pg_rewrite'::pg_catalog.regclass
              and (y.oid is null or (y.typrelid = 0 and y.typelem = 0))
              and not (t.catalog = $1::pg_catalog.regclass and t.oid = $2::bigint::pg_catalog.oid)
        )
        select pg_catalog.pg_describe_object(t.catalog, t.oid, 0),
            coalesce(o.relowner, p.proowner) = 'intentd_owner'::pg_catalog.regrole
                and coalesce(o.relnamespace, p.pronamespace)::pg_catalog.regnamespace::text = any (\(codeSchemaArray)),
            t.oid::bigint
        from part as t
        left join pg_catalog.pg_proc as p
            on t.catalog = 'pg_catalog.pg_proc'::pg_catalog.regclass and p.oid = t.oid
        left join pg_catalog.pg_trigger as g
            on t.catalog = 'pg_catalog.pg_trigger'::pg_catalog.regclass and g.oid = t.oid
        left join pg_catalog.pg_class as o
            on o.relkind = 'v'
           and o.oid = case t.catalog
                   when 'pg_catalog.pg_class'::pg_catalog.regclass then t.oid
                   when 'pg_catalog.pg_trigger'::pg_catalog.regclass then g.tgrelid
               end
        order by 1
        """

    /// Functions of ours that their language can check, with the statement that does.
    static let validations = """
        select p.oid::pg_catalog.regprocedure::text,
            pg_catalog.format('%s.%s', p.pronamespace::pg_catalog.regnamespace, p.proname),
            pg_catalog.format('select %s(%s)', l.lanvalidator::pg_catalog.regproc, p.oid)
        from pg_catalog.pg_proc as p
        join pg_catalog.pg_language as l on l.oid = p.prolang and l.lanvalidator <> 0
        where p.pronamespace::pg_catalog.regnamespace::text = any (\(codeSchemaArray))
        order by 1
        """

    /// The same checks as `validations` in one statement, for the printed script.
    static let validateAll = """
        do $$
        declare
            v_statement text;
        begin
            for v_statement in
                select pg_catalog.format('select %s(%s)', l.lanvalidator::pg_catalog.regproc, p.oid)
                from pg_catalog.pg_proc as p
                join pg_catalog.pg_language as l on l.oid = p.prolang and l.lanvalidator <> 0
                where p.pronamespace::pg_catalog.regnamespace::text = any (\(codeSchemaArray))
            loop
                execute v_statement;
            end loop;
        end
        $$;
        """
}
