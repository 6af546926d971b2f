import Domain
import FoundationEssentials
import HTTP
import Synchronization

@testable import Providers

/// Messages and pages as Twilio writes them, and a Twilio that answers from a list.
enum TwilioFixtures {
    static let account = "ACf0e1d2c3b4a5968778695a4b3c2d1e0f"

    static func message(
        sid: String = "SM0123456789abcdef0123456789abcdef", direction: String = "outbound-api",
        from: String = #""+14155550100""#, to: String = #""+12065550123""#, body: String = #""Hello""#,
        status: String = "delivered", error: String = "null", sent: String = #""Mon, 05 Jan 2026 12:00:03 +0000""#,
        created: String = #""Mon, 05 Jan 2026 12:00:02 +0000""#, service: String = "null",
        price: String = #""-0.00750""#
    ) -> String {
        #"""
        {"account_sid": "\#(account)", "api_version": "2010-04-01", "body": \#(body), "date_created": \#(created), \#
        "date_sent": \#(sent), "date_updated": "Mon, 05 Jan 2026 12:00:05 +0000", "direction": "\#(direction)", \#
        "error_code": \#(error), "error_message": null, "from": \#(from), "messaging_service_sid": \#(service), \#
        "num_media": "0", "num_segments": "2", "price": \#(price), "price_unit": "usd", "sid": "\#(sid)", \#
        "status": "\#(status)", "subresource_uris": {"media": "/x/Media.json"}, "tags": null, "to": \#(to), \#
        "uri": "/2010-04-01/Accounts/\#(account)/Messages/\#(sid).json"}
        """#
    }

    static func page(_ messages: [String], next: String = "null") -> String {
        #"{"end": 1, "messages": [\#(messages.joined(separator: ", "))], "next_page_uri": \#(next), "page": 0, "page_size": 50, "start": 0}"#
    }

    static func read(_ messages: String...) throws -> CapturedPage {
        try TwilioPage.parse(Array(page(messages).utf8), addresses: TwilioAddresses(region: "US"), source: "main")
    }

    static func provider(
        secret: String = "token", baseURL: String = "https://api.twilio.com", settings: [String: String] = [:],
        now: String = "2026-01-05T12:00:00Z", _ twilio: ScriptedTwilio
    ) -> TwilioProvider {
        TwilioProvider(
            connection: Connection(
                name: "main", account: account, baseURL: baseURL, secret: secret, settings: settings),
            now: { ISO8601Date.parse(now) ?? .distantPast },
            transport: { request throws(HTTPError) in try twilio.answer(request) })
    }
}

/// Answers one request after the other and keeps them.
final class ScriptedTwilio: Sendable {
    private let state: Mutex<(answers: [Result<HTTPResponse, HTTPError>], requests: [HTTPRequest])>

    init(_ answers: Result<HTTPResponse, HTTPError>...) { state = Mutex((answers, [])) }

    convenience init(status: Int = 200, _ body: String, headers: HTTPHeaders = HTTPHeaders()) {
        self.init(.success(HTTPResponse(status: status, headers: headers, body: Array(body.utf8))))
    }

    var requests: [HTTPRequest] { state.withLock { $0.requests } }

    func answer(_ request: HTTPRequest) throws(HTTPError) -> HTTPResponse {
        let answer = state.withLock { state -> Result<HTTPResponse, HTTPError> in
            state.requests.append(request)
            return state.answers.isEmpty
                ? .failure(HTTPError(.other, host: "unscripted", mayHaveReachedServer: false))
                : state.answers.removeFirst()
        }
        return try answer.get()
    }
}
