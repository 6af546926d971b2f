import Foundation
import Postgres
import Store
import TestSupport
import Testing

/// Databases that came to this version by different ways are the same database.
@Suite struct MigrationDumpTests {
    @Test func `the printed script gives the database that a migrate gives`() async throws {
        try await TestDatabase.with { migrated in
            try await TestDatabase.with { printed in
                let fixture = try MigrationFixture(copyOfCheckout: true)
                try await Self.migrate(fixture, migrated)
                let script = MigrationScript(try fixture.directory()).text
                _ = try await runTool("psql", ["--no-psqlrc", "--quiet"], printed, input: script)
                let (left, right) = try await (schemaDump(printed), schemaDump(migrated))
                #expect(left == right, "\(left.difference(from: right))")
                let connection = try await migrating(printed)
                let plan = try await Migrator(connection, try fixture.directory()).plan()
                #expect(plan.isEmpty)
                await connection.close()
            }
        }
    }

    /// A stranger's upgrade: each migration came with a version of the program of its own, and older code left functions, views,
    /// overloads, rights and comments behind.
    @Test func `an upgraded database is the same as a fresh one`() async throws {
        try await TestDatabase.with { fresh in
            try await TestDatabase.with { upgraded in
                let fixture = try MigrationFixture(copyOfCheckout: true)
                try await Self.migrate(fixture, fresh)

                let old = try MigrationFixture(copyOfCheckout: true)
                let connection = try await migrating(upgraded)
                let all = try old.directory().migrations
                for migration in all { try old.remove(migration.file.path) }
                for migration in all.dropLast() {
                    try old.write(migration.file.path, migration.file.text)
                    _ = try? await old.migrate(connection)  // today's code may need tomorrow's tables
                }
                try await fixture.migrate(connection)
                try await connection.execute(Self.leftovers)
                try await fixture.migrate(connection)
                await connection.close()
                let (left, right) = try await (schemaDump(upgraded), schemaDump(fresh))
                #expect(left == right, "\(left.difference(from: right))")
            }
        }
    }

    private static func migrate(_ fixture: MigrationFixture, _ database: TestDatabase) async throws {
        let connection = try await migrating(database)
        try await fixture.migrate(connection)
        await connection.close()
    }

    /// What older versions of every function and view could have left, and the mark that code is to be applied again.
    private static let leftovers = """
        set role intentd_owner;
        create function intentd.gone() returns integer language sql as 'select 1';
        create view report.gone as select 1 as a;
        do $$
        declare
            v_statement text;
        begin
            for v_statement in
                select format('comment on routine %1$s is ''old''; grant execute on routine %1$s to intentd_sender;',
                    p.oid::regprocedure)
                from pg_proc as p
                where p.pronamespace::regnamespace::text in ('kernel', 'classify', 'govern', 'intentd')
                union all
                select format('comment on view %1$s is ''old''; grant select on %1$s to intentd_sender;', c.oid::regclass)
                from pg_class as c
                where c.relkind = 'v' and c.relnamespace::regnamespace::text in ('report', 'desk', 'classify')
                union all
                -- The same name with other parameters.
                select distinct on (p.oid::regproc) format(
                    'create function %s(p_old pg_lsn, p_older pg_lsn) returns integer language sql as ''select 1''',
                    p.oid::regproc)
                from pg_proc as p
                where p.pronamespace::regnamespace::text in ('kernel', 'classify', 'govern', 'intentd')
                  and p.prokind = 'f'
            loop
                execute v_statement;
            end loop;
        end
        $$;
        update ops.code set sha256 = 'old';
        reset role;
        """
}
