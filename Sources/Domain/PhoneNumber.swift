import CPhoneNumber

/// A telephone number in E.164, from any way of writing it.
///
/// Whatever parses and is *possible* (its length fits its country) is taken: the installed numbering metadata are older than some
/// area codes, so `isValid` is a hint. Two numbers are equal when their E.164 is.
package struct PhoneNumber: Sendable {
    /// `+` and 7 to 15 digits, as E.164 has it.
    package let e164: String
    /// Whether the metadata know the number's range as assigned.
    package let isValid: Bool
    /// 1 for `+1…`.
    package let countryCode: Int
    /// ISO 3166-1 (`US`), `001` for non-geographic numbers; nil where the metadata do not know the range.
    package let region: String?

    /// Reads `text` as somebody in `region` (ISO 3166-1) writes it; an extension is dropped.
    ///
    /// nil for short codes, names of senders, vanity numbers, and whatever holds more than a number: `whatsapp:+1…` is the
    /// adapter's to take apart.
    package init?(_ text: String, region: String = "US") {
        guard Self.isWrittenAsNumber(text) else { return nil }
        var number = cphone_number()
        var text = text
        let isPossible = text.withUTF8 { utf8 in
            utf8.withMemoryRebound(to: CChar.self) { cphone_parse($0.baseAddress, $0.count, region, &number) }
        }
        guard isPossible else { return nil }
        e164 = withUnsafeBytes(of: number.e164) { String(untilNUL: $0) }
        // The metadata call some numbers possible that E.164 has no room for.
        guard (8...16).contains(e164.utf8.count) else { return nil }
        isValid = number.is_valid
        countryCode = Int(number.country_code)
        let ofNumber = withUnsafeBytes(of: number.region) { String(untilNUL: $0) }
        self.region = ofNumber.isEmpty ? nil : ofNumber
    }

    /// libphonenumber reads letters as vanity digits and searches a text for a number; a sender is either a number or it is not.
    /// Letters are allowed only where an extension begins, after at least 7 digits, or in `tel:` in front.
    private static func isWrittenAsNumber(_ text: String) -> Bool {
        var digits = 0
        for byte in text.utf8.dropFirst(text.utf8.starts(with: "tel:".utf8) ? 4 : 0) {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "#"), UInt8(ascii: ","), UInt8(ascii: ";"):
                return digits >= 7
            case UInt8(ascii: ":"), UInt8(ascii: "@"), 0: return false
            default: break
            }
        }
        // Digits of other scripts are not counted here; libphonenumber reads them.
        return true
    }
}

extension PhoneNumber: Hashable {
    package static func == (left: Self, right: Self) -> Bool { left.e164 == right.e164 }
    package func hash(into hasher: inout Hasher) { hasher.combine(e164) }
}

extension String {
    fileprivate init(untilNUL bytes: UnsafeRawBufferPointer) {
        self.init(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
}
