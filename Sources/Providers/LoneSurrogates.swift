/// Repairs JSON text that names half of a UTF-16 surrogate pair (`\ud83d` without its other half), which RFC 8259 §8.2 leaves
/// undefined and PostgreSQL's jsonb refuses.
enum LoneSurrogates {
    /// The same text with `\ufffd` in their places; nil where there is none. Lengths and positions stay.
    static func replaced(in bytes: [UInt8]) -> [UInt8]? {
        var out = bytes
        var isChanged = false
        var index = 0
        while index < bytes.count {
            guard bytes[index] == UInt8(ascii: "\\") else {
                index += 1
                continue
            }
            guard let unit = unit(bytes, at: index) else {
                index += 2  // another escape; an escaped backslash must not begin one
                continue
            }
            if isHigh(unit), let next = self.unit(bytes, at: index + 6), isLow(next) {
                index += 12
                continue
            }
            if isHigh(unit) || isLow(unit) {
                out.replaceSubrange(index..<index + 6, with: #"\ufffd"#.utf8)
                isChanged = true
            }
            index += 6
        }
        return isChanged ? out : nil
    }

    /// The code unit that `\uXXXX` at that place names.
    private static func unit(_ bytes: [UInt8], at index: Int) -> UInt16? {
        guard index + 6 <= bytes.count, bytes[index] == UInt8(ascii: "\\"), bytes[index + 1] == UInt8(ascii: "u")
        else { return nil }
        return UInt16(String(decoding: bytes[index + 2..<index + 6], as: UTF8.self), radix: 16)
    }

    private static func isHigh(_ unit: UInt16) -> Bool { (0xD800...0xDBFF).contains(unit) }
    private static func isLow(_ unit: UInt16) -> Bool { (0xDC00...0xDFFF).contains(unit) }
}
