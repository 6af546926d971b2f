package import FoundationEssentials

/// Dates as mail and Twilio write them: `Mon, 16 Aug 2010 23:45:01 +0000` (RFC 2822 §3.3).
package enum RFC2822Date {
    /// nil where the text is no such date. The name of the weekday is optional and not compared with the date.
    package static func parse(_ text: String) -> Date? {
        var text = text
        return text.withUTF8 { parse($0) }
    }

    static func parse(_ bytes: UnsafeBufferPointer<UInt8>) -> Date? {
        var cursor = ByteCursor(bytes)
        _ = cursor.skipSpaces()
        if let first = cursor.next, !(48...57).contains(first) {
            guard cursor.word() != 0, cursor.skip(UInt8(ascii: ",")) else { return nil }
            _ = cursor.skipSpaces()
        }
        guard let day = cursor.number(1, 2), cursor.skipSpaces(), let month = months[cursor.word()],
            cursor.skipSpaces(), let year = cursor.number(4, 4), cursor.skipSpaces(),
            let hour = cursor.number(2, 2), cursor.skip(UInt8(ascii: ":")), let minute = cursor.number(2, 2)
        else { return nil }
        var second = 0
        if cursor.skip(UInt8(ascii: ":")) {
            guard let seconds = cursor.number(2, 2) else { return nil }
            second = seconds
        }
        guard cursor.skipSpaces(), let offset = zone(&cursor) else { return nil }
        _ = cursor.skipSpaces()
        let time = CivilTime(year: year, month: month, day: day, hour: hour, minute: minute, second: second)
        guard cursor.isAtEnd, time.isValid else { return nil }
        return Date(timeIntervalSince1970: Double(time.seconds - offset))
    }

    /// Seconds east of UTC.
    private static func zone(_ cursor: inout ByteCursor) -> Int? {
        if cursor.next == UInt8(ascii: "+") || cursor.next == UInt8(ascii: "-") {
            let sign = cursor.next == UInt8(ascii: "-") ? -1 : 1
            cursor.advance()
            guard let hours = cursor.number(2, 2), let minutes = cursor.number(2, 2), minutes < 60 else { return nil }
            return sign * (hours * 3600 + minutes * 60)
        }
        return zones[cursor.word()]
    }

    private static let months: [UInt64: Int] = [
        packed("jan"): 1, packed("feb"): 2, packed("mar"): 3, packed("apr"): 4, packed("may"): 5, packed("jun"): 6,
        packed("jul"): 7, packed("aug"): 8, packed("sep"): 9, packed("oct"): 10, packed("nov"): 11, packed("dec"): 12,
    ]

    /// RFC 2822 §4.3.
    private static let zones: [UInt64: Int] = [
        packed("gmt"): 0, packed("ut"): 0, packed("utc"): 0, packed("z"): 0,
        packed("est"): -5 * 3600, packed("edt"): -4 * 3600, packed("cst"): -6 * 3600, packed("cdt"): -5 * 3600,
        packed("mst"): -7 * 3600, packed("mdt"): -6 * 3600, packed("pst"): -8 * 3600, packed("pdt"): -7 * 3600,
    ]

    private static func packed(_ word: String) -> UInt64 { word.utf8.reduce(0) { $0 << 8 | UInt64($1) } }
}

/// Dates of HTTP headers: `Sun, 06 Nov 1994 08:49:37 GMT` (RFC 9110 §5.6.7), not the two obsolete forms.
package enum HTTPDate {
    package static func parse(_ text: String) -> Date? { RFC2822Date.parse(text) }
}
