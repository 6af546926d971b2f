/// One message record, and how the list and the single read write it.
struct TwilioMessage: Sendable {
    var sid: String
    var account: String
    var service: String?
    var direction: String
    var from: String?
    var to: String
    var body: String
    var status: String
    var errorCode: Int?
    var errorMessage: String?
    var segments: Int
    var media = 0
    var price: String?
    var created: Instant
    /// Nil as long as the message has not been handed to a carrier.
    var sent: Instant?
    var updated: Instant
    /// When a scheduled message is due.
    var sendAt: Instant?
    /// When a list or read could first show the row, in the sandbox's own time.
    var visible: Instant
    /// Order of arrival, which breaks ties within a second.
    var serial: Int64

    /// Position in the list: rows without a send time come first, then the newest.
    struct Rank: Sendable, Comparable {
        var isUnsent: Bool
        var second: Int64
        var serial: Int64

        static func < (left: Rank, right: Rank) -> Bool {
            if left.isUnsent != right.isUnsent { return !left.isUnsent }
            return (left.second, left.serial) < (right.second, right.serial)
        }
    }

    var rank: Rank {
        Rank(isUnsent: sent == nil, second: (sent ?? created).second, serial: serial)
    }

    /// Whether nothing can change the status any more.
    var isTerminal: Bool {
        ["delivered", "undelivered", "failed", "canceled", "received", "read"].contains(status)
    }

    static func segmentCount(_ body: String) -> Int {
        let isPlain = body.utf8.allSatisfy { $0 < 0x80 }
        let length = isPlain ? body.utf8.count : body.utf16.count
        let single = isPlain ? 160 : 70
        let part = isPlain ? 153 : 67
        return length <= single ? 1 : (length + part - 1) / part
    }

    static let errorMessages: [Int: String] = [
        21610: "The recipient has opted out of this sender",
        30003: "The handset cannot be reached",
        30004: "The message is blocked",
        30005: "The destination number is unknown or out of service",
        30006: "The destination is a landline or its carrier cannot be reached",
        30007: "The carrier filtered the message",
        30008: "The carrier gave no reason",
    ]

    /// Appends the record as JSON.
    func write(to out: inout [UInt8]) {
        var isFirst = true
        func key(_ name: StaticString) {
            out.append(UInt8(ascii: isFirst ? "{" : ","))
            isFirst = false
            out.append(UInt8(ascii: "\""))
            name.withUTF8Buffer { out.append(contentsOf: $0) }
            out.append(UInt8(ascii: "\""))
            out.append(UInt8(ascii: ":"))
        }
        func field(_ name: StaticString, _ value: String?) {
            key(name)
            if let value { JSONText.write(value, to: &out) } else { out.append(contentsOf: "null".utf8) }
        }
        let uri = "/2010-04-01/Accounts/\(account)/Messages/\(sid)"
        field("account_sid", account)
        field("api_version", "2010-04-01")
        field("body", body)
        field("date_created", created.rfc2822)
        field("date_sent", sent?.rfc2822)
        field("date_updated", updated.rfc2822)
        field("direction", direction)
        key("error_code")
        out.append(contentsOf: (errorCode.map { String($0) } ?? "null").utf8)
        field("error_message", errorMessage)
        field("from", from)
        field("messaging_service_sid", service)
        field("num_media", String(media))
        field("num_segments", String(segments))
        field("price", price)
        field("price_unit", "USD")
        field("sid", sid)
        field("status", status)
        key("subresource_uris")
        out.append(contentsOf: #"{"feedback":"\#(uri)/Feedback.json","media":"\#(uri)/Media.json"}"#.utf8)
        field("to", to)
        field("uri", uri + ".json")
        out.append(UInt8(ascii: "}"))
    }
}
