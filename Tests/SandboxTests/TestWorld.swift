import NIOCore
import Synchronization

@testable import Sandbox

/// A world whose clock stands still until it is moved, spoken to without a network.
final class TestWorld: Sendable {
    static let account = SandboxOptions().twilioAccount
    static let us = "+16465550190"
    static let start = Instant(year: 2026, month: 3, day: 10, hour: 15)

    let world: World
    private let time: Shared

    init(_ change: (inout SandboxOptions) -> Void = { _ in }) {
        var options = SandboxOptions()
        change(&options)
        let time = Shared(Self.start)
        self.time = time
        world = World(options: options, systemNow: { time.value })
    }

    func advance(_ milliseconds: Int64) {
        time.value = time.value + milliseconds
    }

    var now: Instant { time.value }

    func call(_ method: String, _ target: String, _ body: JSONValue? = nil, authorization: String? = nil) -> Answer {
        let api = World.api(Call(method: method, target: target))
        let usual: String? =
            switch api {
            case "twilio": Self.basic
            case "hubspot": "Bearer " + SandboxOptions().hubSpotToken
            default: nil
            }
        let reply = world.answer(
            Call(method: method, target: target, authorization: authorization ?? usual, body: body?.bytes ?? []))
        return Answer(reply)
    }

    func form(_ target: String, _ fields: [(String, String)]) -> Answer {
        let body = fields.map { Percent.encode($0.0) + "=" + Percent.encode($0.1) }.joined(separator: "&")
        return Answer(
            world.answer(Call(method: "POST", target: target, authorization: Self.basic, body: Array(body.utf8))))
    }

    static let basic = "Basic " + Base64.encode(Array("\(account):\(SandboxOptions().twilioToken)".utf8))
    static let messages = "/2010-04-01/Accounts/\(account)/Messages.json"

    func inbound(_ body: String, from: String = "+12125550101", ago: Int64 = 0) -> String {
        call(
            "POST", "/sandbox/twilio/inbound",
            ["from": .string(from), "to": .string(Self.us), "body": .string(body), "ago_ms": .integer(ago)]
        ).json["sid"]?.text ?? ""
    }
}

/// A value that several hold.
final class Shared: Sendable {
    private let stored: Mutex<Instant>

    init(_ value: Instant) {
        stored = Mutex(value)
    }

    var value: Instant {
        get { stored.withLock { $0 } }
        set { stored.withLock { $0 = newValue } }
    }
}

/// A reply with its body read.
struct Answer {
    var status: Int
    var json: JSONValue
    var headers: [String: String]

    init(_ reply: Reply) {
        status = reply.status
        json = JSONValue(bytes: reply.body.flatMap { Array($0.readableBytesView) }) ?? .null
        headers = Dictionary(reply.headers.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    }

    var sids: [String] { (json["messages"]?.elements ?? []).compactMap { $0["sid"]?.text } }
    var results: [JSONValue] { json["results"]?.elements ?? [] }
}
