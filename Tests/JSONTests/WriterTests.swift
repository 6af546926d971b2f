import Testing

@testable import JSON

@Suite("A JSON writer")
struct WriterTests {
    @Test("puts commas where they belong")
    func commas() {
        var writer = JSONWriter()
        writer.beginObject()
        writer.key("a")
        writer.beginArray()
        writer.int(1)
        writer.string("x")
        writer.beginObject()
        writer.endObject()
        writer.beginArray()
        writer.endArray()
        writer.null()
        writer.endArray()
        writer.key("b")
        writer.bool(true)
        writer.key("c")
        writer.raw(#"{"d":[]}"#)
        writer.key("e")
        writer.double(0.1)
        writer.key("f")
        writer.double(.infinity)
        writer.endObject()
        #expect(writer.text == #"{"a":[1,"x",{},[],null],"b":true,"c":{"d":[]},"e":0.1,"f":null}"#)
    }

    @Test(
        "what it writes, the parser reads as the same",
        arguments: [
            "", "plain", "quote \" backslash \\ slash /", "\u{0}\u{1}\u{1f}\u{8}\u{c}\n\r\t", "ü 🙂 \u{2028}", "\"",
        ])
    func strings(text: String) throws {
        var writer = JSONWriter(reserving: 64)
        writer.beginObject()
        writer.key(text)
        writer.string(text)
        writer.endObject()
        let root = try JSONDocument(parsing: writer.bytes).root
        #expect(root.object?.first?.key == text)
        #expect(root.object?.first?.value.string == text)
    }

    @Test(
        "numbers read back as the same",
        arguments: [0, -1.5, 1e300, .leastNonzeroMagnitude, 0.1 + 0.2, 9_007_199_254_740_992])
    func numbers(number: Double) throws {
        var writer = JSONWriter()
        writer.beginArray()
        writer.double(number)
        writer.endArray()
        #expect(try JSONDocument(parsing: writer.bytes).root.array?.first?.double == number)
    }
}
