import Postgres
import Store
import TestSupport
import Testing

@Suite struct MigratorTests {
    /// A database of its own and a session in it that may take its time.
    func withDatabase(_ body: (PostgresConnection, TestDatabase) async throws -> Void) async throws {
        try await TestDatabase.with { database in
            let connection = try await migrating(database)
            try await body(connection, database)
            await connection.close()
        }
    }

    /// The error that a migrate must give.
    func refusal(_ fixture: MigrationFixture, _ connection: PostgresConnection) async -> StoreError? {
        do {
            try await fixture.migrate(connection)
            return nil
        } catch {
            return error as? StoreError
        }
    }

    @Test func `a second migrate does nothing, and a plan of a current database is empty`() async throws {
        try await withDatabase { connection, _ in
            let fixture = try MigrationFixture()
            try fixture.code(
                ["report/v.sql": "create or replace view report.v as select 1 as a;"], order: ["report/v.sql"])
            let plan = try await Migrator(connection, try fixture.directory()).plan()
            #expect(plan.migrations.map(\.name) == ["first"])
            #expect(plan.appliesCode)
            #expect(try await fixture.migrate(connection).count == 3)
            #expect(try await fixture.migrate(connection) == [])
            #expect(try await Migrator(connection, try fixture.directory()).plan().isEmpty)
        }
    }

    @Test func `two migrates at once do the work once`() async throws {
        try await withDatabase { connection, database in
            let fixture = try MigrationFixture()
            for number in 2...9 {
                try fixture.write("migrations/000\(number)_n.sql", "create table sms.t\(number) (id integer);")
            }
            let other = try await migrating(database)
            async let first = fixture.migrate(connection)
            async let second = fixture.migrate(other)
            let steps = try await first + second
            await other.close()
            let ran = steps.compactMap { step in
                if case .migration(let migration) = step { migration.number } else { nil }
            }
            #expect(ran.sorted() == Array(1...9))
        }
    }

    @Test func `an edited migration is refused by name`() async throws {
        try await withDatabase { connection, _ in
            let fixture = try MigrationFixture()
            try await fixture.migrate(connection)
            try fixture.write("migrations/0001_first.sql", "select 1;")
            let error = await refusal(fixture, connection)
            #expect(error?.code == .invalidFiles)
            #expect(error?.message.contains("sql/migrations/0001_first.sql was edited") == true)
        }
    }

    @Test func `a database newer than the program is refused`() async throws {
        try await withDatabase { connection, _ in
            let fixture = try MigrationFixture()
            try fixture.write("migrations/0002_second.sql", "select 1;")
            try await fixture.migrate(connection)
            try fixture.remove("migrations/0002_second.sql")
            let error = await refusal(fixture, connection)
            #expect(error?.code == .newerDatabase)
            #expect(error?.message.contains("0002_second") == true)
        }
    }

    @Test func `a migration below one that ran is refused`() async throws {
        try await withDatabase { connection, _ in
            let fixture = try MigrationFixture()
            try fixture.write("migrations/0003_third.sql", "select 1;")
            try await fixture.migrate(connection)
            try fixture.write("migrations/0002_second.sql", "select 1;")
            #expect(await refusal(fixture, connection)?.message.contains("sql/migrations/0002_second.sql") == true)
        }
    }

    @Test func `an error names file, line, SQLSTATE and message, and leaves what ran before`() async throws {
        try await withDatabase { connection, _ in
            let fixture = try MigrationFixture()
            try fixture.write("migrations/0002_second.sql", "select 'ä';\n\nselect nothing_such;\n")
            let error = await refusal(fixture, connection)
            #expect(
                error?.message == "sql/migrations/0002_second.sql:3: 42703: column \"nothing_such\" does not exist")
            let ran = try await connection.query("select number from ops.migration").rows.map { try $0.int(0) }
            #expect(ran == [1])
        }
    }

    @Test(arguments: [
        ("encoding 'LATIN1' lc_collate 'C' lc_ctype 'C'", "encoded in LATIN1"),
        ("lc_collate 'C' lc_ctype 'C'", "ASCII only"),
    ])
    func `a database that cannot hold every letter is refused, with the way to make one`(
        options: String, words: String
    ) async throws {
        try await withDatabase { connection, database in
            let name = database.name + "_bad"
            try await connection.execute("create database \(name) template template0 \(options)")
            let bad = try await PostgresConnection.connect(
                PostgresConfiguration(conninfo: TestServer.conninfo(database: name)))
            let fixture = try MigrationFixture()
            let error = await refusal(fixture, bad)
            await bad.close()
            try await connection.execute("drop database \(name) with (force)")
            #expect(error?.code == .unsuitableDatabase)
            #expect(error?.message.contains(words) == true)
            #expect(error?.remedy?.contains("createdb") == true)
        }
    }

    @Test func `the shipped rules are loaded again only when one of their files changed`() async throws {
        try await withDatabase { connection, _ in
            let fixture = try MigrationFixture()
            let row = "insert into sms.thing values (1, 'a') on conflict (id) do update set note = excluded.note;"
            try fixture.write("rulepack/10_things.sql", row)
            #expect(try await fixture.migrate(connection).contains(.rulepack(files: 1)))
            try fixture.write("migrations/0002_second.sql", "select 1;")
            let steps = try await fixture.migrate(connection)
            #expect(!steps.contains(.rulepack(files: 1)))
            try fixture.write("rulepack/10_things.sql", row + "\n-- changed")
            #expect(try await fixture.migrate(connection) == [.rulepack(files: 1)])
        }
    }

    @Test func `a digest is the one that PostgreSQL computes`() async throws {
        try await withDatabase { connection, _ in
            for length in [0, 1, 54, 55, 56, 63, 64, 65, 119, 120, 1000] {
                let text = String(repeating: "ü", count: length / 2) + String(repeating: "x", count: length % 2)
                let theirs = try await connection.query(
                    "select encode(sha256(convert_to($1, 'UTF8')), 'hex')", [.text(text)]
                ).single.string(0)
                #expect(SQLFile(path: "", text: text).sha256 == theirs)
            }
        }
    }
}
