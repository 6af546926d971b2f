import Synchronization
import TestSupport
import Testing

@testable import Postgres

@Suite("A connection")
struct ConnectionTests {
    private func withConnection(
        statementTimeout: Duration = .seconds(30), lockTimeout: Duration = .seconds(10),
        _ body: (PostgresConnection) async throws -> Void
    ) async throws {
        var configuration = PostgresConfiguration(conninfo: TestServer.conninfo, applicationName: "connection-test")
        configuration.statementTimeout = statementTimeout
        configuration.lockTimeout = lockTimeout
        let connection = try await PostgresConnection.connect(configuration)
        do { try await body(connection) } catch {
            await connection.close()
            throw error
        }
        await connection.close()
    }

    private func failure(_ body: () async throws -> Void) async -> PostgresError? {
        do {
            try await body()
            return nil
        } catch {
            return error as? PostgresError
        }
    }

    @Test("has the session settings of its configuration")
    func settings() async throws {
        try await withConnection(lockTimeout: .milliseconds(1500)) { connection in
            let names = [
                "TimeZone", "DateStyle", "client_encoding", "statement_timeout", "lock_timeout",
                "idle_in_transaction_session_timeout", "application_name",
            ]
            let rows = try await connection.query(
                "select current_setting(n) from unnest($1) with ordinality as u (n, i) order by i", [.textArray(names)]
            ).rows
            let values = try rows.map { try $0.string(0) }
            #expect(values == ["UTC", "ISO, MDY", "UTF8", "30s", "1500ms", "5s", "connection-test"])
        }
    }

    @Test("counts rows, names columns and tells what was affected")
    func results() async throws {
        try await withConnection { connection in
            let result = try await connection.query(
                "select i as n, 'x' as word from generate_series(1, $1) as i", [.int(3)])
            #expect(result.count == 3)
            #expect(result.columns == ["n", "word"])
            #expect(try result.rows.map { try $0.int(0) } == [1, 2, 3])
            try await connection.execute("create temporary table t (a int)")
            #expect(try await connection.query("insert into t values (1), (2)").affected == 2)
            #expect(try await connection.query("delete from t where a = 1").affected == 1)
        }
    }

    @Test("prepares a statement once, and each set of types anew")
    func prepares() async throws {
        try await withConnection { connection in
            for _ in 0..<3 { _ = try await connection.query("select $1 as prepared_once", [.int(1)]) }
            _ = try await connection.query("select $1 as prepared_once", [.bool(true)])
            let count = try await connection.query(
                "select count(*) from pg_prepared_statements where statement = 'select $1 as prepared_once'")
            #expect(try count.single.int(0) == 2)
        }
    }

    @Test("holds a bounded number of prepared statements")
    func evicts() async throws {
        try await withConnection { connection in
            for number in 0..<(PreparedStatements.capacity + 20) { _ = try await connection.query("select \(number)") }
            let count = try await connection.query("select count(*) from pg_prepared_statements")
            #expect(try count.single.int(0) <= Int64(PreparedStatements.capacity))
        }
    }

    @Test("prepares again what the server forgot, or what a changed table made stale")
    func preparesAgain() async throws {
        try await withConnection { connection in
            try await connection.execute("create temporary table t (a int); insert into t values (1)")
            _ = try await connection.query("select * from t")
            try await connection.execute("alter table t add b int default 2")
            #expect(try await connection.query("select * from t").columns == ["a", "b"])
            try await connection.execute("deallocate all")
            #expect(try await connection.query("select * from t").count == 1)
        }
    }

    @Test("commits a transaction that returns, and rolls back one that throws")
    func transactions() async throws {
        struct Failure: Error {}
        try await withConnection { connection in
            try await connection.execute("create temporary table t (a int)")
            try await connection.transaction { _ = try await $0.query("insert into t values (1)") }
            await #expect(throws: Failure.self) {
                try await connection.transaction {
                    _ = try await $0.query("insert into t values (2)")
                    throw Failure()
                }
            }
            #expect(try await connection.query("select a from t").single.int(0) == 1)
            #expect(connection.isIdle)
        }
    }

    @Test("says so when the error of a statement in a transaction was swallowed")
    func swallowedError() async throws {
        try await withConnection { connection in
            let error = await failure {
                try await connection.transaction { _ = try? await $0.query("select 1 / 0") }
            }
            #expect(error?.sqlState == "25P02")
            #expect(error?.mayHaveCommitted == false)
            #expect(connection.isIdle)
        }
    }

    @Test("runs the statements inside a transaction on its own thread, without a hop")
    func noHop() async throws {
        try await withConnection { connection in
            try await connection.transaction { connection in
                connection.preconditionIsolated()
                _ = try await connection.query("select 1")
                connection.preconditionIsolated()
            }
        }
    }

    @Test("reports where a script failed and how far it got")
    func scriptFailure() async throws {
        try await withConnection { connection in
            let error = await failure { try await connection.execute("select 1; select 2; select nonsense; select 4") }
            #expect(error?.sqlState == "42703")
            #expect(error?.code == .undefinedObject)
            // The whole text is parsed first and analysed statement by statement.
            #expect(error?.position == 28)
            #expect(error?.statementsBefore == 2)
            let copied = try await connection.query("select 5").single.int(0)
            #expect(copied == 5)
        }
    }

    @Test("refuses a text with a NUL rather than run its first half")
    func nulInSQL() async throws {
        try await withConnection { connection in
            #expect(await failure { try await connection.execute("select 1\0; select 2") }?.code == .invalidInput)
        }
    }

    @Test("copies rows in, in chunks that do not end with a row")
    func copies() async throws {
        try await withConnection { connection in
            try await connection.execute("create temporary table t (a int, b text)")
            let text = (1...20_000).map { "\($0)\trow \($0)\n" }.joined()
            let bytes = Array(text.utf8)
            let chunks = stride(from: 0, to: bytes.count, by: 1000).map {
                Array(bytes[$0..<min($0 + 1000, bytes.count)])
            }
            #expect(try await connection.copyIn("copy t from stdin", chunks) == 20_000)
            #expect(try await connection.query("select sum(a)::bigint from t").single.int(0) == 200_010_000)
        }
    }

    @Test("takes no row of a COPY that fails, and goes on")
    func failedCopy() async throws {
        try await withConnection { connection in
            try await connection.execute("create temporary table t (a int)")
            let error = await failure { try await connection.copyIn("copy t from stdin", [Array("1\nsecret\n".utf8)]) }
            #expect(error?.code == .invalidInput)
            #expect(error?.description.contains("secret") == false)
            #expect(try await connection.query("select count(*) from t").single.int(0) == 0)
            #expect(await failure { try await connection.copyIn("select 1", []) }?.code == .invalidInput)
            #expect(await failure { try await connection.execute("copy t from stdin") } != nil)
            #expect(try await connection.query("select 1").single.int(0) == 1)
        }
    }

    @Test("passes notices to its handler")
    func notices() async throws {
        let seen = Mutex<[String]>([])
        try await withConnection { connection in
            await connection.notices { notice in seen.withLock { $0.append("\(notice.severity) \(notice.message)") } }
            try await connection.execute("do $$ begin raise warning 'look'; end $$")
        }
        #expect(seen.withLock { $0 } == ["WARNING look"])
    }

    @Test(
        "classifies the server's errors",
        arguments: [
            ("insert into t values (1)", PostgresError.Code.uniqueViolated, String?("t_pkey")),
            ("insert into t values (-1)", .constraintViolated, "a_is_positive"),
            ("insert into t values ('x')", .invalidInput, nil),
            ("select * from missing", .undefinedObject, nil),
            ("selec 1", .server, nil),
            ("do $$ begin raise exception using errcode = '40001'; end $$", .serializationFailure, nil),
            ("do $$ begin raise exception using errcode = '40P01'; end $$", .deadlock, nil),
            ("do $$ begin raise exception using errcode = 'IN001', hint = 'do this'; end $$", .server, nil),
            ("set role intentd_nobody_has_this", .invalidInput, nil),
        ])
    func classifies(sql: String, code: PostgresError.Code, constraint: String?) async throws {
        try await withConnection { connection in
            try await connection.execute(
                "create temporary table t (a int primary key constraint a_is_positive check (a > 0)); insert into t values (1)"
            )
            let error = await failure { _ = try await connection.query(sql) }
            #expect(error?.code == code)
            #expect(error?.constraint == constraint)
            if error?.sqlState == "IN001" { #expect(error?.hint == "do this") }
        }
    }

    @Test("an error's description holds no value, its debug description all of it")
    func redaction() async throws {
        try await withConnection { connection in
            try await connection.execute(
                "create temporary table t (phone text primary key); insert into t values ('+15551234567')")
            let error = await failure {
                _ = try await connection.query("insert into t values ($1)", [.text("+15551234567")])
            }
            #expect(error?.description.contains("5551234567") == false)
            #expect(error?.description.contains("23505") == true)
            #expect(error?.debugDescription.contains("5551234567") == true)
        }
    }

    @Test("a statement over the server's limit is a statement timeout, and the connection goes on")
    func statementTimeout() async throws {
        try await withConnection(statementTimeout: .milliseconds(50)) { connection in
            let error = await failure { _ = try await connection.query("select pg_sleep(60)") }
            #expect(error?.code == .statementTimeout)
            let answer = try await connection.query("select 1").single.int(0)
            #expect(answer == 1)
        }
    }

    @Test("cancelling the task cancels the statement on the server, and the connection goes on")
    func cancellation() async throws {
        try await withConnection { connection in
            let pid = try await connection.query("select pg_backend_pid()").single.int(0)
            let task = Task { try await connection.query("select pg_sleep(60)") }
            try await withConnection { observer in
                try await Self.waitUntil(
                    observer, "select wait_event = 'PgSleep' from pg_stat_activity where pid = \(pid)")
                task.cancel()
                #expect(await failure { _ = try await task.value }?.code == .canceled)
                try await Self.waitUntil(observer, "select state = 'idle' from pg_stat_activity where pid = \(pid)")
            }
            #expect(connection.isUsable)
            #expect(try await connection.query("select 1").single.int(0) == 1)
        }
    }

    @Test("a cancelled transaction is rolled back before its caller goes on")
    func cancelledTransaction() async throws {
        try await withConnection { connection in
            try await connection.execute("create temporary table t (a int)")
            let pid = try await connection.query("select pg_backend_pid()").single.int(0)
            let task = Task {
                try await connection.transaction { connection in
                    _ = try await connection.query("insert into t values (1)")
                    _ = try await connection.query("select pg_sleep(60)")
                }
            }
            try await withConnection { observer in
                try await Self.waitUntil(
                    observer, "select wait_event = 'PgSleep' from pg_stat_activity where pid = \(pid)")
            }
            task.cancel()
            #expect(await failure { try await task.value }?.code == .canceled)
            #expect(connection.isIdle)
            #expect(try await connection.query("select count(*) from t").single.int(0) == 0)
        }
    }

    @Test("a call of a task that is cancelled already sends nothing")
    func cancelledBefore() async throws {
        try await withConnection { connection in
            let task = Task {
                withUnsafeCurrentTask { $0?.cancel() }
                try await connection.execute("create table must_not_be (a int)")
            }
            #expect(await failure { try await task.value }?.code == .canceled)
            let isMissing = try await connection.query("select to_regclass('must_not_be') is null").single.bool(0)
            #expect(isMissing)
        }
    }

    @Test("an ended session is a lost connection, which may be retried elsewhere")
    func endedSession() async throws {
        try await withConnection { connection in
            let pid = try await connection.query("select pg_backend_pid()").single.int(0)
            try await withConnection { try await $0.execute("select pg_terminate_backend(\(pid))") }
            let error = await failure { _ = try await connection.query("select 1") }
            #expect(error?.code == .connectionLost)
            #expect(error?.isRetryable == true)
            #expect(!connection.isUsable)
            #expect(await failure { _ = try await connection.query("select 1") }?.code == .connectionLost)
        }
    }

    @Test("a lock that is held longer than the limit is a lock timeout")
    func lockTimeout() async throws {
        try await TestDatabase.with { database in
            let holder = try await database.connect()
            try await holder.execute("create table t (a int)")
            var configuration = database.configuration
            configuration.lockTimeout = .milliseconds(50)
            let waiter = try await PostgresConnection.connect(configuration)
            try await holder.transaction { holder in
                try await holder.execute("lock table t")
                let error = await self.failure { _ = try await waiter.query("select * from t") }
                #expect(error?.code == .lockTimeout)
                #expect(error?.isRetryable == true)
            }
            await waiter.close()
            await holder.close()
        }
    }

    /// Asks until the answer is true; the test's time limit is the statement's.
    private static func waitUntil(_ connection: PostgresConnection, _ sql: String) async throws {
        while try await !connection.query(sql).rows.contains(where: { try $0.boolOrNil(0) == true }) {
            await Task.yield()
        }
    }
}
