package import FoundationEssentials

/// The `Retry-After` header (RFC 9110 §10.2.3): seconds, or a date.
package enum RetryAfter {
    /// The wait that the header asks for, at most a day; nil where it is none of its forms. A date in the past is no wait.
    ///
    /// - Parameters:
    ///   - now: by the vendor's clock where known (its `Date` header).
    ///   - largeIsMilliseconds: for vendors that send milliseconds: a number above 300 is taken for such.
    package static func parse(_ value: String, now: Date, largeIsMilliseconds: Bool = false) -> Duration? {
        let text = value.trimmingOuterSpaces()
        let longest = Duration.seconds(86_400)
        if let number = Double(text), number.isFinite, number >= 0 {
            if largeIsMilliseconds, number > 300 { return min(longest, .milliseconds(min(number, 1e9))) }
            return min(longest, .seconds(min(number, 1e6)))
        }
        guard let date = HTTPDate.parse(text) else { return nil }
        return min(longest, max(.zero, .seconds(date.timeIntervalSince(now))))
    }
}

extension String {
    func trimmingOuterSpaces() -> String {
        var text = Substring(self)
        while let first = text.utf8.first, first == 32 || first == 9 { text.removeFirst() }
        while let last = text.utf8.last, last == 32 || last == 9 { text.removeLast() }
        return String(text)
    }
}
