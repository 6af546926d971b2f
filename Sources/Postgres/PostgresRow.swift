package import FoundationEssentials

/// One row of a result, decoded by column index from 0.
///
/// The functions without `OrNil` throw `invalidInput` on null; all of them do on text that is not of their type. The error names
/// the column, never the value.
package struct PostgresRow: Sendable {
    let handle: ResultHandle
    let row: Int

    package var count: Int { handle.columnCount }

    package func isNull(_ column: Int) -> Bool { handle.field(row, column) == nil }

    package func string(_ column: Int) throws(PostgresError) -> String { try required(column, stringOrNil(column)) }
    package func int(_ column: Int) throws(PostgresError) -> Int64 { try required(column, intOrNil(column)) }
    package func bool(_ column: Int) throws(PostgresError) -> Bool { try required(column, boolOrNil(column)) }
    package func double(_ column: Int) throws(PostgresError) -> Double { try required(column, doubleOrNil(column)) }
    package func date(_ column: Int) throws(PostgresError) -> Date { try required(column, dateOrNil(column)) }
    package func bytes(_ column: Int) throws(PostgresError) -> [UInt8] { try required(column, bytesOrNil(column)) }
    package func textArray(_ column: Int) throws(PostgresError) -> [String?] {
        try required(column, textArrayOrNil(column))
    }
    package func intArray(_ column: Int) throws(PostgresError) -> [Int64?] {
        try required(column, intArrayOrNil(column))
    }

    package func stringOrNil(_ column: Int) -> String? {
        handle.field(row, column).map { String(decoding: $0, as: UTF8.self) }
    }

    package func intOrNil(_ column: Int) throws(PostgresError) -> Int64? {
        try decode(column, "an integer") { Int64(asciiDigits: $0) }
    }

    package func boolOrNil(_ column: Int) throws(PostgresError) -> Bool? {
        try decode(column, "a boolean") { text in
            guard text.count == 1 else { return nil }
            return text[0] == UInt8(ascii: "t") ? true : text[0] == UInt8(ascii: "f") ? false : nil
        }
    }

    package func doubleOrNil(_ column: Int) throws(PostgresError) -> Double? {
        try decode(column, "a number") { Double(String(decoding: $0, as: UTF8.self)) }
    }

    /// A `timestamptz`, to the microsecond.
    package func dateOrNil(_ column: Int) throws(PostgresError) -> Date? {
        try decode(column, "a timestamp") { PostgresTimestamp.parse($0) }
    }

    /// A `bytea` in the server's hexadecimal output.
    package func bytesOrNil(_ column: Int) throws(PostgresError) -> [UInt8]? {
        try decode(column, "a bytea") { [UInt8](hexadecimal: $0) }
    }

    package func textArrayOrNil(_ column: Int) throws(PostgresError) -> [String?]? {
        try decode(column, "an array") { ArrayText.parse($0) }
    }

    package func intArrayOrNil(_ column: Int) throws(PostgresError) -> [Int64?]? {
        guard let texts = try textArrayOrNil(column) else { return nil }
        var numbers: [Int64?] = []
        numbers.reserveCapacity(texts.count)
        for text in texts {
            guard let text else {
                numbers.append(nil)
                continue
            }
            guard let number = Int64(text) else { throw mismatch(column, "an array of integers") }
            numbers.append(number)
        }
        return numbers
    }

    private func required<Value>(_ column: Int, _ value: Value?) throws(PostgresError) -> Value {
        guard let value else {
            throw PostgresError(.invalidInput, reason: "column \(column) (\(handle.columnName(column))) is null")
        }
        return value
    }

    private func decode<Value>(
        _ column: Int, _ what: String, _ body: (UnsafeBufferPointer<UInt8>) -> Value?
    ) throws(PostgresError) -> Value? {
        try withExtendedLifetime(handle) { () throws(PostgresError) -> Value? in
            guard let text = handle.field(row, column) else { return nil }
            guard let value = body(text) else { throw mismatch(column, what) }
            return value
        }
    }

    private func mismatch(_ column: Int, _ what: String) -> PostgresError {
        PostgresError(.invalidInput, reason: "column \(column) (\(handle.columnName(column))) is not \(what)")
    }
}

extension Int64 {
    init?(asciiDigits text: UnsafeBufferPointer<UInt8>) {
        var value: Int64 = 0
        let isNegative = text.first == UInt8(ascii: "-")
        guard text.count > (isNegative ? 1 : 0) else { return nil }
        for byte in text.dropFirst(isNegative ? 1 : 0) {
            let digit = byte &- 48
            guard digit < 10 else { return nil }
            // Negative throughout, because Int64.min has no positive counterpart.
            let (tens, overflow) = value.multipliedReportingOverflow(by: 10)
            let (next, overflow2) = tens.subtractingReportingOverflow(Int64(digit))
            guard !overflow, !overflow2 else { return nil }
            value = next
        }
        if isNegative {
            self = value
        } else {
            guard value != .min else { return nil }
            self = -value
        }
    }
}

extension [UInt8] {
    /// Reads `\x0aff`.
    init?(hexadecimal text: UnsafeBufferPointer<UInt8>) {
        func nibble(_ byte: UInt8) -> UInt8? {
            switch byte {
            case 48...57: byte - 48
            case 97...102: byte - 87
            case 65...70: byte - 55
            default: nil
            }
        }
        guard text.count >= 2, text.count % 2 == 0, text[0] == UInt8(ascii: "\\"), text[1] == UInt8(ascii: "x")
        else { return nil }
        self = []
        reserveCapacity(text.count / 2 - 1)
        var index = 2
        while index < text.count {
            guard let high = nibble(text[index]), let low = nibble(text[index + 1]) else { return nil }
            append(high << 4 | low)
            index += 2
        }
    }
}
