import Testing

@testable import JSON

@Suite("A JSON document")
struct DocumentTests {
    private func parse(_ text: String) throws -> JSONDocument { try JSONDocument(parsing: text) }

    @Test("gives each value in its kind, and nil in others")
    func kinds() throws {
        let root = try parse(
            #"{"s":"a\u00fc\n🙂","i":-9223372036854775808,"u":18446744073709551615,"d":1.5,"t":true,"n":null}"#
        ).root
        #expect(root["s"]?.string == "aü\n🙂")
        #expect(root["s"]?.int == nil)
        #expect(root["i"]?.int == .min)
        #expect(root["u"]?.int == nil)
        #expect(root["u"]?.double == 0x1p64)
        #expect(root["d"]?.double == 1.5)
        #expect(root["d"]?.int == nil)
        #expect(root["i"]?.kind == .number)
        #expect(root["t"]?.bool == true)
        #expect(root["t"]?.kind == .bool)
        #expect(root.kind == .object)
        #expect(root.string == nil)
        #expect(root.array == nil)
    }

    @Test("tells a missing field from a null one")
    func missing() throws {
        let root = try parse(#"{"n":null}"#).root
        #expect(root["n"]?.isNull == true)
        #expect(root["m"] == nil)
        #expect(root["n"]?["x"] == nil)
    }

    @Test("lists arrays and objects in order, empty ones too")
    func containers() throws {
        let root = try parse(#"{"a":[1,[2],{}],"e":[],"o":{"x":1,"y":2,"x":3},"z":{}}"#).root
        #expect(root["a"]?.array?.count == 3)
        #expect(root["a"]?.array?[1].array?[0].int == 2)
        #expect(root["e"]?.array?.isEmpty == true)
        #expect(root["o"]?.object?.map(\.key) == ["x", "y", "x"])
        #expect(root["o"]?["x"]?.int == 1)
        #expect(root["z"]?.object?.isEmpty == true)
    }

    @Test("writes a value as minified text")
    func text() throws {
        let root = try parse(#" { "a" : [ 1 , "x\"" , null , true ] } "#).root
        #expect(root.text == #"{"a":[1,"x\"",null,true]}"#)
        #expect(root["a"]?.text == #"[1,"x\"",null,true]"#)
    }

    @Test("gives the exact source of an array's elements, whatever is in their strings")
    func rawElements() throws {
        let elements = [
            #"{"a": "]}\"," , "b" :[1,{"c":"\\"}]}"#, "12.50", #""x,]\\""#, "null", "[ ]", "true",
            #"{"\u0061":"\u00e4"}"#,
        ]
        let text =
            #"{"skip":{"list":["]"]}, "s":"}","li\u0073t" : ["# + elements.joined(separator: " ,\n ")
            + #" ], "list":[9]}"#
        let document = try parse(text)
        #expect(document.rawElements(ofArray: "list") == elements)
        #expect(document.rawElements(ofArray: "list")?.count == document.root["list"]?.array?.count)
        #expect(document.rawElements(ofArray: "s") == nil)
        #expect(document.rawElements(ofArray: "missing") == nil)
        #expect(try parse(#"{"a":[]}"#).rawElements(ofArray: "a") == [])
        #expect(try parse(#"[1]"#).rawElements(ofArray: "a") == nil)
    }

    @Test("a value outlives the variable that held its document")
    func lifetime() throws {
        func value() throws -> JSONValue { try #require(try parse(#"{"a":["b"]}"#).root["a"]?.array?.first) }
        #expect(try value().string == "b")
    }

    @Test(
        "refuses what is not one JSON value, and says why without repeating it",
        arguments: [
            ("", JSONError.Code.empty), ("   ", .empty), ("{", .malformed), ("{\"secret\":}", .malformed),
            ("[1,]", .malformed),
            ("1 2", .malformed), ("nul", .malformed), ("\"\u{1}\"", .malformed),
        ])
    func refused(text: String, code: JSONError.Code) {
        let error = #expect(throws: JSONError.self) { try parse(text) }
        #expect(error?.code == code)
        #expect(error?.description.contains("secret") == false)
    }

    @Test("names the byte that is not UTF-8")
    func notUTF8() {
        let error = #expect(throws: JSONError.self) {
            try JSONDocument(parsing: Array("{\"a\":\"ü".utf8) + [0xFF] + Array("\"}".utf8))
        }
        #expect(error == JSONError(.notUTF8, byteOffset: 8))
    }

    @Test("refuses nesting that is too deep, instead of crashing")
    func deep() {
        let error = #expect(throws: JSONError.self) {
            try parse(String(repeating: "[", count: 5000) + String(repeating: "]", count: 5000))
        }
        #expect(error?.code == .tooLarge)
    }

    @Test("never crashes on a damaged text")
    func damaged() throws {
        let text = Array(#"{"messages":[{"sid":"SM1","body":"a\"b","n":[1,2.5e3,null]},{}],"next":null}"#.utf8)
        for index in text.indices {
            for byte: UInt8 in [0, 34, 44, 91, 92, 93, 123, 125, 255] {
                var damaged = text
                damaged[index] = byte
                guard let document = try? JSONDocument(parsing: damaged) else { continue }
                let raw = document.rawElements(ofArray: "messages")
                #expect(raw?.count == document.root["messages"]?.array?.count)
            }
            _ = try? JSONDocument(parsing: Array(text[..<index]))
        }
    }
}
