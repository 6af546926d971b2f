import FoundationEssentials

/// A moment in milliseconds since 1970, in UTC, with the spellings that the two vendors use.
struct Instant: Sendable, Hashable, Comparable {
    var milliseconds: Int64

    init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    static let dayLength: Int64 = 86_400_000

    static func < (left: Instant, right: Instant) -> Bool { left.milliseconds < right.milliseconds }
    static func + (left: Instant, right: Int64) -> Instant { Instant(milliseconds: left.milliseconds + right) }
    static func - (left: Instant, right: Int64) -> Instant { Instant(milliseconds: left.milliseconds - right) }

    static func systemNow() -> Instant {
        Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000))
    }

    /// Whole seconds, rounded down.
    var second: Int64 { (milliseconds - (milliseconds % 1000 + 1000) % 1000) / 1000 }

    /// The first moment of its UTC day.
    var startOfDay: Instant {
        Instant(milliseconds: milliseconds - (milliseconds % Self.dayLength + Self.dayLength) % Self.dayLength)
    }

    init(year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0, millisecond: Int = 0) {
        // Days from civil, counted in eras of 400 years that begin on 1 March.
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        let days = era * 146_097 + dayOfEra - 719_468
        let seconds = Int64(days) * 86_400 + Int64(hour * 3_600 + minute * 60 + second)
        milliseconds = seconds * 1000 + Int64(millisecond)
    }

    private struct Civil {
        var year: Int
        var month: Int
        var day: Int
        var hour: Int
        var minute: Int
        var second: Int
        var millisecond: Int
        /// 0 is Sunday.
        var weekday: Int
    }

    private var civil: Civil {
        let dayStart = startOfDay.milliseconds
        let days = Int(dayStart / Self.dayLength)
        let inDay = Int(milliseconds - dayStart)
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        return Civil(
            year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
            day: dayOfYear - (153 * monthFromMarch + 2) / 5 + 1, hour: inDay / 3_600_000,
            minute: inDay / 60_000 % 60, second: inDay / 1000 % 60, millisecond: inDay % 1000,
            weekday: ((days + 4) % 7 + 7) % 7)
    }

    private static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    private static func padded(_ number: Int, _ width: Int = 2) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    /// `Fri, 24 May 2019 17:44:46 +0000`
    var rfc2822: String {
        let c = civil
        let time = "\(Self.padded(c.hour)):\(Self.padded(c.minute)):\(Self.padded(c.second))"
        return "\(Self.weekdays[c.weekday]), \(Self.padded(c.day)) \(Self.months[c.month - 1]) \(c.year) \(time) +0000"
    }

    /// `2019-05-24T17:44:46.120Z`
    var iso8601: String {
        let c = civil
        let time = "\(Self.padded(c.hour)):\(Self.padded(c.minute)):\(Self.padded(c.second))"
        return "\(isoDay)T\(time).\(Self.padded(c.millisecond, 3))Z"
    }

    /// `2019-05-24`
    var isoDay: String {
        let c = civil
        return "\(Self.padded(c.year, 4))-\(Self.padded(c.month))-\(Self.padded(c.day))"
    }

    /// A time and whether the text named a whole day only.
    struct Reading: Sendable, Equatable {
        var instant: Instant
        var isDay: Bool
    }

    /// Reads `2019-05-24`, ISO 8601 with a `T` or a space and an optional fraction and offset, and RFC 2822.
    static func read(_ text: String) -> Reading? {
        readISO(text) ?? readRFC2822(text)
    }

    private static func readISO(_ text: String) -> Reading? {
        let bytes = Array(text.utf8)
        func number(_ from: Int, _ count: Int) -> Int? {
            guard from + count <= bytes.count else { return nil }
            var value = 0
            for byte in bytes[from..<from + count] {
                guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
                value = value * 10 + Int(byte - UInt8(ascii: "0"))
            }
            return value
        }
        guard bytes.count >= 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            let year = number(0, 4), let month = number(5, 2), let day = number(8, 2),
            (1...12).contains(month), (1...31).contains(day)
        else { return nil }
        if bytes.count == 10 {
            return Reading(instant: Instant(year: year, month: month, day: day), isDay: true)
        }
        guard bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: " "), let hour = number(11, 2),
            let minute = number(14, 2), hour < 24, minute < 60
        else { return nil }
        var position = 16
        var second = 0
        if position < bytes.count, bytes[position] == UInt8(ascii: ":"), let value = number(17, 2), value < 61 {
            second = value
            position = 19
        }
        var millisecond = 0
        if position < bytes.count, bytes[position] == UInt8(ascii: ".") {
            position += 1
            var scale = 100
            while let digit = number(position, 1) {
                millisecond += digit * scale
                scale /= 10
                position += 1
            }
        }
        var offset = 0
        let rest = bytes[min(position, bytes.count)...]
        if let sign = rest.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
            let digits = rest.dropFirst().filter { $0 != UInt8(ascii: ":") }
            guard let value = Int(String(decoding: digits, as: UTF8.self)) else { return nil }
            offset = (value / 100 * 60 + value % 100) * (sign == UInt8(ascii: "-") ? -1 : 1)
        } else if !(rest.isEmpty || rest.elementsEqual("Z".utf8)) {
            return nil
        }
        let instant = Instant(
            year: year, month: month, day: day, hour: hour, minute: minute, second: second, millisecond: millisecond)
        return Reading(instant: instant - Int64(offset) * 60_000, isDay: false)
    }

    private static func readRFC2822(_ text: String) -> Reading? {
        var parts = text.split(separator: " ")
        if parts.first?.hasSuffix(",") == true { parts.removeFirst() }
        guard parts.count >= 4, let day = Int(parts[0]), let month = months.firstIndex(of: String(parts[1])),
            let year = Int(parts[2])
        else { return nil }
        let time = parts[3].split(separator: ":").compactMap { Int($0) }
        guard time.count == 3 else { return nil }
        let offset = parts.count > 4 ? Int(parts[4]) ?? 0 : 0
        let minutes = offset / 100 * 60 + offset % 100
        let instant = Instant(
            year: year, month: month + 1, day: day, hour: time[0], minute: time[1], second: time[2])
        return Reading(instant: instant - Int64(minutes) * 60_000, isDay: false)
    }
}
