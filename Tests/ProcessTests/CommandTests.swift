import Foundation
import TestSupport
import Testing

@Suite struct CommandTests {
    func run(_ arguments: String..., environment: [String: String] = [:]) async throws -> RunningProgram.Result {
        try await RunningProgram.run(arguments, environment)
    }

    @Test func `version and help need no settings`() async throws {
        #expect(try await run("version", environment: ["INTENTD_NONSENSE": "1"]).standardOutput.hasPrefix("intentd 0."))
        #expect(try await run("--help").standardOutput.contains("migrate"))
    }

    @Test func `a database that cannot be reached is 69, says where and which setting, and keeps the password`()
        async throws
    {
        let result = try await run(
            "status", environment: ["INTENTD_DATABASE": "postgresql://bob:s3cret@127.0.0.1:1/sales?connect_timeout=2"])
        #expect(result.status == 69)
        #expect(
            result.standardError.contains("cannot reach PostgreSQL at 127.0.0.1, port 1, database sales, user bob: "))
        #expect(result.standardError.contains("Set INTENTD_DATABASE"))
        #expect(!result.standardError.contains("s3cret"))
    }

    @Test func `a database that does not exist is 69 and says how to create it`() async throws {
        let result = try await run(
            "status", environment: ["INTENTD_DATABASE": TestServer.conninfo(database: "no_such_database")])
        #expect(result.status == 69)
        #expect(result.standardError.contains("createdb --template=template0"))
    }

    @Test func `an unknown setting is 78 and names the one that was meant`() async throws {
        let result = try await run("status", environment: ["INTENTD_DATABSE": "x"])
        #expect(result.status == 78)
        #expect(result.standardError.contains("unknown setting INTENTD_DATABSE. Did you mean INTENTD_DATABASE?"))
    }

    @Test func `listening where other machines can connect is 78`() async throws {
        let result = try await run("run", environment: ["INTENTD_HTTP_LISTEN": "0.0.0.0:7417"])
        #expect(result.status == 78)
        #expect(result.standardError.contains("INTENTD_HTTP_ALLOW_REMOTE"))
    }

    @Test func `a wrong command line is 64`() async throws {
        #expect(try await run("migrate", "--plan", "--print").status == 64)
        #expect(try await run("source", "add", "a", "--provider", "nobody", "--account", "b").status == 64)
    }

    @Test func `a command on a database that was not migrated says so`() async throws {
        try await TestDatabase.with { database in
            let environment = ["INTENTD_DATABASE": database.conninfo]
            let result = try await run("source", "list", environment: environment)
            #expect(result.status == 1)
            #expect(result.standardError.contains("Run intentd migrate."))
            #expect(try await run("run", environment: environment).standardError.contains("Run intentd migrate."))
        }
    }

    @Test func `an environment file is read, and the environment wins`() async throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "intentd-\(UUID().uuidString).env")
        try "# the database\nINTENTD_DATABASE=\"host=127.0.0.1 port=1\"\nINTENTD_LOG_LEVEL=loud\n"
            .write(to: file, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(at: file) }
        let wrong = try await run("status", "--env-file", file.path)
        #expect(wrong.status == 78)
        #expect(wrong.standardError.contains("INTENTD_LOG_LEVEL is \"loud\""))
        let right = try await run("status", "--env-file", file.path, environment: ["INTENTD_LOG_LEVEL": "info"])
        #expect(right.status == 69)
        #expect(right.standardError.contains("127.0.0.1, port 1"))
    }
}
