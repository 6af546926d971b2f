import Logging
import NIOCore
import NIOPosix
import Testing

@testable import Sandbox

@Suite("The server")
struct ServerTests {
    /// Serves for as long as the body runs.
    private func serving(
        _ options: SandboxOptions = SandboxOptions(), _ body: @Sendable (Int) async throws -> Void
    ) async throws {
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        let server = SandboxServer(world: World(options: options), logger: logger)
        let (ports, continuation) = AsyncStream.makeStream(of: Int.self)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                try await server.run(handlesSignals: false) { port in continuation.yield(port) }
            }
            var iterator = ports.makeAsyncIterator()
            let port = await iterator.next() ?? 0
            try await body(port)
            group.cancelAll()
            while (try? await group.next()) != nil {}
        }
    }

    private struct Raw {
        var status: Int
        var promised: Int
        var body: String
    }

    /// One request on a connection of its own.
    private func ask(_ port: Int, _ method: String, _ target: String, _ body: String = "") async throws -> Raw {
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .connect(host: "127.0.0.1", port: port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
                }
            }
        let authorization = target.hasPrefix("/crm") ? "Bearer \(SandboxOptions().hubSpotToken)" : TestWorld.basic
        let head =
            "\(method) \(target) HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: \(authorization)\r\n"
            + "Content-Length: \(body.utf8.count)\r\n\r\n"
        return try await channel.executeThenClose { inbound, outbound in
            try await outbound.write(ByteBuffer(string: head + body))
            var text = ""
            for try await buffer in inbound { text += String(buffer: buffer) }
            let halves = text.split(separator: "\r\n\r\n", maxSplits: 1).map(String.init)
            let lines = (halves.first ?? "").split(separator: "\r\n")
            let length = lines.first { $0.lowercased().hasPrefix("content-length:") }
            return Raw(
                status: lines.first.flatMap { Int($0.split(separator: " ")[1]) } ?? 0,
                promised: length.flatMap { Int($0.split(separator: " ")[1]) } ?? 0,
                body: halves.count > 1 ? halves[1] : "")
        }
    }

    private let note = #"{"properties":{"hs_timestamp":"2026-03-11T09:00:00Z","hs_note_body":"x"}}"#

    @Test("a reset before the write leaves nothing, a reset after it leaves the record")
    func resetsAreBeforeOrAfter() async throws {
        try await serving { port in
            for (kind, expected) in [("reset_before", 0), ("reset_after", 1)] {
                _ = try await ask(
                    port, "POST", "/sandbox/faults",
                    #"{"kind":"\#(kind)","api":"hubspot","method":"POST","times":1}"#)
                let answer = try? await ask(port, "POST", "/crm/objects/2026-03/notes", note)
                #expect((answer?.status ?? 0) == 0)
                let state = try await ask(port, "GET", "/sandbox/state?lists=none")
                #expect(JSONValue(bytes: Array(state.body.utf8))?["counts"]?["notes"] == .integer(Int64(expected)))
            }
            #expect(try await ask(port, "POST", "/crm/objects/2026-03/notes", note).status == 201)
        }
    }

    @Test("faults answer a status, break the JSON, or end the body early, as often as they were told")
    func faultsHit() async throws {
        try await serving { port in
            let list = TestWorld.messages
            _ = try await ask(
                port, "POST", "/sandbox/faults", #"{"kind":"status","status":429,"api":"twilio","times":1}"#)
            #expect(try await ask(port, "GET", list).status == 429)
            _ = try await ask(port, "POST", "/sandbox/faults", #"{"kind":"malformed","path":"/2010-04-01","times":1}"#)
            let malformed = try await ask(port, "GET", list)
            #expect(malformed.status == 200)
            #expect(JSONValue(bytes: Array(malformed.body.utf8)) == nil)
            _ = try await ask(port, "POST", "/sandbox/faults", #"{"kind":"truncated","times":1}"#)
            let truncated = try? await ask(port, "GET", list)
            #expect(truncated.map { $0.body.utf8.count < $0.promised } ?? true)
            let whole = try await ask(port, "GET", list)
            #expect(whole.status == 200)
            #expect(whole.body.utf8.count == whole.promised)
            let requests = try await ask(port, "GET", "/sandbox/requests")
            let counts = JSONValue(bytes: Array(requests.body.utf8))?["endpoints"]?[
                "GET /2010-04-01/Accounts/{account}/Messages.json"]
            #expect(counts?["200"] == 3)
            #expect(counts?["429"] == 1)
        }
    }

    @Test("more requests at once than allowed are 429 with 20429")
    func concurrencyIsLimited() async throws {
        var options = SandboxOptions()
        options.twilioConcurrency = 1
        try await serving(options) { port in
            _ = try await ask(port, "POST", "/sandbox/faults", #"{"kind":"slow","api":"twilio","ms":1500,"times":1}"#)
            try await withThrowingTaskGroup(of: Int.self) { group in
                group.addTask { try await ask(port, "GET", TestWorld.messages).status }
                group.addTask { try await ask(port, "GET", TestWorld.messages).status }
                var statuses: [Int] = []
                for try await status in group { statuses.append(status) }
                #expect(statuses.sorted() == [200, 429])
            }
        }
    }
}
