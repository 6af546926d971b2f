package import FoundationEssentials

/// Dates as most APIs write them (RFC 3339): `2026-01-05T12:00:00.123Z`.
package enum ISO8601Date {
    /// nil where the text is no date and time with a zone. Fractions beyond nanoseconds are cut off.
    package static func parse(_ text: String) -> Date? {
        var text = text
        return text.withUTF8 { parse($0) }
    }

    static func parse(_ bytes: UnsafeBufferPointer<UInt8>) -> Date? {
        var cursor = ByteCursor(bytes)
        guard let year = cursor.number(4, 4), cursor.skip(UInt8(ascii: "-")), let month = cursor.number(2, 2),
            cursor.skip(UInt8(ascii: "-")), let day = cursor.number(2, 2),
            cursor.skip(UInt8(ascii: "T")) || cursor.skip(UInt8(ascii: "t")) || cursor.skip(UInt8(ascii: " ")),
            let hour = cursor.number(2, 2), cursor.skip(UInt8(ascii: ":")), let minute = cursor.number(2, 2)
        else { return nil }
        var second = 0
        var nanoseconds = 0
        if cursor.skip(UInt8(ascii: ":")) {
            guard let seconds = cursor.number(2, 2) else { return nil }
            second = seconds
            if cursor.skip(UInt8(ascii: ".")) || cursor.skip(UInt8(ascii: ",")) {
                let start = cursor.index
                guard var fraction = cursor.number(1, 9) else { return nil }
                for _ in (cursor.index - start)..<9 { fraction *= 10 }
                nanoseconds = fraction
                while cursor.number(1, 9) != nil {}
            }
        }
        guard let offset = zone(&cursor), cursor.isAtEnd else { return nil }
        let time = CivilTime(year: year, month: month, day: day, hour: hour, minute: minute, second: second)
        guard time.isValid else { return nil }
        let whole = Double(time.seconds - offset) - Date.timeIntervalBetween1970AndReferenceDate
        return Date(timeIntervalSinceReferenceDate: whole + Double(nanoseconds) / 1e9)
    }

    /// In UTC with milliseconds, rounded down: `2026-01-05T12:00:00.123Z`. Years 0 to 9999.
    package static func format(_ date: Date) -> String {
        // From the reference date a Double still tells microseconds apart; the half of one keeps .123 from becoming .122.
        let microseconds = (date.timeIntervalSinceReferenceDate * 1_000_000).rounded()
        let milliseconds = Int((microseconds / 1000).rounded(.down)) + 978_307_200_000
        let seconds = (milliseconds >= 0 ? milliseconds : milliseconds - 999) / 1000
        let time = CivilTime(seconds: seconds)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(24)
        func digits(_ value: Int, _ width: Int) {
            var divisor = width == 4 ? 1000 : width == 3 ? 100 : 10
            for _ in 0..<width {
                bytes.append(48 + UInt8(value / divisor % 10))
                divisor /= 10
            }
        }
        digits(time.year, 4)
        bytes.append(UInt8(ascii: "-"))
        digits(time.month, 2)
        bytes.append(UInt8(ascii: "-"))
        digits(time.day, 2)
        bytes.append(UInt8(ascii: "T"))
        digits(time.hour, 2)
        bytes.append(UInt8(ascii: ":"))
        digits(time.minute, 2)
        bytes.append(UInt8(ascii: ":"))
        digits(time.second, 2)
        bytes.append(UInt8(ascii: "."))
        digits(milliseconds - seconds * 1000, 3)
        bytes.append(UInt8(ascii: "Z"))
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Seconds east of UTC: `Z`, `+hh:mm`, `+hhmm`, `+hh`.
    private static func zone(_ cursor: inout ByteCursor) -> Int? {
        if cursor.skip(UInt8(ascii: "Z")) || cursor.skip(UInt8(ascii: "z")) { return 0 }
        let sign: Int
        if cursor.skip(UInt8(ascii: "+")) {
            sign = 1
        } else if cursor.skip(UInt8(ascii: "-")) {
            sign = -1
        } else {
            return nil
        }
        guard let hours = cursor.number(2, 2), hours < 24 else { return nil }
        if cursor.isAtEnd { return sign * hours * 3600 }
        _ = cursor.skip(UInt8(ascii: ":"))
        guard let minutes = cursor.number(2, 2), minutes < 60 else { return nil }
        return sign * (hours * 3600 + minutes * 60)
    }
}
