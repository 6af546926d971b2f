/// The list's filters: exact addresses, and send times inclusive at both ends.
struct TwilioFilter: Sendable {
    var to: String?
    var from: String?
    /// The first second that is in.
    var lower: Int64?
    /// The last second that is in.
    var upper: Int64?

    /// Records are kept for this long; a range that begins earlier is refused as a whole.
    static let retention: Int64 = 400 * Instant.dayLength

    /// Reads the query.
    ///
    /// A day alone means the whole day: its first second for `DateSent>`, its last for `DateSent<`, both for `DateSent`.
    /// - Throws: a `Reply` with 20001 for a time that cannot be read, 20004 for one outside the retention.
    init(_ call: Call, now: Instant) throws {
        to = call.parameter("To")
        from = call.parameter("From")
        for (name, value) in call.query where name.hasPrefix("DateSent") && !value.isEmpty {
            guard ["DateSent", "DateSent<", "DateSent>"].contains(name) else { continue }
            guard let reading = Instant.read(value) else {
                throw TwilioError.reply(400, 20001, "The value of \(name) is not a date")
            }
            let first = reading.isDay ? reading.instant.startOfDay : reading.instant
            let last = reading.isDay ? reading.instant.startOfDay + (Instant.dayLength - 1000) : reading.instant
            switch name {
            case "DateSent>": lower = max(lower ?? .min, first.second)
            case "DateSent<": upper = min(upper ?? .max, last.second)
            default:
                let day = reading.instant.startOfDay
                lower = max(lower ?? .min, day.second)
                upper = min(upper ?? .max, (day + (Instant.dayLength - 1000)).second)
            }
            if first < now - Self.retention {
                throw TwilioError.reply(400, 20004, "The date range begins before the 400 days that are kept")
            }
        }
    }

    func admits(_ message: TwilioMessage) -> Bool {
        if let to, message.to != to { return false }
        if let from, message.from != from { return false }
        guard lower != nil || upper != nil else { return true }
        guard let second = message.sent?.second else { return false }
        return second >= lower ?? .min && second <= upper ?? .max
    }
}
