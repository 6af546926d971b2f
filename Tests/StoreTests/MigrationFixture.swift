import Foundation
import Postgres
import Store
import TestSupport

/// A folder like `sql/` that a test fills and changes; removed with the value.
final class MigrationFixture: Sendable {
    let url: URL

    /// This checkout's `sql/`.
    static let checkout = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().appending(path: "sql")

    /// The real roles and bootstrap, and a first migration that makes some of the code schemas and a table.
    init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "intentd-sql-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        for name in ["roles.sql", "bootstrap.sql"] {
            try FileManager.default.copyItem(at: Self.checkout.appending(path: name), to: url.appending(path: name))
        }
        try write(
            "migrations/0001_first.sql",
            """
            create schema kernel; create schema report; create schema sms;
            alter default privileges for role intentd_owner revoke execute on functions from public;
            create table sms.thing (id integer primary key, note text);
            """)
        try code([:], order: [])
    }

    /// A copy of this checkout's `sql/`.
    init(copyOfCheckout: Bool) throws {
        url = FileManager.default.temporaryDirectory.appending(path: "intentd-sql-\(UUID().uuidString)")
        try FileManager.default.copyItem(at: Self.checkout, to: url)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    func write(_ path: String, _ text: String) throws {
        let file = url.appending(path: path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try text.write(to: file, atomically: true, encoding: .utf8)
    }

    func remove(_ path: String) throws { try FileManager.default.removeItem(at: url.appending(path: path)) }

    /// Makes these the only code files, in this order.
    func code(_ files: [String: String], order: [String]) throws {
        for folder in ["kernel", "report"] { try? remove(folder) }
        for (path, text) in files { try write(path, text) }
        try write("manifest", order.joined(separator: "\n") + "\n")
    }

    func directory() throws -> SQLDirectory { try SQLDirectory(path: url.path) }

    /// - Returns: the steps it took.
    @discardableResult
    func migrate(_ connection: PostgresConnection) async throws -> [MigrationStep] {
        let steps = Recorder()
        try await Migrator(connection, try directory()).migrate { steps.append($0) }
        return steps.all
    }

    private final class Recorder: @unchecked Sendable {  // the lock protects `steps`
        private let lock = NSLock()
        private var steps: [MigrationStep] = []
        func append(_ step: MigrationStep) { lock.withLock { steps.append(step) } }
        var all: [MigrationStep] { lock.withLock { steps } }
    }
}

/// A session as `intentd migrate` opens it: no limit on a statement.
func migrating(_ database: TestDatabase) async throws -> PostgresConnection {
    var configuration = database.configuration
    configuration.statementTimeout = .zero
    return try await PostgresConnection.connect(configuration)
}

/// Runs a program of PostgreSQL against a database and returns what it wrote to stdout.
func runTool(
    _ name: String, _ arguments: [String], _ database: TestDatabase, input: String? = nil
) async throws -> String {
    let file = FileManager.default.temporaryDirectory.appending(path: "intentd-input-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: file) }
    if let input { try input.write(to: file, atomically: true, encoding: .utf8) }
    let result = try await RunningProgram.run(
        [name] + arguments + ["--dbname=\(database.conninfo)"], executable: URL(filePath: "/usr/bin/env"),
        input: input == nil ? nil : file)
    guard result.status == 0 else { throw RunningProgram.Ended(result: result) }
    return result.standardOutput
}

/// The schema as pg_dump writes it, without the random words that newer ones write into it.
func schemaDump(_ database: TestDatabase) async throws -> [Substring] {
    try await runTool("pg_dump", ["--schema-only"], database).split(separator: "\n")
        .filter { !$0.hasPrefix("\\restrict") && !$0.hasPrefix("\\unrestrict") }
}
