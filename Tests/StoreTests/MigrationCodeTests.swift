import Postgres
import Store
import TestSupport
import Testing

@Suite struct MigrationCodeTests {
    let view = "report/v.sql"
    let function = "kernel/f.sql"
    let user = "report/w.sql"

    /// Migrates to `old`, runs `meanwhile`, then migrates to `new`.
    func change(
        from old: [String: String], to new: [String: String], order: [String], meanwhile: String = "select 1",
        _ body: (PostgresConnection, Result<[MigrationStep], StoreError>) async throws -> Void
    ) async throws {
        try await TestDatabase.with { database in
            let connection = try await migrating(database)
            let fixture = try MigrationFixture()
            try fixture.code(old, order: order.filter { old[$0] != nil })
            try await fixture.migrate(connection)
            try await connection.execute(meanwhile)
            try fixture.code(new, order: order.filter { new[$0] != nil })
            do {
                let steps = try await fixture.migrate(connection)
                try await body(connection, .success(steps))
            } catch let error as StoreError {
                try await body(connection, .failure(error))
            }
            await connection.close()
        }
    }

    @Test func `a function whose result changed is replaced, and so is a view of ours that uses it`() async throws {
        let wrapper = "create or replace view report.w as select kernel.f(1) as x;"
        try await change(
            from: [
                function: "create or replace function kernel.f(a integer) returns integer language sql as 'select 1';",
                user: wrapper,
            ],
            to: [
                function:
                    "create or replace function kernel.f(a integer) returns text language sql as $$select 'one'$$;",
                user: wrapper,
            ], order: [function, user]
        ) { connection, result async throws in
            #expect(try result.get() == [.reshaped("function kernel.f(integer)"), .code(files: 2)])
            #expect(try await connection.query("select x from report.w").single.string(0) == "one")
        }
    }

    @Test func `a view whose columns changed is replaced, and so is a function that returns its rows`() async throws {
        let returning = "create or replace function kernel.f() returns setof report.v language sql as 'table report.v';"
        try await change(
            from: [view: "create or replace view report.v as select 1 as a, 2 as b;", function: returning],
            to: [view: "create or replace view report.v as select 2 as b;", function: returning],
            order: [view, function]
        ) { connection, result async throws in
            #expect(try result.get() == [.reshaped("view report.v"), .code(files: 2)])
            #expect(try await connection.query("select b from kernel.f()").single.int(0) == 2)
        }
    }

    @Test func `an object of somebody else that depends on a changed view is named, and nothing happens`() async throws
    {
        try await change(
            from: [view: "create or replace view report.v as select 1 as a, 2 as b;"],
            to: [view: "create or replace view report.v as select 2 as b;"], order: [view],
            meanwhile: "create schema bi; create view bi.mine as select a from report.v"
        ) { connection, result async throws in
            guard case .failure(let error) = result else { throw Unexpected() }
            #expect(error.code == .foreignDependents)
            #expect(error.message.contains("bi.mine"))
            #expect(try await connection.query("select a from bi.mine").single.int(0) == 1)
        }
    }

    @Test func `a table's rule that calls a changed function is somebody else's`() async throws {
        try await change(
            from: [
                function:
                    "create or replace function kernel.f(a text) returns boolean immutable language sql as 'select true';"
            ],
            to: [
                function:
                    "create or replace function kernel.f(b text) returns boolean immutable language sql as 'select true';"
            ],
            order: [function],
            meanwhile: "alter table sms.thing add constraint checked check (kernel.f(note))"
        ) { _, result async throws in
            guard case .failure(let error) = result else { throw Unexpected() }
            #expect(error.message.contains("constraint checked on table sms.thing"))
        }
    }

    @Test func `what no file creates any more is dropped, old overloads included`() async throws {
        try await change(
            from: [
                function: "create or replace function kernel.f(a integer) returns integer language sql as 'select 1';",
                view: "create or replace view report.v as select 1 as a;",
                user: "create or replace view report.w as select a from report.v;",
            ],
            to: [
                function: "create or replace function kernel.f(a text) returns integer language sql as 'select 2';"
            ], order: [function, view, user]
        ) { _, result async throws in
            #expect(
                try result.get() == [
                    .dropped("function kernel.f(integer)"), .dropped("view report.v"), .code(files: 1),
                ])
        }
    }

    @Test func `what goes but is somebody else's base is refused`() async throws {
        try await change(
            from: [view: "create or replace view report.v as select 1 as a;"], to: [:], order: [view],
            meanwhile: "create view public.mine as select a from report.v"
        ) { _, result async throws in
            guard case .failure(let error) = result else { throw Unexpected() }
            #expect(error.code == .foreignDependents)
            #expect(error.message.contains("public.mine") || error.message.contains("view mine"))
        }
    }

    @Test func `rights and comments that a file does not give any more are gone`() async throws {
        let create = "create or replace view report.v as select 1 as a;\n"
        try await change(
            from: [
                view: create + "grant select on report.v to intentd_admin, public; comment on view report.v is 'old';"
                    + "comment on column report.v.a is 'old'; grant select (a) on report.v to intentd_sender;"
            ],
            to: [view: create + "grant select on report.v to intentd_reader;"], order: [view]
        ) { connection, result async throws in
            _ = try result.get()
            let row = try await connection.query(
                """
                select c.relacl::text, obj_description(c.oid, 'pg_class'), col_description(c.oid, 1), a.attacl::text
                from pg_class as c join pg_attribute as a on a.attrelid = c.oid and a.attnum = 1
                where c.oid = 'report.v'::regclass
                """
            ).single
            #expect(
                try row.string(0)
                    == "{intentd_owner=arwdDxt/intentd_owner,intentd_reader=r/intentd_owner}")
            #expect(row.stringOrNil(1) == nil)
            #expect(row.stringOrNil(2) == nil)
            #expect(row.stringOrNil(3) ?? "{}" == "{}")
        }
    }

    @Test func `a body that cannot run is told with its function and file`() async throws {
        try await change(
            from: [:],
            to: [
                function: "create or replace function kernel.f() returns integer language sql as 'select nothing_such';"
            ],
            order: [function]
        ) { _, result async throws in
            guard case .failure(let error) = result else { throw Unexpected() }
            #expect(error.message.hasPrefix("sql/kernel/f.sql: function kernel.f(): 42703: "))
        }
    }

    @Test func `a body may name what a later file creates`() async throws {
        try await change(
            from: [:],
            to: [
                function:
                    "create or replace function kernel.f() returns bigint language sql as 'select count(*) from report.v';",
                view: "create or replace view report.v as select 1 as a;",
            ], order: [function, view]
        ) { _, result async throws in
            #expect(try result.get() == [.code(files: 2)])
        }
    }

    @Test func `a code file that the manifest does not name is refused`() async throws {
        let fixture = try MigrationFixture()
        try fixture.write("report/forgotten.sql", "select 1;")
        #expect(throws: StoreError.self) { try fixture.directory() }
    }

    private struct Unexpected: Error {}
}
