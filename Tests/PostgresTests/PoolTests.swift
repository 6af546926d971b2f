import Synchronization
import TestSupport
import Testing

@testable import Postgres

@Suite("A pool")
struct PoolTests {
    private func pool(_ size: Int, timeout: Duration = .seconds(10)) -> PostgresPool {
        PostgresPool(
            configuration: PostgresConfiguration(conninfo: TestServer.conninfo), size: size, acquireTimeout: timeout)
    }

    private final class Use: Sendable {
        private let state = Mutex((now: 0, most: 0))
        var most: Int { state.withLock { $0.most } }
        func begin() { state.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1)) } }
        func end() { state.withLock { $0.now -= 1 } }
    }

    private func pid(_ connection: PostgresConnection) async throws -> Int64 {
        try await connection.query("select pg_backend_pid()").single.int(0)
    }

    @Test("lends the same connection again")
    func reuse() async throws {
        let pool = pool(2)
        let first = try await pool.withConnection { try await pid($0) }
        #expect(try await pool.withConnection { try await pid($0) } == first)
        await pool.close()
    }

    @Test("never has more connections in use than its size, and serves everyone")
    func bound() async throws {
        let pool = pool(3)
        let use = Use()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<40 {
                group.addTask {
                    try await pool.withConnection { connection in
                        use.begin()
                        _ = try await connection.query("select 1")
                        use.end()
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(use.most <= 3)
        await pool.close()
    }

    @Test("a caller that waits too long gets poolExhausted, and the permit is not lost")
    func exhausted() async throws {
        let pool = pool(1, timeout: .milliseconds(30))
        try await pool.withConnection { _ in
            let error = await #expect(throws: PostgresError.self) { try await pool.withConnection { _ in } }
            #expect(error?.code == .poolExhausted)
        }
        try await pool.withConnection { _ = try await $0.query("select 1") }
        await pool.close()
    }

    @Test("a cancelled waiter leaves the line at once")
    func cancelledWaiter() async throws {
        let pool = pool(1)
        try await pool.withConnection { _ in
            let waiter = Task { try await pool.withConnection { _ in } }
            waiter.cancel()
            let error = await #expect(throws: PostgresError.self) { try await waiter.value }
            #expect(error?.code == .canceled)
        }
        await pool.close()
    }

    @Test("replaces a connection whose session has ended, idle or in use")
    func replaces() async throws {
        let pool = pool(1)
        let admin = try await PostgresConnection.connect(PostgresConfiguration(conninfo: TestServer.conninfo))
        let first = try await pool.withConnection { try await pid($0) }
        try await admin.execute("select pg_terminate_backend(\(first), 5000)")
        let second = try await pool.withConnection { try await pid($0) }
        #expect(second != first)
        await #expect(throws: PostgresError.self) {
            try await pool.withConnection { connection in
                try await admin.execute("select pg_terminate_backend(\(second), 5000)")
                _ = try await connection.query("select 1")
            }
        }
        #expect(try await pool.withConnection { try await pid($0) } != second)
        await admin.close()
        await pool.close()
    }

    @Test("does not lend a connection that was left inside a transaction")
    func leftInside() async throws {
        let pool = pool(1)
        let first = try await pool.withConnection { connection in
            try await connection.execute("begin")
            return try await pid(connection)
        }
        #expect(try await pool.withConnection { try await pid($0) } != first)
        await pool.close()
    }

    @Test("prepares each new connection, and hands on the preparation's error")
    func onConnect() async throws {
        struct Refused: Error {}
        let pool = PostgresPool(
            configuration: PostgresConfiguration(conninfo: TestServer.conninfo), size: 1,
            onConnect: { try await $0.execute("set application_name = 'prepared'") })
        let name = try await pool.withConnection { try await $0.query("show application_name").single.string(0) }
        #expect(name == "prepared")
        await pool.close()
        let refusing = PostgresPool(
            configuration: PostgresConfiguration(conninfo: TestServer.conninfo), size: 1,
            onConnect: { _ in throw Refused() })
        await #expect(throws: Refused.self) { try await refusing.withConnection { _ in } }
        await refusing.close()
    }

    @Test("gives up on a missing server at the caller's deadline")
    func missingServer() async throws {
        let pool = PostgresPool(
            configuration: PostgresConfiguration(conninfo: "host=/nonexistent"), size: 1,
            acquireTimeout: .milliseconds(200))
        let error = await #expect(throws: PostgresError.self) { try await pool.withConnection { _ in } }
        #expect(error?.code == .connectionFailed)
        await pool.close()
    }

    @Test("a closed pool refuses, and those who wait are told")
    func closed() async throws {
        let pool = pool(1)
        await pool.close()
        let error = await #expect(throws: PostgresError.self) { try await pool.withConnection { _ in } }
        #expect(error?.code == .canceled)
    }
}
