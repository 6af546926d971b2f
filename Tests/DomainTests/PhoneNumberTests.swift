import Testing

@testable import Domain

@Suite("A phone number")
struct PhoneNumberTests {
    @Test(
        "is the same from any way of writing it",
        arguments: [
            "+12125550123", "(212) 555-0123", "212.555.0123", "1-212-555-0123", "+1 (212) 555 0123",
            "tel:+1-212-555-0123",
            " 2125550123 ", "212-555-0123 ext. 45", "2125550123x45", "\u{FF12}\u{FF11}\u{FF12}5550123",
        ])
    func writings(text: String) { #expect(PhoneNumber(text)?.e164 == "+12125550123") }

    @Test(
        "is read as its region writes it",
        arguments: [
            ("020 7946 0018", "GB", "+442079460018", "GB", 44), ("+49 30 901820", "US", "+4930901820", "DE", 49),
            ("044 668 18 00", "CH", "+41446681800", "CH", 41), ("06 12 34 56 78", "FR", "+33612345678", "FR", 33),
        ])
    func regions(text: String, region: String, e164: String, of: String, code: Int) {
        let number = PhoneNumber(text, region: region)
        #expect(number?.e164 == e164)
        #expect(number?.region == of)
        #expect(number?.countryCode == code)
        #expect(number?.isValid == true)
    }

    @Test("is taken from area codes that are newer than the metadata", arguments: ["353", "472", "738", "837", "924"])
    func newAreaCodes(area: String) {
        #expect(PhoneNumber("+1\(area)5550123")?.e164 == "+1\(area)5550123")
    }

    @Test(
        "is none where the sender is a short code, a name, or something else",
        arguments: [
            "72345", "123456", "ACME", "1-800-FLOWERS", "whatsapp:+12125550123", "messenger:12125550123", "", " ", "+",
            "+1",
            "+1212555012345678901", "buyer@example.com", "call 212-555-0123", "+12125550123 or +12125550124",
            "sip:+12125550123@x",
            "2125550123\u{0}", "\u{0}",
        ])
    func none(text: String) { #expect(PhoneNumber(text) == nil) }

    @Test("equals another by its E.164 alone")
    func equality() {
        #expect(Set([PhoneNumber("2125550123"), PhoneNumber("+12125550123", region: "GB")]).count == 1)
    }
}

@Suite struct PhoneNumberLengthTests {
    @Test(arguments: ["+49123456789012345", "+491234"]) func `a number that E.164 has no room for is none`(text: String)
    {
        #expect(PhoneNumber(text, region: "DE") == nil)
    }
}
