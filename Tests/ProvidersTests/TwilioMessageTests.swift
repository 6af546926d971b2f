import Domain
import FoundationEssentials
import HTTP
import Testing

@testable import Providers

@Suite("Twilio: one message")
struct TwilioMessageTests {
    private func only(_ json: String) throws -> CapturedMessage {
        let page = try TwilioFixtures.read(json)
        try #require(page.refusals == [])
        return try #require(page.messages.first)
    }

    @Test("an outbound message has the person at its to and us at its from")
    func outbound() throws {
        let json = TwilioFixtures.message()
        let message = try only(json)
        #expect(
            message
                == CapturedMessage(
                    externalID: "SM0123456789abcdef0123456789abcdef", isInbound: false, address: "+12065550123",
                    phone: PhoneNumber("+12065550123"), ourAddress: "+14155550100", body: "Hello", status: .delivered,
                    occurredAt: try #require(ISO8601Date.parse("2026-01-05T12:00:03Z")),
                    sentAt: ISO8601Date.parse("2026-01-05T12:00:03Z"), segments: 2, price: "0.00750", currency: "USD",
                    raw: json))
    }

    @Test("an inbound message has the person at its from")
    func inbound() throws {
        let message = try only(
            TwilioFixtures.message(
                direction: "inbound", from: #""+12065550123""#, to: #""+14155550100""#, status: "received"))
        #expect(message.isInbound)
        #expect(message.address == "+12065550123")
        #expect(message.ourAddress == "+14155550100")
    }

    @Test("what is not sent yet happened when it was created")
    func unsent() throws {
        let message = try only(TwilioFixtures.message(status: "queued", sent: "null"))
        #expect(message.sentAt == nil)
        #expect(message.occurredAt == ISO8601Date.parse("2026-01-05T12:00:02Z"))
    }

    @Test("a scheduled message is not sent, whatever date it carries")
    func scheduled() throws {
        #expect(try only(TwilioFixtures.message(status: "scheduled")).sentAt == nil)
    }

    @Test("our end is the messaging service when no number sent it")
    func service() throws {
        let message = try only(TwilioFixtures.message(from: "null", service: #""MG00000000000000000000000000000001""#))
        #expect(message.ourAddress == "MG00000000000000000000000000000001")
        let numbered = try only(TwilioFixtures.message(service: #""MG00000000000000000000000000000001""#))
        #expect(numbered.ourAddress == "+14155550100")
    }

    @Test("a person has one address on SMS and WhatsApp")
    func whatsApp() throws {
        let message = try only(
            TwilioFixtures.message(
                direction: "inbound", from: #""whatsapp:+12065550123""#, to: #""whatsapp:+14155550100""#))
        #expect(message.address == "+12065550123")
        #expect(message.phone?.e164 == "+12065550123")
        #expect(message.ourAddress == "+14155550100")
    }

    @Test(
        "short codes and names are addresses without a phone",
        arguments: ["72720", "ACMECORP", "rcs:acme_agent", "client:alice"])
    func shortCode(address: String) throws {
        let message = try only(TwilioFixtures.message(direction: "inbound", from: #""\#(address)""#))
        #expect(message.address == address)
        #expect(message.phone == nil)
    }

    @Test("every state of Twilio's has one of ours, and a new one is no failure")
    func statuses() throws {
        let ours: [(String, CapturedMessage.Status)] = [
            ("accepted", .queued), ("queued", .queued), ("sending", .sending), ("sent", .sent),
            ("partially_delivered", .sent), ("failed", .failed), ("undelivered", .undelivered), ("read", .read),
            ("canceled", .canceled), ("receiving", .receiving), ("received", .received), ("teleported", .unknown),
        ]
        for (word, status) in ours { #expect(try only(TwilioFixtures.message(status: word)).status == status) }
    }

    @Test("an error code is text")
    func errorCode() throws {
        #expect(try only(TwilioFixtures.message(status: "undelivered", error: "30003")).errorCode == "30003")
        #expect(try only(TwilioFixtures.message()).errorCode == nil)
    }

    @Test("a price that is not known yet has no currency either")
    func price() throws {
        let message = try only(TwilioFixtures.message(price: "null"))
        #expect(message.price == nil && message.currency == nil)
    }

    @Test("a body without text is empty, and NUL in one becomes U+FFFD")
    func body() throws {
        #expect(try only(TwilioFixtures.message(body: "null")).body == "")
        #expect(try only(TwilioFixtures.message(body: #""a\u0000b""#)).body == "a\u{FFFD}b")
    }

    @Test("half of a surrogate pair costs a character, not the page")
    func surrogates() throws {
        let page = try TwilioFixtures.read(
            TwilioFixtures.message(body: #""cut \ud83d""#), TwilioFixtures.message(body: #""\ud83d\ude00 \\ud83d""#))
        #expect(page.messages.map(\.body) == ["cut \u{FFFD}", "😀 \\ud83d"])
    }

    @Test("a record without sid, direction, person or date is refused with its bytes, and the page goes on")
    func refusals() throws {
        let bad = [
            TwilioFixtures.message(sid: ""), TwilioFixtures.message(direction: "sideways"),
            TwilioFixtures.message(to: "null"), TwilioFixtures.message(sent: "null", created: "null"),
            TwilioFixtures.message(sent: #""yesterday""#), "17",
        ]
        let page = try TwilioPage.parse(
            Array(TwilioFixtures.page(bad + [TwilioFixtures.message()]).utf8), addresses: TwilioAddresses(region: "US"),
            source: "main")
        #expect(page.messages.count == 1)
        #expect(page.refusals.map(\.raw) == bad)
        #expect(page.refusals[1].externalID == "SM0123456789abcdef0123456789abcdef")
        #expect(page.refusals.allSatisfy { !$0.reason.contains("555") })
    }
}
