import Hummingbird

/// Synthetic messages whose JSON is made once, so that the list costs next to nothing to serve.
///
/// They belong to an account of their own (`TwilioBench.account`, the ordinary token) and never change. Filters, page
/// sizes and tokens work as for the other account; a page is a slice of one buffer.
struct TwilioBench: Sendable {
    static let account = "ACbe7c4000000000000000000000000000"
    /// Seconds between two messages.
    private static let spacing: Int64 = 7

    let count: Int
    let pageSize: Int
    private let seed: UInt64
    let newest: Instant
    private let bytes: ByteBuffer
    /// Where row `n` begins, newest first; one more entry marks the end.
    private let offsets: [Int]
    private let indices: [String: Int]

    /// - Parameter newest: time of the first row; the others go back from it, at most 300 days.
    init(count: Int, pageSize: Int, seed: UInt64, newest: Instant) {
        self.count = count
        self.pageSize = pageSize
        self.seed = seed
        self.newest = newest
        var bytes = ByteBuffer()
        bytes.reserveCapacity(count * 1_060)
        var offsets: [Int] = []
        offsets.reserveCapacity(count + 1)
        var indices: [String: Int] = [:]
        indices.reserveCapacity(count)
        var row: [UInt8] = []
        for index in 0..<count {
            let message = Self.message(index, count: count, seed: seed, newest: newest)
            offsets.append(bytes.writerIndex)
            row.removeAll(keepingCapacity: true)
            message.write(to: &row)
            row.append(UInt8(ascii: ","))
            bytes.writeBytes(row)
            indices[message.sid] = index
        }
        offsets.append(bytes.writerIndex)
        self.bytes = bytes
        self.offsets = offsets
        self.indices = indices
    }

    var oldest: Instant { Self.moment(count - 1, count: count, newest: newest) }
    var byteCount: Int { bytes.readableBytes }

    func row(_ sid: String) -> TwilioMessage? {
        indices[sid].map { Self.message($0, count: count, seed: seed, newest: newest) }
    }

    /// Rows of a page without the enclosing brackets.
    struct Page {
        var rows: ByteBuffer
        var count: Int
        /// Set when another page follows.
        var lastSid: String?
    }

    /// - Throws: a `Reply` for an unknown token. `To` and `From` are not looked at.
    func page(_ filter: TwilioFilter, size: Int, after token: String?) throws -> Page {
        var first = 0
        if let token {
            guard let index = indices[token] else { throw TwilioError.reply(400, 20001, "PageToken names no message") }
            first = index + 1
        }
        if let upper = filter.upper { first = max(first, boundary { $0 <= upper }) }
        let end = filter.lower.map { lower in boundary { $0 < lower } } ?? count
        let last = min(first + size, end)
        guard first < last else { return Page(rows: ByteBuffer(), count: 0, lastSid: nil) }
        let length = offsets[last] - offsets[first] - 1
        let rows = bytes.getSlice(at: offsets[first], length: length) ?? ByteBuffer()
        let lastSid = last < end ? Self.message(last - 1, count: count, seed: seed, newest: newest).sid : nil
        return Page(rows: rows, count: last - first, lastSid: lastSid)
    }

    /// The first row, newest first, whose second satisfies a test that all older rows satisfy too.
    private func boundary(_ test: (Int64) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if test(Self.moment(middle, count: count, newest: newest).second) {
                high = middle
            } else {
                low = middle + 1
            }
        }
        return low
    }

    private static func moment(_ index: Int, count: Int, newest: Instant) -> Instant {
        // Many messages share seconds rather than leave the 400 days that Twilio keeps.
        let step = min(spacing * 1000, 300 * Instant.dayLength / Int64(max(count, 1)))
        let moment = newest - Int64(index) * step
        // Whole seconds, as the JSON tells them.
        return Instant(milliseconds: moment.second * 1000)
    }

    /// 555-0100 and up in each area code; the first 79,000 are of the range that no real subscriber has.
    private static func person(_ number: Int) -> String {
        let area = areaCodes[number % areaCodes.count]
        let line = String(100 + number / areaCodes.count)
        return "+1\(area)555" + String(repeating: "0", count: max(0, 4 - line.count)) + line
    }

    private static let areaCodes = (200...999).filter { $0 % 100 != 11 }

    private static let words = [
        "yes", "no", "tomorrow", "morning", "call", "me", "back", "please", "send", "the", "quote", "price", "for",
        "my", "house", "car", "policy", "thanks", "what", "time", "works", "next", "week", "stop", "by", "office",
        "still", "looking", "not", "sure", "can", "you", "email", "details", "today", "interested", "maybe", "later",
        "sounds", "good", "let", "know", "appointment", "monday", "after", "lunch", "busy", "right", "now", "okay",
    ]

    /// Row `index`, newest first: made anew from the seed whenever it is asked for.
    private static func message(_ index: Int, count: Int, seed: UInt64, newest: Instant) -> TwilioMessage {
        var generator = SeededGenerator(seed: seed &+ UInt64(index) &* 0x5851_F42D_4C95_7F2D)
        let people = max(count / 4, 1)
        let person = person(Int.random(in: 0..<people, using: &generator))
        let us = "+1646555010\(Int.random(in: 0..<8, using: &generator))"
        let isInbound = Int.random(in: 0..<10, using: &generator) < 4
        let body = (0..<7).map { _ in words[Int.random(in: 0..<words.count, using: &generator)] }.joined(separator: " ")
        let moment = moment(index, count: count, newest: newest)
        let outcome = Int.random(in: 0..<100, using: &generator)
        var message = TwilioMessage(
            sid: "SM" + generator.hex32(), account: account, service: "MG" + String(repeating: "b", count: 32),
            direction: isInbound ? "inbound" : "outbound-api", from: isInbound ? person : us,
            to: isInbound ? us : person, body: body, status: isInbound ? "received" : "delivered", segments: 1,
            price: "-0.00790", created: moment, sent: moment, updated: moment + 2000, visible: newest,
            serial: Int64(count - index))
        if !isInbound, outcome < 4 {
            message.status = outcome < 2 ? "undelivered" : "failed"
            message.errorCode = outcome < 2 ? 30005 : 30006
            message.errorMessage = message.errorCode.flatMap { TwilioMessage.errorMessages[$0] }
        }
        return message
    }

    /// The same rows as CSV with a header line, for `\copy … csv header`.
    ///
    /// Times are ISO 8601 in UTC; an empty field is null.
    func csv() -> ByteBuffer {
        var out = ByteBuffer()
        out.reserveCapacity(count * 300)
        out.writeString(
            "sid,account_sid,messaging_service_sid,direction,from,to,body,status,error_code,num_segments,price,"
                + "price_unit,date_created,date_sent,date_updated\n")
        for index in 0..<count {
            let m = Self.message(index, count: count, seed: seed, newest: newest)
            let fields = [
                m.sid, m.account, m.service ?? "", m.direction, m.from ?? "", m.to, m.body, m.status,
                m.errorCode.map { String($0) } ?? "", String(m.segments), m.price ?? "", "USD", m.created.iso8601,
                m.sent?.iso8601 ?? "", m.updated.iso8601,
            ]
            out.writeString(fields.joined(separator: ",") + "\n")
        }
        return out
    }
}
