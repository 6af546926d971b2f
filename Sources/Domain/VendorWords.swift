/// What a vendor wrote, made fit for a log: without mail addresses and long numbers, and not longer than a line.
///
/// Ids of records are long numbers too and go with the phones: an id stands in the row that the message belongs to.
package enum VendorWords {
    /// Characters kept; the whole answer is in `VendorError.payload`.
    private static let longest = 300
    /// Digits from which a number may be a phone, in one word or in several that follow one another.
    private static let phoneDigits = 7

    package static func redacted(_ text: String) -> String {
        var out: [String] = []
        var group: [Substring] = []
        func flush() {
            let digits = group.reduce(0) { $0 + $1.utf8.count(where: isDigit) }
            out += digits >= phoneDigits ? ["(number)"] : group.map(String.init)
            group = []
        }
        for word in text.split(whereSeparator: \.isWhitespace) {
            if word.utf8.contains(where: isDigit), word.utf8.allSatisfy({ isDigit($0) || isSeparator($0) }) {
                group.append(word)
            } else {
                flush()
                out.append(word.contains("@") ? "(mail)" : withoutLongNumbers(word))
            }
        }
        flush()
        let line = out.joined(separator: " ")
        return line.count > longest ? line.prefix(longest) + "…" : line
    }

    private static func withoutLongNumbers(_ word: Substring) -> String {
        var out = ""
        var rest = word.utf8
        while let first = rest.first {
            let isOfNumber = isDigit(first) || isSeparator(first)
            let piece = rest.prefix { (isDigit($0) || isSeparator($0)) == isOfNumber }
            out += piece.count(where: isDigit) >= phoneDigits ? "(number)" : String(Substring(piece))
            rest = rest.dropFirst(piece.count)
        }
        return out
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
    private static func isSeparator(_ byte: UInt8) -> Bool { "+-.()/".utf8.contains(byte) }
}
