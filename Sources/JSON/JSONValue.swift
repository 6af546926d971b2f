import CSimdJSON

/// One value of a document; it keeps the document alive.
///
/// An accessor of another kind gives nil and converts nothing: `"1"` has no `int`. A field that is missing is a nil `JSONValue`, a
/// field that is null is a value whose `isNull` is true.
package struct JSONValue: Sendable {
    package enum Kind: Sendable, Equatable {
        case null
        case bool
        case number
        case string
        case array
        case object
    }

    let document: JSONDocument
    let element: Element

    /// `@unchecked Sendable`: two words that point into an immutable document.
    struct Element: @unchecked Sendable {
        let pointer: csj_element
    }

    init(document: JSONDocument, element: csj_element) {
        self.document = document
        self.element = Element(pointer: element)
    }

    package var kind: Kind {
        switch rawKind {
        case CSJ_BOOL: .bool
        case CSJ_INT64, CSJ_UINT64, CSJ_DOUBLE: .number
        case CSJ_STRING: .string
        case CSJ_ARRAY: .array
        case CSJ_OBJECT: .object
        default: .null
        }
    }

    package var isNull: Bool { rawKind == CSJ_NULL }

    /// The first field of that name.
    package subscript(_ key: String) -> JSONValue? {
        withExtendedLifetime(document) {
            var key = key
            var found = csj_element()
            let isThere = key.withUTF8 { csj_find(element.pointer, $0.pointer, $0.count, &found) }
            return isThere ? JSONValue(document: document, element: found) : nil
        }
    }

    package var string: String? {
        withExtendedLifetime(document) {
            var text = csj_text()
            return csj_get_string(element.pointer, &text) ? String(text) : nil
        }
    }

    /// A number without fraction and exponent that fits.
    package var int: Int64? {
        withExtendedLifetime(document) {
            var value: Int64 = 0
            return csj_get_int64(element.pointer, &value) ? value : nil
        }
    }

    /// Any number; a large integer loses digits.
    package var double: Double? {
        withExtendedLifetime(document) {
            var value = 0.0
            return csj_get_double(element.pointer, &value) ? value : nil
        }
    }

    package var bool: Bool? {
        withExtendedLifetime(document) {
            var value = false
            return csj_get_bool(element.pointer, &value) ? value : nil
        }
    }

    package var array: [JSONValue]? {
        guard let count = elementCount(of: .array) else { return nil }
        return withExtendedLifetime(document) {
            withUnsafeTemporaryAllocation(of: csj_element.self, capacity: max(count, 1)) { values in
                _ = csj_list(element.pointer, nil, values.baseAddress, count)
                return values.prefix(count).map { JSONValue(document: document, element: $0) }
            }
        }
    }

    /// The fields in the order of the text, doubles included.
    package var object: [(key: String, value: JSONValue)]? {
        guard let count = elementCount(of: .object) else { return nil }
        return withExtendedLifetime(document) {
            withUnsafeTemporaryAllocation(of: csj_text.self, capacity: max(count, 1)) { keys in
                withUnsafeTemporaryAllocation(of: csj_element.self, capacity: max(count, 1)) { values in
                    _ = csj_list(element.pointer, keys.baseAddress, values.baseAddress, count)
                    return (0..<count).map {
                        (key: String(keys[$0]), value: JSONValue(document: document, element: values[$0]))
                    }
                }
            }
        }
    }

    /// JSON text of the value, without white space between tokens; numbers and escapes may be written otherwise than in the source.
    package var text: String {
        withExtendedLifetime(document) {
            var count = 0
            guard let start = csj_minify(element.pointer, &count) else { fatalError("out of memory") }
            defer { csj_free_text(start) }
            return String(csj_text(start: start, count: count))
        }
    }

    private var rawKind: csj_kind { withExtendedLifetime(document) { csj_get_kind(element.pointer) } }

    func elementCount(of kind: Kind) -> Int? {
        guard self.kind == kind else { return nil }
        return withExtendedLifetime(document) { csj_count(element.pointer) }
    }
}
