import Foundation
package import Postgres

/// A database of its own for a test or a suite.
package struct TestDatabase: Sendable {
    package let name: String
    package var conninfo: String { TestServer.conninfo(database: name) }

    /// Limits that a slow machine keeps and a test that hangs does not.
    package var configuration: PostgresConfiguration {
        var configuration = PostgresConfiguration(conninfo: conninfo)
        configuration.statementTimeout = .seconds(120)
        // Two cores and every suite at once: a test may wait for its turn inside a transaction.
        configuration.idleInTransactionTimeout = .seconds(60)
        configuration.applicationName = "intentd-test"
        return configuration
    }

    /// Makes a database: empty, or a clone of `template`, to which nobody may be connected.
    package static func create(template: String = "template0") async throws -> TestDatabase {
        let suffix = UUID().uuidString.prefix(13).lowercased().replacing("-", with: "")
        let name = "intentd_test_\(ProcessInfo.processInfo.processIdentifier)_\(suffix)"
        try await administer("create database \(name) template \(template)")
        return TestDatabase(name: name)
    }

    /// Ends the sessions that are left, and drops it.
    package func drop() async throws {
        try await Self.administer("drop database if exists \(name) with (force)")
    }

    package func connect() async throws -> PostgresConnection {
        try await PostgresConnection.connect(configuration)
    }

    /// Makes a database for `body`, and drops it after.
    package static func with<T>(
        template: String = "template0", _ body: (TestDatabase) async throws -> T
    ) async throws -> T {
        let database = try await create(template: template)
        do {
            let value = try await body(database)
            try await database.drop()
            return value
        } catch {
            try? await database.drop()
            throw error
        }
    }

    /// The name of a template database that `build` fills, once in a process for each `key`; it is left to the server's end, or,
    /// on a server that stays, to be dropped by hand (`intentd_template_…`).
    package static func template(
        _ key: String, _ build: @escaping @Sendable (TestDatabase) async throws -> Void
    ) async throws -> String {
        try await Templates.shared.name(for: key, build)
    }

    /// The name of a template that `intentd migrate` has filled: `INTENTD_TEST_TEMPLATE` where it is set, because a migrate takes
    /// its time, else made once in a process.
    package static func migrated() async throws -> String {
        if let name = ProcessInfo.processInfo.environment["INTENTD_TEST_TEMPLATE"] { return name }
        return try await template("migrated") { database in
            let result = try await RunningProgram.run(["migrate"], ["INTENTD_DATABASE": database.conninfo])
            guard result.status == 0 else { throw RunningProgram.Ended(result: result) }
        }
    }

    fileprivate static func administer(_ sql: String) async throws {
        let connection = try await PostgresConnection.connect(PostgresConfiguration(conninfo: TestServer.conninfo))
        do { try await connection.execute(sql) } catch {
            await connection.close()
            throw error
        }
        await connection.close()
    }
}

private actor Templates {
    static let shared = Templates()
    private var building: [String: Task<String, any Error>] = [:]

    func name(
        for key: String, _ build: @escaping @Sendable (TestDatabase) async throws -> Void
    ) async throws -> String {
        if let task = building[key] { return try await task.value }
        let task = Task {
            let name = "intentd_template_\(ProcessInfo.processInfo.processIdentifier)_\(key)"
            try await TestDatabase.administer("create database \(name) template template0")
            try await build(TestDatabase(name: name))
            return name
        }
        building[key] = task
        return try await task.value
    }
}
