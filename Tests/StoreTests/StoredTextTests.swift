import Testing

@testable import Store

@Suite struct StoredTextTests {
    @Test func `a NUL becomes a mark, other text stays as it is`() {
        #expect(StoredText.clean("a\0b") == "a\u{FFFD}b")
        #expect(StoredText.clean("Zoë 👍") == "Zoë 👍")
        #expect(StoredText.clean(nil) == nil)
    }

    @Test(arguments: ["12", "-0.5", "1000000.00"]) func `a decimal number stays`(text: String) {
        #expect(StoredText.decimal(text) == text)
    }

    @Test(arguments: ["", "1,000", "1.2.3", "NaN", "12 USD", "-", "1e5", String(repeating: "9", count: 41)])
    func `what is no decimal number is none`(text: String) {
        #expect(StoredText.decimal(text) == nil)
    }

    @Test func `a currency is three capital letters`() {
        #expect(StoredText.currency("USD") == "USD")
        #expect(StoredText.currency("usd") == nil)
        #expect(StoredText.currency("DOLLAR") == nil)
    }
}
