/// What a vendor wrote, made fit for a log: without mail addresses and long numbers, and not longer than a line.
///
/// Ids of records are long numbers too and go with the phones: an id stands in the row that the message belongs to.
package enum VendorWords {
    /// Characters kept; the whole answer is in `VendorError.payload`.
    private static let longest = 300
    /// Digits in a row, with the separators people write between them, from which a number may be a phone.
    private static let phoneDigits = 7

    package static func redacted(_ text: String) -> String {
        var out: [Substring] = []
        var length = 0
        for word in text.split(whereSeparator: { $0.isWhitespace }) {
            let kept: Substring = word.contains("@") ? "(mail)" : withoutLongNumbers(word)
            length += kept.count + 1
            if length > longest {
                out.append("…")
                break
            }
            // A phone written in groups is several words: groups that follow one another are one number.
            if isDigits(kept), let last = out.last, isDigits(last) || last == "(number)" {
                out[out.count - 1] = "(number)"
            } else {
                out.append(kept)
            }
        }
        return out.joined(separator: " ")
    }

    private static func isDigits(_ word: Substring) -> Bool {
        word.utf8.count(where: isDigit) >= 2 && word.utf8.allSatisfy { isDigit($0) || isSeparator($0) }
    }

    private static func withoutLongNumbers(_ word: Substring) -> Substring {
        var out = ""
        var rest = word.utf8
        while let first = rest.first {
            let isOfNumber = isDigit(first) || isSeparator(first)
            let piece = rest.prefix { (isDigit($0) || isSeparator($0)) == isOfNumber }
            out += piece.count(where: isDigit) >= phoneDigits ? "(number)" : String(Substring(piece))
            rest = rest.dropFirst(piece.count)
        }
        return Substring(out)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
    private static func isSeparator(_ byte: UInt8) -> Bool { "+-.()/".utf8.contains(byte) }
}
