import FoundationEssentials

/// `timestamptz` as PostgreSQL writes it with `DateStyle ISO` in UTC, and as microseconds since 2000-01-01.
enum PostgresTimestamp {
    /// Seconds from 1970 to 2000, PostgreSQL's epoch.
    private static let epoch: Double = 946_684_800

    static func microseconds(of date: Date) -> Int64 {
        // From the reference date (2001) a Double still holds single microseconds; from 1970 it holds fewer.
        let seconds = date.timeIntervalSinceReferenceDate
        let whole = seconds.rounded(.down)
        let fraction = ((seconds - whole) * 1_000_000).rounded()
        let sinceEpoch = whole + (Date.timeIntervalBetween1970AndReferenceDate - epoch)
        guard abs(sinceEpoch) < 9e12 else { return sinceEpoch < 0 ? Int64.min : Int64.max }  // -infinity, infinity
        return Int64(sinceEpoch) * 1_000_000 + Int64(fraction)
    }

    /// Reads `2026-01-05 12:00:00.123456+00`, also with a wider year, ` BC`, and an offset other than zero.
    static func parse(_ text: UnsafeBufferPointer<UInt8>) -> Date? {
        if text.elementsEqual("infinity".utf8) { return .distantFuture }
        if text.elementsEqual("-infinity".utf8) { return .distantPast }
        var index = 0
        func number(_ most: Int) -> Int? {
            var value = 0
            let start = index
            while index < text.count, index - start < most, case let digit = text[index] &- 48, digit < 10 {
                value = value * 10 + Int(digit)
                index += 1
            }
            return index > start ? value : nil
        }
        func skip(_ byte: UInt8) -> Bool {
            guard index < text.count, text[index] == byte else { return false }
            index += 1
            return true
        }
        guard var year = number(6), skip(45), let month = number(2), skip(45), let day = number(2), skip(32),
            let hour = number(2), skip(58), let minute = number(2), skip(58), let second = number(2)
        else { return nil }
        var micros = 0
        if skip(46) {
            let start = index
            guard var fraction = number(6) else { return nil }
            for _ in (index - start)..<6 { fraction *= 10 }
            micros = fraction
        }
        var offset = 0
        if index < text.count, text[index] == 43 || text[index] == 45 {
            let sign = text[index] == 45 ? -1 : 1
            index += 1
            guard let hours = number(2) else { return nil }
            offset = hours * 3600
            if skip(58) {
                guard let minutes = number(2) else { return nil }
                offset += minutes * 60
                if skip(58) {
                    guard let seconds = number(2) else { return nil }
                    offset += seconds
                }
            }
            offset *= sign
        }
        if skip(32) {
            guard skip(66), skip(67) else { return nil }
            year = 1 - year
        }
        guard index == text.count, (1...12).contains(month) else { return nil }
        let seconds = days(year, month, day) * 86400 + hour * 3600 + minute * 60 + second - offset
        let reference = Double(seconds - Int(Date.timeIntervalBetween1970AndReferenceDate))
        return Date(timeIntervalSinceReferenceDate: reference + Double(micros) / 1_000_000)
    }

    /// Days since 1970-01-01 in the proleptic Gregorian calendar (Hinnant, "chrono-Compatible Low-Level Date Algorithms").
    private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let year = month <= 2 ? year - 1 : year
        let era = (year >= 0 ? year : year - 399) / 400
        let yearOfEra = year - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }
}
