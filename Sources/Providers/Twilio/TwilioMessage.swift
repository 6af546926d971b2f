import Domain
import FoundationEssentials
import HTTP
import JSON

/// Reads one message of Twilio's API 2010-04-01 (`api.v2010.account.message`).
enum TwilioMessage {
    /// Why a record cannot be taken; the words hold nothing of the record.
    struct Unreadable: Error, Equatable {
        var reason: String
    }

    static func parse(
        _ json: JSONValue, raw: String, addresses: TwilioAddresses
    ) throws(Unreadable) -> CapturedMessage {
        guard let sid = text(json["sid"]) else { throw Unreadable(reason: "the message has no sid") }
        let isInbound: Bool
        switch json["direction"]?.string {
        case "inbound": isInbound = true
        case let direction? where direction.hasPrefix("outbound"): isInbound = false
        case nil: throw Unreadable(reason: "the message has no direction")
        default: throw Unreadable(reason: "the message's direction is none of Twilio's")
        }
        let sent = try date(json["date_sent"], name: "date_sent")
        let created = try date(json["date_created"], name: "date_created")
        guard let occurred = sent ?? created else {
            throw Unreadable(reason: "the message has neither date_sent nor date_created")
        }
        let from = text(json["from"])
        let to = text(json["to"])
        guard let person = isInbound ? from : to else {
            throw Unreadable(reason: "the message has no \(isInbound ? "from" : "to")")
        }
        let (address, phone) = addresses.read(person)
        let ours = (isInbound ? to : from).map { addresses.read($0).address }
        let status = TwilioStatus.parse(json["status"]?.string)
        let price = price(json["price"])
        return CapturedMessage(
            externalID: sid, isInbound: isInbound, address: address, phone: phone,
            ourAddress: ours ?? text(json["messaging_service_sid"]) ?? "",
            body: body(json["body"]), status: status, errorCode: code(json["error_code"]), occurredAt: occurred,
            // What is scheduled has not been sent, whatever date it carries.
            sentAt: status == .scheduled ? nil : sent, segments: integer(json["num_segments"]), price: price,
            currency: price == nil ? nil : currency(json["price_unit"]), raw: raw)
    }

    /// A string that is there and says something.
    private static func text(_ value: JSONValue?) -> String? {
        guard let text = value?.string, !text.isEmpty else { return nil }
        return text
    }

    private static func date(_ value: JSONValue?, name: String) throws(Unreadable) -> Date? {
        guard let value, !value.isNull else { return nil }
        guard let date = value.string.flatMap(RFC2822Date.parse) else {
            throw Unreadable(reason: "the message's \(name) is no RFC 2822 date")
        }
        return date
    }

    /// PostgreSQL's text holds no NUL; U+FFFD stands where one was, so that the words do not run together.
    private static func body(_ value: JSONValue?) -> String {
        guard let body = value?.string else { return "" }
        guard body.utf8.contains(0) else { return body }
        return String(String.UnicodeScalarView(body.unicodeScalars.map { $0 == "\0" ? "\u{FFFD}" : $0 }))
    }

    /// An integer by description; text is taken too.
    private static func code(_ value: JSONValue?) -> String? { value?.int.map { String($0) } ?? text(value) }

    private static func integer(_ value: JSONValue?) -> Int? {
        value?.int.map { Int($0) } ?? value?.string.flatMap { Int($0) }
    }

    /// Twilio writes what it takes from the account as a negative amount; ours says what the message cost.
    private static func price(_ value: JSONValue?) -> String? {
        guard let value, let written = value.string ?? (value.kind == .number ? value.text : nil) else { return nil }
        let amount = written.hasPrefix("-") ? String(written.dropFirst()) : written
        guard let first = amount.utf8.first, (48...57).contains(first), Double(amount) != nil else { return nil }
        return amount
    }

    private static func currency(_ value: JSONValue?) -> String? {
        guard let code = value?.string?.uppercased(), code.utf8.count == 3,
            code.utf8.allSatisfy({ (65...90).contains($0) })
        else { return nil }
        return code
    }
}
