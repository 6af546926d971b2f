/// Makes what a vendor wrote fit for PostgreSQL, value by value, so that one odd field does not refuse a page.
enum StoredText {
    /// PostgreSQL's text holds no NUL: U+FFFD stands where one was.
    static func clean(_ text: String?) -> String? {
        guard let text, text.utf8.contains(0) else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\0" ? "\u{FFFD}" : $0 }))
    }

    /// A decimal number, or nil where a vendor wrote something else.
    static func decimal(_ text: String?) -> String? {
        guard let text, text.utf8.count <= 40 else { return nil }
        var digits = 0
        var points = 0
        for (place, byte) in text.utf8.enumerated() {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
            case UInt8(ascii: "."): points += 1
            case UInt8(ascii: "-") where place == 0: break
            default: return nil
            }
        }
        return digits > 0 && points <= 1 ? text : nil
    }

    /// An ISO 4217 code, or nil where a vendor wrote something else.
    static func currency(_ text: String?) -> String? {
        guard let text, text.utf8.count == 3,
            text.utf8.allSatisfy({ (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) })
        else { return nil }
        return text
    }
}
