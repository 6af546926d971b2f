import Domain
import FoundationEssentials
import HTTP
import Testing

@testable import Providers

@Suite("Twilio: requests and answers")
struct TwilioProviderTests {
    private let since = ISO8601Date.parse("2026-01-04T23:59:59Z") ?? .distantPast

    private func failure(_ twilio: ScriptedTwilio) async -> VendorError? {
        do {
            _ = try await TwilioFixtures.provider(twilio).messages(since: since, cursor: nil, size: 50)
            return nil
        } catch {
            return error as? VendorError
        }
    }

    @Test("the first page asks from the day on, with the account and its token")
    func firstPage() async throws {
        let twilio = ScriptedTwilio(
            TwilioFixtures.page([TwilioFixtures.message()]), headers: ["Date": "Mon, 05 Jan 2026 12:00:06 GMT"])
        let page = try await TwilioFixtures.provider(secret: "token\n", twilio).messages(
            since: since, cursor: nil, size: 5000)
        let request = try #require(twilio.requests.first)
        #expect(
            request.url
                == "https://api.twilio.com/2010-04-01/Accounts/\(TwilioFixtures.account)/Messages.json?DateSent%3E=2026-01-04&PageSize=1000"
        )
        #expect(
            request.headers.first { $0.0 == "Authorization" }?.1
                == Authorization.basic(user: TwilioFixtures.account, password: "token"))
        #expect(page.answeredAt == ISO8601Date.parse("2026-01-05T12:00:06Z"))
        #expect(page.next == nil)
    }

    @Test("an API key is user and password of its own")
    func apiKey() async throws {
        let twilio = ScriptedTwilio(TwilioFixtures.page([]))
        try await TwilioFixtures.provider(secret: "SK01:s3cret", twilio).check()
        #expect(
            twilio.requests.first?.headers.first { $0.0 == "Authorization" }?.1
                == Authorization.basic(user: "SK01", password: "s3cret"))
    }

    @Test("a start before what Twilio keeps is moved to 399 days ago")
    func retention() async throws {
        let twilio = ScriptedTwilio(TwilioFixtures.page([]))
        _ = try await TwilioFixtures.provider(twilio).messages(since: .distantPast, cursor: nil, size: 50)
        #expect(twilio.requests.first?.url.contains("DateSent%3E=2024-12-02&") == true)
    }

    @Test("the next page's address is used as it stands, against our base URL")
    func nextPage() async throws {
        let next = "/2010-04-01/Accounts/AC/Messages.json?DateSent%3E=2026-01-04&PageSize=50&Page=1&PageToken=PASM01"
        let twilio = ScriptedTwilio(
            .success(HTTPResponse(status: 200, body: Array(TwilioFixtures.page([], next: "\"\(next)\"").utf8))),
            .success(HTTPResponse(status: 200, body: Array(TwilioFixtures.page([]).utf8))))
        let provider = TwilioFixtures.provider(baseURL: "http://127.0.0.1:8080/", twilio)
        let page = try await provider.messages(since: since, cursor: nil, size: 50)
        _ = try await provider.messages(since: since, cursor: page.next, size: 50)
        #expect(twilio.requests.last?.url == "http://127.0.0.1:8080" + next)
    }

    @Test(
        "a next page at another host is refused: the credential would go there",
        arguments: ["https://evil.example/x", "//evil.example/x", "https://api.twilio.com.evil.example/x"])
    func otherHost(address: String) async throws {
        let error = await failure(ScriptedTwilio(TwilioFixtures.page([], next: "\"\(address)\"")))
        #expect(error?.code == .malformed)
        let twilio = ScriptedTwilio()
        await #expect(throws: VendorError.self) {
            try await TwilioFixtures.provider(twilio).messages(since: since, cursor: address, size: 50)
        }
        #expect(twilio.requests.isEmpty)
    }

    @Test("a page that is not JSON, or has no messages, is kept whole", arguments: ["<html>", #"{"message": []}"#, ""])
    func malformed(body: String) async {
        let error = await failure(ScriptedTwilio(body))
        #expect(error?.code == .malformed)
        #expect(error?.payload == Array(body.utf8))
        #expect(error?.isRetryable == false)
    }

    @Test("a refused credential says what to put where")
    func unauthorized() async {
        let error = await failure(
            ScriptedTwilio(
                status: 401,
                #"{"code": 20003, "message": "Authenticate", "more_info": "https://www.twilio.com/docs/errors/20003", "status": 401}"#
            ))
        #expect(error?.code == .unauthorized)
        #expect(error?.message.contains("source main: put the auth token of account \(TwilioFixtures.account)") == true)
    }

    @Test("too many requests wait as long as Twilio says")
    func limited() async {
        let error = await failure(
            ScriptedTwilio(
                status: 429, #"{"code": 20429, "message": "Too Many Requests"}"#, headers: ["Retry-After": "7"]))
        #expect(error?.code == .limited && error?.retryAfter == .seconds(7) && error?.isRetryable == true)
    }

    @Test(
        "statuses become codes, also without a body that is JSON",
        arguments: [
            (403, VendorError.Code.forbidden), (404, .notFound), (400, .refused), (500, .vendorFailed),
            (503, .vendorFailed), (302, .refused),
        ])
    func statuses(status: Int, code: VendorError.Code) async {
        let error = await failure(ScriptedTwilio(status: status, "<html>"))
        #expect(error?.code == code && error?.httpStatus == status)
    }

    @Test("no answer is unreachable, and whether Twilio may have seen the request is kept")
    func unreachable() async {
        let lost = HTTPError(.connectionLost, host: "api.twilio.com", mayHaveReachedServer: true)
        let error = await failure(ScriptedTwilio(.failure(lost)))
        #expect(error?.code == .unreachable && error?.mayHaveActed == true && error?.isRetryable == true)
    }

    @Test("a message that Twilio does not know any more is none")
    func gone() async throws {
        let twilio = ScriptedTwilio(status: 404, #"{"code": 20404, "message": "not found", "status": 404}"#)
        #expect(try await TwilioFixtures.provider(twilio).message("SM1") == nil)
        #expect(twilio.requests.first?.url.hasSuffix("/Messages/SM1.json") == true)
    }

    @Test("one message is read like one of a page")
    func single() async throws {
        let json = TwilioFixtures.message()
        let message = try await TwilioFixtures.provider(ScriptedTwilio(json)).message("SM1")
        #expect(message == (try TwilioFixtures.read(json).messages.first))
    }

    @Test("what a vendor writes reaches a log without phones and mails")
    func redaction() {
        #expect(
            VendorWords.redacted("'To' number +1 (206) 555-0123 of a.b@c.example is not valid: 12065550123, 30007")
                == "'To' number (number) of (mail) is not valid: (number), 30007")
    }
}
