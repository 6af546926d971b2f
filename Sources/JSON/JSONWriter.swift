/// Writes JSON text, commas included.
///
/// Keys and values must come in an order that makes sense; the writer inserts commas and colons and escapes, it does not check.
package struct JSONWriter: Sendable {
    package private(set) var bytes: [UInt8] = []
    /// Whether a comma is due before the next key or element.
    private var needsComma = false

    package init(reserving capacity: Int = 0) { bytes.reserveCapacity(capacity) }

    /// What has been written.
    package var text: String { String(decoding: bytes, as: UTF8.self) }

    package mutating func beginObject() { open(UInt8(ascii: "{")) }
    package mutating func endObject() { close(UInt8(ascii: "}")) }
    package mutating func beginArray() { open(UInt8(ascii: "[")) }
    package mutating func endArray() { close(UInt8(ascii: "]")) }

    package mutating func key(_ name: String) {
        separate()
        quote(name)
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    package mutating func string(_ value: String) { emit { $0.quote(value) } }
    package mutating func int(_ value: some BinaryInteger) { emit { $0.bytes.append(contentsOf: String(value).utf8) } }
    package mutating func bool(_ value: Bool) { emit { $0.bytes.append(contentsOf: (value ? "true" : "false").utf8) } }
    package mutating func null() { emit { $0.bytes.append(contentsOf: "null".utf8) } }

    /// A number that reads back as the same Double; null for infinities and NaN, which JSON does not have.
    package mutating func double(_ value: Double) {
        emit { $0.bytes.append(contentsOf: (value.isFinite ? "\(value)" : "null").utf8) }
    }

    /// Text that is JSON already, such as `JSONValue.text`; not checked.
    package mutating func raw(_ json: String) { emit { $0.bytes.append(contentsOf: json.utf8) } }

    private mutating func open(_ bracket: UInt8) {
        separate()
        bytes.append(bracket)
        needsComma = false
    }

    private mutating func close(_ bracket: UInt8) {
        bytes.append(bracket)
        needsComma = true
    }

    private mutating func emit(_ write: (inout Self) -> Void) {
        separate()
        write(&self)
        needsComma = true
    }

    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
    }

    /// Escapes what RFC 8259 §7 demands: quote, backslash and control characters.
    private mutating func quote(_ value: String) {
        bytes.append(UInt8(ascii: "\""))
        var value = value
        value.withUTF8 { utf8 in
            var start = 0
            for index in utf8.indices where utf8[index] < 0x20 || utf8[index] == 0x22 || utf8[index] == 0x5C {
                bytes.append(contentsOf: utf8[start..<index])
                start = index + 1
                escape(utf8[index])
            }
            bytes.append(contentsOf: utf8[start...])
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func escape(_ byte: UInt8) {
        let short: UInt8? =
            switch byte {
            case 0x22: UInt8(ascii: "\"")
            case 0x5C: UInt8(ascii: "\\")
            case 0x08: UInt8(ascii: "b")
            case 0x09: UInt8(ascii: "t")
            case 0x0A: UInt8(ascii: "n")
            case 0x0C: UInt8(ascii: "f")
            case 0x0D: UInt8(ascii: "r")
            default: nil
            }
        bytes.append(UInt8(ascii: "\\"))
        if let short {
            bytes.append(short)
        } else {
            bytes.append(contentsOf: "u00".utf8)
            for nibble in [byte >> 4, byte & 15] { bytes.append(nibble < 10 ? 48 + nibble : 87 + nibble) }
        }
    }
}
