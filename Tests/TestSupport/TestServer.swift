import Foundation

/// The PostgreSQL server that tests use: the one that `INTENTD_TEST_POSTGRES` names (a superuser's connection string), else a
/// private one that is started once in a process and goes with it.
package enum TestServer {
    /// Of the maintenance database.
    package static let conninfo: String = {
        if let given = ProcessInfo.processInfo.environment["INTENTD_TEST_POSTGRES"], !given.isEmpty { return given }
        do { return try start() } catch { fatalError("no PostgreSQL server for tests: \(error)") }
    }()

    /// The connection string with another database.
    package static func conninfo(database: String) -> String {
        // In both forms of a connection string a later `dbname` overrides an earlier one.
        let isURI = conninfo.hasPrefix("postgres://") || conninfo.hasPrefix("postgresql://")
        if isURI { return conninfo + (conninfo.contains("?") ? "&" : "?") + "dbname=\(database)" }
        return conninfo + " dbname=\(database)"
    }

    struct Failure: Error {
        let output: String
    }

    private static func start() throws -> String {
        let script = URL(filePath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "script/postgres").path
        let pid = ProcessInfo.processInfo.processIdentifier
        // Not Foundation's Process: its `waitUntilExit` waits for everything the script leaves running, which is the server.
        let command = "bash '\(script)' start /tmp/intentd-test.\(pid) --fast --until-exit \(pid) 2>&1"
        guard let pipe = popen(command, "r") else { throw Failure(output: "no process can be started") }
        var text = ""
        var line = [CChar](repeating: 0, count: 1024)
        while fgets(&line, Int32(line.count), pipe) != nil {
            text += String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        }
        guard pclose(pipe) == 0 else { throw Failure(output: text) }
        return text.trimmingCharacters(in: .whitespacesAndNewlines)
    }
}
