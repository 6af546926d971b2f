import CSimdJSON

/// A parsed JSON text.
///
/// It holds a copy of the text, so that the exact bytes of an element can be had (`rawElements`), and never changes.
/// `@unchecked Sendable`: nothing writes to a parsed document, so reading it from any thread needs no lock.
package final class JSONDocument: @unchecked Sendable {
    private let handle: OpaquePointer

    package init(parsing bytes: [UInt8]) throws(JSONError) {
        var code: Int32 = 0
        let handle = bytes.withUnsafeBytes {
            csj_parse($0.baseAddress?.assumingMemoryBound(to: CChar.self), $0.count, &code)
        }
        guard let handle else { throw JSONError(simdjson: code, in: bytes) }
        self.handle = handle
    }

    package convenience init(parsing text: String) throws(JSONError) {
        try self.init(parsing: Array(text.utf8))
    }

    deinit { csj_free(handle) }

    package var root: JSONValue { JSONValue(document: self, element: csj_root(handle)) }

    /// The source text, byte for byte, of every element of the array that is the value of the top-level field `key`, in the order
    /// of `root[key].array`; nil where there is no such array.
    package func rawElements(ofArray key: String) -> [String]? {
        guard let count = root[key]?.elementCount(of: .array) else { return nil }
        return withUnsafeTemporaryAllocation(of: csj_text.self, capacity: max(count, 1)) { texts in
            let found = withExtendedLifetime(self) {
                var key = key
                return key.withUTF8 { csj_raw_elements(handle, $0.pointer, $0.count, texts.baseAddress, count) }
            }
            precondition(found == count, "the scan of the source and the parsed array differ in length")
            return texts.prefix(count).map { String($0) }
        }
    }
}

extension JSONError {
    /// simdjson's DOM reports what, not where (`error_code` in its error.h).
    fileprivate init(simdjson code: Int32, in bytes: [UInt8]) {
        switch code {
        case -1, 2: self.init(.outOfMemory)  // MEMALLOC
        case 1, 4: self.init(.tooLarge)  // CAPACITY, DEPTH_ERROR
        case 10: self.init(.notUTF8, byteOffset: UTF8Check.firstInvalidByte(bytes))  // UTF8_ERROR
        case 12: self.init(.empty)  // EMPTY
        default: self.init(.malformed)
        }
    }
}

enum UTF8Check {
    static func firstInvalidByte(_ bytes: [UInt8]) -> Int? {
        var offset = 0
        var decoder = UTF8()
        var iterator = bytes.makeIterator()
        while true {
            switch decoder.decode(&iterator) {
            case .scalarValue(let scalar): offset += UTF8.width(scalar)
            case .emptyInput: return nil
            case .error: return offset
            }
        }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// As C's `const char *`.
    var pointer: UnsafePointer<CChar>? { UnsafeRawPointer(baseAddress)?.assumingMemoryBound(to: CChar.self) }
}

extension String {
    init(_ text: csj_text) {
        let bytes = UnsafeRawBufferPointer(start: text.start, count: text.count)
        self.init(decoding: bytes, as: UTF8.self)
    }
}
