/// Reads a text's bytes from left to right, for parsers of dates.
struct ByteCursor {
    private let bytes: UnsafeBufferPointer<UInt8>
    private(set) var index = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    var isAtEnd: Bool { index == bytes.count }
    var next: UInt8? { index < bytes.count ? bytes[index] : nil }

    mutating func advance() { index += 1 }

    mutating func skip(_ byte: UInt8) -> Bool {
        guard next == byte else { return false }
        index += 1
        return true
    }

    /// At least one space or tab.
    mutating func skipSpaces() -> Bool {
        let start = index
        while let byte = next, byte == 32 || byte == 9 { index += 1 }
        return index > start
    }

    /// A number of `least` to `most` digits; stops there.
    mutating func number(_ least: Int, _ most: Int) -> Int? {
        var value = 0
        let start = index
        while index - start < most, let byte = next, case let digit = byte &- 48, digit < 10 {
            value = value * 10 + Int(digit)
            index += 1
        }
        return index - start >= least ? value : nil
    }

    /// Letters, lower-cased, packed into a number: `jan` is 0x6A616E. At most 7.
    mutating func word() -> UInt64 {
        var value: UInt64 = 0
        let start = index
        while index - start < 7, let byte = next, case let letter = byte | 0x20, (97...122).contains(letter) {
            value = value << 8 | UInt64(letter)
            index += 1
        }
        return value
    }
}

/// A date and time of the proleptic Gregorian calendar, without a zone.
struct CivilTime: Equatable {
    var year: Int
    var month: Int
    var day: Int
    var hour = 0
    var minute = 0
    /// 60 is a leap second and counts as the first second of the next minute, as POSIX has it.
    var second = 0

    var isValid: Bool {
        guard (1...12).contains(month), (0...9999).contains(year), hour < 24, minute < 60, second <= 60 else {
            return false
        }
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let days = month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
        return day >= 1 && day <= days
    }

    /// Seconds since 1970-01-01T00:00:00.
    var seconds: Int { daysSince1970 * 86_400 + hour * 3600 + minute * 60 + second }

    // Hinnant, "chrono-Compatible Low-Level Date Algorithms": days_from_civil and civil_from_days.
    private var daysSince1970: Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }
}

extension CivilTime {
    init(seconds: Int) {
        let days = (seconds >= 0 ? seconds : seconds - 86_399) / 86_400
        let rest = seconds - days * 86_400
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        self.init(
            year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
            day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1, hour: rest / 3600, minute: rest / 60 % 60,
            second: rest % 60)
    }
}
