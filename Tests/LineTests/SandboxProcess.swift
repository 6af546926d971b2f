import Foundation
import HTTP
import JSON
import TestSupport

/// The sandbox in a process of its own, on a free port.
final class SandboxProcess: Sendable {
    static let twilioAccount = "AC5a5d0000000000000000000000000000"
    static let twilioToken = "seeded-twilio-secret"
    static let hubSpotToken = "seeded-hubspot-secret"

    let address: String
    private let program: RunningProgram
    private let http = HTTPClient()

    private init(address: String, program: RunningProgram) {
        self.address = address
        self.program = program
    }

    static func start(_ arguments: [String]) async throws -> SandboxProcess {
        let executable = RunningProgram.intentd.deletingLastPathComponent().appending(path: "intentd-sandbox")
        let portFile = FileManager.default.temporaryDirectory.appending(path: "intentd-port-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: portFile) }
        let program = try RunningProgram(
            ["serve", "--port-file", portFile.path, "--twilio-token", twilioToken, "--hubspot-token", hubSpotToken]
                + arguments, executable: executable)
        let deadline = ContinuousClock.now + .seconds(30)
        while true {
            if let port = try? String(contentsOf: portFile, encoding: .utf8), !port.isEmpty {
                let number = port.trimmingCharacters(in: .whitespacesAndNewlines)
                return SandboxProcess(address: "http://127.0.0.1:\(number)", program: program)
            }
            guard ContinuousClock.now < deadline else { throw Stage.TimedOut(what: "the sandbox's port", last: nil) }
            try await ContinuousClock().sleep(for: .milliseconds(10))
        }
    }

    func stop() async {
        program.signal(SIGTERM)
        _ = await program.end()
        await http.shutdown()
    }

    @discardableResult
    func post(_ path: String, _ json: String) async throws -> JSONDocument {
        let response = try await http.send(
            HTTPRequest(
                method: "POST", url: address + path, headers: [("Content-Type", "application/json")],
                body: Array(json.utf8)))
        guard (200..<300).contains(response.status) else {
            throw Refused(path: path, answer: String(decoding: response.body, as: UTF8.self))
        }
        return try JSONDocument(parsing: response.body.isEmpty ? Array("{}".utf8) : response.body)
    }

    func get(_ path: String) async throws -> JSONDocument {
        let response = try await http.send(HTTPRequest(method: "GET", url: address + path))
        return try JSONDocument(parsing: response.body)
    }

    struct Refused: Error {
        var path: String
        var answer: String
    }

    // What the vendors hold ----------------------------------------------------------------------

    /// Tasks that are not archived.
    func tasks() async throws -> [Record] {
        try await get("/sandbox/state?lists=tasks").root["tasks"]?.array?.map(Record.init).filter { !$0.isArchived }
            ?? []
    }

    func timeline() async throws -> [Record] {
        try await get("/sandbox/state?lists=communications").root["communications"]?.array?.map(Record.init) ?? []
    }

    /// A property of a contact; nil when it has no value.
    func property(_ name: String, ofContact id: String) async throws -> String? {
        try await get("/sandbox/state?lists=contacts").root["contacts"]?.array?
            .first { $0["id"]?.string == id }?["properties"]?[name]?.string
    }

    func count(_ name: String) async throws -> Int64 {
        try await get("/sandbox/state?lists=none").root["counts"]?[name]?.int ?? -1
    }

    func fault(_ json: String) async throws { try await post("/sandbox/faults", json) }

    /// A record that we make: a task or a timeline entry.
    struct Record: Sendable {
        var id: String
        var key: String?
        var isArchived: Bool
        var properties: [String: String]
        var contacts: [String]

        init(_ json: JSONValue) {
            id = json["id"]?.string ?? ""
            key = json["key"]?.string
            isArchived = json["archived"]?.bool ?? false
            properties = Dictionary(
                (json["properties"]?.object ?? []).map { ($0.key, $0.value.string ?? "") },
                uniquingKeysWith: { $1 })
            contacts = (json["contacts"]?.array ?? []).compactMap(\.string)
        }
    }
}
