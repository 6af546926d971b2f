import Foundation
import HTTP
import JSON
import Postgres
import TestSupport

/// A database, the sandbox and the real `intentd`, set up for one test: a source `texts` and an account `crm`, live since an hour.
struct Stage: Sendable {
    let database: TestDatabase
    let connection: PostgresConnection
    let sandbox: SandboxProcess
    let environment: [String: String]

    static let us = "+16465550190"

    /// - Parameters:
    ///   - pushes: whether the account is in push mode apply.
    ///   - liveFrom: how long ago the source went live.
    static func with(
        pushes: Bool = true, liveFrom: TimeInterval = 3600, sandbox arguments: [String] = [],
        _ body: (Stage) async throws -> Void
    ) async throws {
        let template = try await TestDatabase.migrated()
        try await TestDatabase.with(template: template) { database in
            let sandbox = try await SandboxProcess.start(arguments)
            let connection = try await database.connect()
            let stage = Stage(
                database: database, connection: connection, sandbox: sandbox,
                environment: [
                    "INTENTD_DATABASE": database.conninfo, "INTENTD_HTTP_LISTEN": "127.0.0.1:0",
                    "INTENTD_LOG_LEVEL": "debug", "INTENTD_CREDENTIAL_TEXTS": SandboxProcess.twilioToken,
                    "INTENTD_CREDENTIAL_CRM": SandboxProcess.hubSpotToken,
                ])
            do {
                try await stage.configure(pushes: pushes, liveFrom: liveFrom)
                try await body(stage)
            } catch {
                await connection.close()
                await sandbox.stop()
                throw error
            }
            await connection.close()
            await sandbox.stop()
        }
    }

    private func configure(pushes: Bool, liveFrom: TimeInterval) async throws {
        let since = ISO8601Date.format(Date.now - liveFrom)
        try await intentd([
            "source", "add", "texts", "--provider", "twilio", "--account", SandboxProcess.twilioAccount, "--base-url",
            sandbox.address, "--credential", "texts", "--setting", "head_ms=200", "--live-from", since,
        ])
        try await intentd([
            "account", "add", "crm", "--crm", "hubspot", "--base-url", sandbox.address, "--credential", "crm",
            "--setting", "mirror_ms=200", "--setting", "searches_per_second=1000", "--setting", "activity_s=0",
        ])
        try await intentd(["provision", "crm"])
        if pushes { try await intentd(["account", "set", "crm", "--push", "apply"]) }
    }

    /// Runs a command that must succeed.
    @discardableResult
    func intentd(_ arguments: [String]) async throws -> RunningProgram.Result {
        let result = try await RunningProgram.run(arguments, environment)
        guard result.status == 0 else { throw RunningProgram.Ended(result: result) }
        return result
    }

    /// Runs the daemon until nothing is left to do.
    @discardableResult
    func runUntilIdle() async throws -> RunningProgram.Result { try await intentd(["run", "--until-idle"]) }

    /// Starts the daemon; the caller ends it.
    func startDaemon() throws -> RunningProgram { try RunningProgram(["run"], environment) }

    /// What /readyz of a daemon says.
    func ready(_ daemon: RunningProgram) async throws -> String {
        let line = try await daemon.line("listening")
        let address = line.split(separator: "address=").last?.split(separator: " ").first ?? ""
        let http = HTTPClient()
        let response = try await http.send(HTTPRequest(method: "GET", url: "http://\(address)/readyz"))
        await http.shutdown()
        return String(decoding: response.body, as: UTF8.self)
    }

    // What the database says ---------------------------------------------------------------------

    func text(_ sql: String) async throws -> String? {
        try await connection.query(sql).rows.first?.stringOrNil(0)
    }

    func number(_ sql: String) async throws -> Int { Int(try await text(sql) ?? "") ?? -1 }

    /// Waits until a query's first value is `value`; throws after two minutes.
    func eventually(_ sql: String, is value: String) async throws {
        let deadline = ContinuousClock.now + .seconds(120)
        while try await text(sql) != value {
            guard ContinuousClock.now < deadline else { throw TimedOut(what: sql, last: try await text(sql)) }
            try await Task.sleep(for: .milliseconds(20))
        }
    }

    struct TimedOut: Error {
        var what: String
        var last: String?
    }

    // What happens in the world ------------------------------------------------------------------

    /// A contact with a phone, and with an owner when one is given; returns its id.
    func contact(_ phone: String, name: String = "Ada", owner: String? = nil) async throws -> String {
        var properties = "\"firstname\": \"\(name)\", \"lastname\": \"Test\", \"phone\": \"\(phone)\""
        if let owner { properties += ", \"hubspot_owner_id\": \"\(owner)\"" }
        let answer = try await sandbox.post(
            "/sandbox/hubspot/records", "{\"records\": [{\"type\": \"contacts\", \"properties\": {\(properties)}}]}")
        return answer.root["ids"]?.array?.first?.string ?? ""
    }

    func owner(_ email: String) async throws -> String {
        let answer = try await sandbox.post(
            "/sandbox/hubspot/owners",
            "{\"owners\": [{\"email\": \"\(email)\", \"firstName\": \"Rae\", \"lastName\": \"Owner\"}]}")
        return answer.root["ids"]?.array?.first?.string ?? ""
    }

    func send(_ body: String, to phone: String, agoMilliseconds: Int = 60_000) async throws {
        _ = try await sandbox.post(
            "/sandbox/twilio/messages",
            """
            {"messages": [{"from": "\(Self.us)", "to": "\(phone)", "body": "\(body)", "status": "delivered",
                "ago_ms": \(agoMilliseconds)}]}
            """)
    }

    @discardableResult
    func receive(_ body: String, from phone: String, agoMilliseconds: Int = 30_000) async throws -> String {
        let answer = try await sandbox.post(
            "/sandbox/twilio/inbound",
            "{\"from\": \"\(phone)\", \"to\": \"\(Self.us)\", \"body\": \"\(body)\", \"ago_ms\": \(agoMilliseconds)}")
        return answer.root["sid"]?.string ?? ""
    }
}
