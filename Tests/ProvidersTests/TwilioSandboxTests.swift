import Domain
import Foundation
import HTTP
import JSON
import Testing

@testable import Providers

private let sandboxAddress = ProcessInfo.processInfo.environment["INTENTD_TEST_SANDBOX"]

/// The adapter over real HTTP against `intentd-sandbox`, whose address `INTENTD_TEST_SANDBOX` names (`http://127.0.0.1:PORT`).
@Suite("Twilio: against the sandbox", .serialized, .enabled(if: sandboxAddress != nil))
struct TwilioSandboxTests {
    private let http = HTTPClient()
    private let base: String

    init() async throws {
        base = try #require(sandboxAddress)
        try await control("reset", "{}")
    }

    private func provider(
        account: String = "AC5a5d0000000000000000000000000000", secret: String = "sandbox-twilio-token"
    ) -> TwilioProvider {
        TwilioProvider(
            connection: Connection(name: "main", account: account, baseURL: base, secret: secret, settings: [:]),
            http: http)
    }

    @discardableResult
    private func control(_ path: String, _ body: String) async throws -> JSONDocument {
        let response = try await http.send(
            HTTPRequest(
                method: "POST", url: "\(base)/sandbox/\(path)", headers: [("Content-Type", "application/json")],
                body: Array(body.utf8)))
        try #require((200..<300).contains(response.status), "\(String(decoding: response.body, as: UTF8.self))")
        return try JSONDocument(parsing: response.body.isEmpty ? Array("{}".utf8) : response.body)
    }

    @Test("all pages of a window are read once, newest first, and one message is the same as in its page")
    func pages() async throws {
        let rows = (0..<23).map {
            #"{"from":"+14155550100","to":"+1206555\#(1000 + $0)","body":"m\#($0)","ago_ms":\#($0 * 60_000)}"#
        }
        try await control("twilio/messages", #"{"messages":[\#(rows.joined(separator: ","))]}"#)
        try await control("twilio/inbound", #"{"from":"+12065551001","to":"+14155550100","body":"How much?"}"#)
        var messages: [CapturedMessage] = []
        var cursor: String?
        repeat {
            let page = try await provider().messages(
                since: Date(timeIntervalSinceNow: -86_400), cursor: cursor, size: 10)
            #expect(page.refusals == [] && page.answeredAt != nil)
            messages += page.messages
            cursor = page.next
        } while cursor != nil
        #expect(messages.count == 24 && Set(messages.map(\.externalID)).count == 24)
        #expect(messages.first?.isInbound == true && messages.first?.address == "+12065551001")
        #expect(messages.compactMap(\.sentAt) == messages.compactMap(\.sentAt).sorted(by: >))
        let one = try #require(messages.last)
        #expect(try await provider().message(one.externalID) == one)
        #expect(try await provider().message("SM00000000000000000000000000000000") == nil)
    }

    @Test("token and API key both pass the check; a wrong token says what to do")
    func check() async throws {
        try await provider().check()
        try await provider(secret: "SK5a5d0000000000000000000000000000:sandbox-twilio-secret").check()
        let error = await #expect(throws: VendorError.self) { try await provider(secret: "wrong").check() }
        #expect(error?.code == .unauthorized)
    }

    @Test(
        "what goes wrong has its code",
        arguments: [
            (#""kind":"status","status":429,"retry_after":"3""#, VendorError.Code.limited),
            (#""kind":"status","status":503"#, .vendorFailed), (#""kind":"malformed""#, .malformed),
            (#""kind":"truncated""#, .unreachable),
        ])
    func faults(fault: String, code: VendorError.Code) async throws {
        try await control("faults", #"{\#(fault),"api":"twilio","times":2}"#)
        let error = await #expect(throws: VendorError.self) { try await provider().check() }
        #expect(error?.code == code)
        if code == .limited { #expect(error?.retryAfter == .seconds(3)) }
    }

    @Test("ten thousand prerendered messages are read without a refusal")
    func bench() async throws {
        let bench = try await control("twilio/prerender", #"{"messages":10000}"#)
        let account = try #require(bench.root["account"]?.string)
        var count = 0
        var cursor: String?
        let start = ContinuousClock.now
        repeat {
            let page = try await provider(account: account).messages(
                since: .distantPast, cursor: cursor, size: 1000)
            #expect(page.refusals == [])
            count += page.messages.count
            cursor = page.next
        } while cursor != nil
        #expect(count == 10_000)
        if ProcessInfo.processInfo.environment["INTENTD_TEST_TIMES"] != nil {
            print("10,000 messages in", ContinuousClock.now - start)
        }
    }
}
