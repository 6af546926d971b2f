/// Why a text is not JSON. It holds nothing of the text.
package struct JSONError: Error, Sendable, Equatable, CustomStringConvertible {
    package enum Code: String, Sendable, Hashable {
        case empty
        /// Not JSON, or more than one value.
        case malformed
        case notUTF8
        /// Nested deeper than 1024, or larger than 4 GB.
        case tooLarge
        case outOfMemory
    }

    package let code: Code
    /// Of the byte that cannot be, from 0; nil where it is not known.
    package let byteOffset: Int?

    package init(_ code: Code, byteOffset: Int? = nil) {
        self.code = code
        self.byteOffset = byteOffset
    }

    package var description: String {
        byteOffset.map { "JSON: \(code.rawValue) at byte \($0)" } ?? "JSON: \(code.rawValue)"
    }
}
