package import FoundationEssentials
import Glibc

extension PostgresParameter {
    package static func textArray(_ values: [String?]) -> Self {
        var writer = ArrayWriter(element: TypeOID.text, count: values.count, bytesPerElement: 24)
        var holdsNUL = false
        for value in values {
            guard var value else {
                writer.appendNull()
                continue
            }
            value.withUTF8 { utf8 in
                if !utf8.isEmpty, memchr(utf8.baseAddress!, 0, utf8.count) != nil { holdsNUL = true }
                writer.append(UnsafeRawBufferPointer(utf8))
            }
        }
        return Self(type: TypeOID.textArray, isBinary: true, bytes: writer.finish(), holdsNUL: holdsNUL)
    }

    package static func intArray(_ values: [Int64?]) -> Self {
        integers(values, element: TypeOID.int8, array: TypeOID.int8Array)
    }

    package static func smallintArray(_ values: [Int16?]) -> Self {
        integers(values, element: TypeOID.int2, array: TypeOID.int2Array)
    }

    package static func boolArray(_ values: [Bool?]) -> Self {
        integers(values.map { $0.map { $0 ? UInt8(1) : 0 } }, element: TypeOID.bool, array: TypeOID.boolArray)
    }

    package static func doubleArray(_ values: [Double?]) -> Self {
        integers(values.map { $0?.bitPattern }, element: TypeOID.float8, array: TypeOID.float8Array)
    }

    package static func timestampArray(_ values: [Date?]) -> Self {
        integers(
            values.map { $0.map { PostgresTimestamp.microseconds(of: $0) } }, element: TypeOID.timestamptz,
            array: TypeOID.timestamptzArray)
    }

    package static func bytesArray(_ values: [[UInt8]?]) -> Self {
        var writer = ArrayWriter(element: TypeOID.bytea, count: values.count, bytesPerElement: 64)
        for value in values {
            if let value { value.withUnsafeBytes { writer.append($0) } } else { writer.appendNull() }
        }
        return Self(type: TypeOID.byteaArray, isBinary: true, bytes: writer.finish())
    }

    private static func integers<Value: FixedWidthInteger>(
        _ values: [Value?], element: UInt32, array: UInt32
    ) -> Self {
        var writer = ArrayWriter(element: element, count: values.count, bytesPerElement: 8)
        for value in values {
            if let value {
                withUnsafeBytes(of: value.bigEndian) { writer.append($0) }
            } else {
                writer.appendNull()
            }
        }
        return Self(type: array, isBinary: true, bytes: writer.finish())
    }
}

/// Writes the binary form of a one-dimensional array (`array_recv` in the server's arrayfuncs.c).
private struct ArrayWriter {
    private var bytes: [UInt8] = []
    private var hasNull = false
    private let isEmpty: Bool

    init(element: UInt32, count: Int, bytesPerElement: Int) {
        isEmpty = count == 0
        bytes.reserveCapacity(20 + count * (4 + bytesPerElement))
        bytes.appendBigEndian(Int32(isEmpty ? 0 : 1))  // dimensions
        bytes.appendBigEndian(Int32(0))  // whether there are nulls; set by `finish`
        bytes.appendBigEndian(element)
        guard !isEmpty else { return }
        bytes.appendBigEndian(Int32(count))
        bytes.appendBigEndian(Int32(1))  // lower bound
    }

    mutating func appendNull() {
        hasNull = true
        bytes.appendBigEndian(Int32(-1))
    }

    mutating func append(_ value: UnsafeRawBufferPointer) {
        bytes.appendBigEndian(Int32(value.count))
        bytes.append(contentsOf: value)
    }

    consuming func finish() -> [UInt8] {
        if hasNull { bytes[7] = 1 }
        return bytes
    }
}

extension [UInt8] {
    mutating func appendBigEndian(_ value: some FixedWidthInteger) {
        Swift.withUnsafeBytes(of: value.bigEndian) { append(contentsOf: $0) }
    }
}
