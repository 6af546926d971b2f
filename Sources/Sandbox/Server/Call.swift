/// One HTTP request, read whole.
struct Call: Sendable {
    var method: String
    /// The path without the query, as sent.
    var path: String
    /// The path's parts, decoded.
    var segments: [String]
    /// The query as sent, without the question mark.
    var rawQuery: String
    /// Names and values in order, decoded.
    var query: [(name: String, value: String)]
    var authorization: String?
    var contentType: String?
    var body: [UInt8]

    init(
        method: String, target: String, authorization: String? = nil, contentType: String? = nil, body: [UInt8] = []
    ) {
        self.method = method
        let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        path = String(parts[0])
        segments = parts[0].split(separator: "/").map { Percent.decode($0, plusIsSpace: false) }
        rawQuery = parts.count > 1 ? String(parts[1]) : ""
        query = Percent.pairs(rawQuery)
        self.authorization = authorization
        self.contentType = contentType
        self.body = body
    }

    /// The first value of a query parameter.
    func parameter(_ name: String) -> String? {
        query.first { $0.name == name }?.value
    }

    /// All values of a query parameter; one that is written with commas counts as several.
    func list(_ name: String) -> [String] {
        query.filter { $0.name == name }.flatMap { $0.value.split(separator: ",").map(String.init) }
    }

    /// The body's fields as an HTML form sends them.
    var form: [String: String] {
        Dictionary(
            Percent.pairs(String(decoding: body, as: UTF8.self)).map { ($0.name, $0.value) },
            uniquingKeysWith: { first, _ in first })
    }

    /// The body as JSON, or nil if it is not.
    var json: JSONValue? { JSONValue(bytes: body) }
}

/// Percent-encoding of queries and forms.
enum Percent {
    static func decode(_ text: some StringProtocol, plusIsSpace: Bool = true) -> String {
        var out: [UInt8] = []
        var bytes = Array(text.utf8)[...]
        while let byte = bytes.popFirst() {
            if byte == UInt8(ascii: "%"), bytes.count >= 2,
                let value = UInt8(String(decoding: bytes.prefix(2), as: UTF8.self), radix: 16)
            {
                out.append(value)
                bytes = bytes.dropFirst(2)
            } else {
                out.append(plusIsSpace && byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    static func encode(_ text: String) -> String {
        var out = ""
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."),
                UInt8(ascii: "~"):
                out.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                out += digits.count == 1 ? "%0" + digits : "%" + digits
            }
        }
        return out
    }

    static func pairs(_ text: String) -> [(name: String, value: String)] {
        text.split(separator: "&").map { part in
            let halves = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return (decode(halves[0]), halves.count > 1 ? decode(halves[1]) : "")
        }
    }
}
