import Foundation
import Postgres
import TestSupport
import Testing

/// Commands and the daemon against a database that the executable itself has migrated.
@Suite struct MigratedDatabaseTests {
    func withDatabase(_ body: ([String: String]) async throws -> Void) async throws {
        let template = try await TestDatabase.migrated()
        try await TestDatabase.with(template: template) { database in
            try await body(["INTENTD_DATABASE": database.conninfo, "INTENTD_HTTP_LISTEN": "127.0.0.1:0"])
        }
    }

    func get(_ path: String, _ listening: String) async throws -> (status: Int, body: String) {
        let address = try #require(listening.split(separator: "address=").last?.split(separator: " ").first)
        let curl = try await RunningProgram.run(
            ["curl", "--silent", "--max-time", "10", "--write-out", "\n%{http_code}", "http://\(address)\(path)"],
            executable: URL(filePath: "/usr/bin/env"))
        let lines = curl.standardOutput.split(separator: "\n", omittingEmptySubsequences: false)
        return (Int(lines.last ?? "") ?? 0, lines.dropLast().joined(separator: "\n"))
    }

    @Test func `migrating again does nothing`() async throws {
        try await withDatabase { environment in
            let plan = try await RunningProgram.run(["migrate", "--plan"], environment)
            #expect(plan.standardOutput == "Nothing: the database is current.\n")
            let again = try await RunningProgram.run(["migrate"], environment)
            #expect(again.status == 0)
            #expect(again.standardOutput == "The database is current.\n")
        }
    }

    @Test func `two migrates of an empty database at once both succeed`() async throws {
        try await TestDatabase.with { database in
            let environment = ["INTENTD_DATABASE": database.conninfo]
            async let first = RunningProgram.run(["migrate"], environment)
            async let second = RunningProgram.run(["migrate"], environment)
            let results = try await [first, second]
            #expect(results.map(\.status) == [0, 0], "\(results.map(\.standardError))")
        }
    }

    @Test func `an edited migration is refused by name`() async throws {
        try await withDatabase { environment in
            let sql = FileManager.default.temporaryDirectory.appending(path: "intentd-sql-\(UUID().uuidString)")
            defer { try? FileManager.default.removeItem(at: sql) }
            let checkout = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
                .deletingLastPathComponent().appending(path: "sql")
            try FileManager.default.copyItem(at: checkout, to: sql)
            let edited = sql.appending(path: "migrations/0001_foundation.sql")
            try (String(contentsOf: edited, encoding: .utf8) + "\n").write(
                to: edited, atomically: true, encoding: .utf8)
            let result = try await RunningProgram.run(
                ["migrate"], environment.merging(["INTENTD_SQL": sql.path]) { $1 })
            #expect(result.status == 1)
            #expect(result.standardError.contains("sql/migrations/0001_foundation.sql was edited after it ran"))
        }
    }

    @Test func `sources and accounts are added, listed, changed and removed`() async throws {
        try await withDatabase { environment in
            func run(_ arguments: String...) async throws -> RunningProgram.Result {
                try await RunningProgram.run(arguments, environment)
            }
            let add = [
                "source", "add", "main", "--provider", "twilio", "--account", "AC1", "--setting", "page_size=100",
            ]
            #expect(try await RunningProgram.run(add, environment).status == 0)
            let twice = try await RunningProgram.run(add, environment)
            #expect(twice.status == 1)
            #expect(twice.standardError.contains("one of that name exists"))
            #expect(try await run("source", "list", "--json").standardOutput.contains("\"page_size\" : \"100\""))
            #expect(try await run("source", "set", "main", "--disable-polling").status == 0)
            #expect(try await run("source", "list").standardOutput.contains("no"))
            #expect(try await run("account", "add", "crm", "--crm", "hubspot").status == 0)
            #expect(try await run("account", "list").standardOutput.contains("dry_run"))
            #expect(try await run("account", "set", "crm", "--push", "apply").status == 0)
            let check = try await run("check")
            #expect(check.status == 1)
            #expect(check.standardOutput.contains("FAILED  account crm: no credential named crm."))
            #expect(try await run("account", "remove", "crm").status == 0)
            #expect(try await run("source", "remove", "main").status == 0)
            #expect(try await run("source", "remove", "main").standardError.contains("no source named main"))
            #expect(try await run("check").status == 0)
        }
    }

    @Test func `a daemon listens, tells how it is, and ends well on SIGTERM`() async throws {
        try await withDatabase { environment in
            let daemon = try RunningProgram(["run"], environment)
            let listening = try await daemon.line("listening")
            #expect(try await get("/healthz", listening).status == 200)
            #expect(try await get("/readyz", listening).status == 200)
            #expect(try await get("/metrics", listening).body.hasSuffix("# EOF\n"))
            #expect(try await get("/", listening).body.contains("intentd"))
            daemon.signal(SIGTERM)
            let ended = await daemon.end()
            #expect(ended.status == 0)
            #expect(ended.standardError.contains(" info stopping\n"))
            #expect(ended.standardError.contains(" info stopped\n"))
        }
    }

    @Test func `a daemon ends well on SIGINT and tells a waiting service manager`() async throws {
        try await withDatabase { environment in
            let path = FileManager.default.temporaryDirectory.appending(
                path: "intentd-notify-\(UUID().uuidString.prefix(8))")
            let manager = try NotifySocket(path.path)
            let daemon = try RunningProgram(["run"], environment.merging(["NOTIFY_SOCKET": path.path]) { $1 })
            #expect(await manager.receive()?.hasPrefix("READY=1\n") == true)
            daemon.signal(SIGINT)
            #expect(await manager.receive()?.hasPrefix("STOPPING=1\n") == true)
            #expect(await daemon.end().status == 0)
        }
    }
}

/// A service manager's end of sd_notify.
final class NotifySocket: Sendable {
    private let descriptor: Int32
    private let path: String

    init(_ path: String) throws {
        self.path = path
        descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue), 0)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: Array(path.utf8)) }
        let status = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        guard status == 0 else { throw POSIXError(.EADDRNOTAVAIL) }
        // A daemon that never tells fails the test instead of hanging it.
        var timeout = timeval(tv_sec: 20, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &timeout, socklen_t(MemoryLayout<timeval>.size))
    }

    deinit {
        close(descriptor)
        unlink(path)
    }

    /// The next message that is no sign of life; nil after 20 s.
    func receive() async -> String? {
        await withCheckedContinuation { continuation in
            Thread.detachNewThread { [self] in continuation.resume(returning: receiveBlocking()) }
        }
    }

    private func receiveBlocking() -> String? {
        var bytes = [UInt8](repeating: 0, count: 4096)
        while true {
            let count = recv(descriptor, &bytes, bytes.count, 0)
            guard count > 0 else { return nil }
            let text = String(decoding: bytes[..<count], as: UTF8.self)
            if text != "WATCHDOG=1" { return text }
        }
    }
}
