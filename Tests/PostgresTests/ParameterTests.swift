import FoundationEssentials
import TestSupport
import Testing

@testable import Postgres

@Suite("Parameters and rows")
struct ParameterTests {
    private func single(_ sql: String, _ parameters: [PostgresParameter]) async throws -> PostgresRow {
        let connection = try await PostgresConnection.connect(PostgresConfiguration(conninfo: TestServer.conninfo))
        let row = try await connection.query(sql, parameters).single
        await connection.close()
        return row
    }

    @Test("scalars come back as they were sent")
    func scalars() async throws {
        let now = Date(timeIntervalSinceReferenceDate: 789_123_456.123457)
        let row = try await single(
            "select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10::text",
            [
                .text("a\"\\ü🙂"), .int(.min), .bool(true), .double(0.1), .timestamp(now),
                .uuid("0b5e1a52-7f4e-4c3a-9d0e-3a4b5c6d7e8f"), .json(#"{"a": [1, null]}"#), .bytes([0, 255, 10]),
                .interval(.milliseconds(1500)), .null,
            ])
        #expect(try row.string(0) == "a\"\\ü🙂")
        #expect(try row.int(1) == .min)
        #expect(try row.bool(2))
        #expect(try row.double(3) == 0.1)
        #expect(abs(try row.date(4).timeIntervalSince(now)) < 0.000_001)
        #expect(try row.string(5) == "0b5e1a52-7f4e-4c3a-9d0e-3a4b5c6d7e8f")
        #expect(try row.string(6) == #"{"a": [1, null]}"#)
        #expect(try row.bytes(7) == [0, 255, 10])
        #expect(try row.string(8) == "00:00:01.5")
        #expect(row.isNull(9))
    }

    @Test("nulls of every type are null")
    func nulls() async throws {
        let row = try await single(
            "select num_nulls($1::text, $2, $3, $4, $5, $6, $7, $8, $9)",
            [
                .text(nil), .int(nil), .bool(nil), .double(nil), .timestamp(nil), .uuid(nil), .json(nil), .bytes(nil),
                .interval(nil),
            ])
        #expect(try row.int(0) == 9)
    }

    @Test("arrays keep nulls, empty strings, quotes and order")
    func arrays() async throws {
        let texts: [String?] = ["", nil, "NULL", "a,b", "{}", "\"q\\", " ü ", "line\nfeed"]
        let row = try await single(
            "select $1, $2, $3, $4, $5, $6::text, $7, $8",
            [
                .textArray(texts), .intArray([1, nil, .max]), .smallintArray([-1, nil]),
                .boolArray([true, nil, false]),
                .doubleArray([1.5, nil]), .timestampArray([Date(timeIntervalSince1970: 0), nil]),
                .bytesArray([[1], nil, []]), .textArray([]),
            ])
        #expect(try row.textArray(0) == texts)
        #expect(try row.intArray(1) == [1, nil, .max])
        #expect(try row.intArray(2) == [-1, nil])
        #expect(try row.textArray(3) == ["t", nil, "f"])
        #expect(try row.textArray(4) == ["1.5", nil])
        #expect(try row.string(5) == "{\"1970-01-01 00:00:00+00\",NULL}")
        #expect(try row.textArray(6) == ["\\x01", nil, "\\x"])
        #expect(try row.textArray(7) == [])
    }

    @Test("empty text and empty bytes are not null")
    func empties() async throws {
        let row = try await single("select $1, $2", [.text(""), .bytes([])])
        #expect(row.stringOrNil(0) == "")
        #expect(try row.bytesOrNil(1) == [])
    }

    @Test(
        "a NUL character is refused before anything is sent",
        arguments: [
            PostgresParameter.text("a\0b"), .textArray(["fine", "a\0b"]),
        ])
    func nul(parameter: PostgresParameter) async throws {
        let error = await #expect(throws: PostgresError.self) { try await self.single("select $1", [parameter]) }
        #expect(error?.code == .invalidInput)
        #expect(error?.description.contains("NUL") == true)
    }

    @Test("a value of another type is an error that names the column, not the value")
    func mismatch() async throws {
        let row = try await single("select 'secret' as word, null as nothing", [])
        for error in [
            #expect(throws: PostgresError.self) { try row.int(0) },
            #expect(throws: PostgresError.self) { try row.date(0) },
        ] {
            #expect(error?.code == .invalidInput)
            #expect(error?.description.contains("word") == true)
            #expect(error?.debugDescription.contains("secret") == false)
        }
        #expect(throws: PostgresError.self) { try row.string(1) }
    }

    @Test(
        "timestamps of PostgreSQL's whole range are read",
        arguments: [
            ("2000-01-01 00:00:00+00", 946_684_800.0), ("1969-12-31 23:59:59.5+00", -0.5),
            ("2026-01-05 12:00:00.123456+05:30", 1_767_594_600.123456), ("0001-01-01 00:00:00+00", -62_135_596_800),
            ("0001-01-01 00:00:00+00 BC", -62_167_219_200), ("10000-01-01 00:00:00+00", 253_402_300_800),
        ])
    func timestamps(text: String, seconds: Double) {
        let date = Array(text.utf8).withUnsafeBufferPointer { PostgresTimestamp.parse($0) }
        #expect(date.map { abs($0.timeIntervalSince1970 - seconds) < 0.000_001 } == true)
    }

    @Test("integers outside of 64 bits and other text are not integers")
    func integers() {
        func parse(_ text: String) -> Int64? { Array(text.utf8).withUnsafeBufferPointer { Int64(asciiDigits: $0) } }
        #expect(parse("-9223372036854775808") == .min)
        #expect(parse("9223372036854775807") == .max)
        for text in ["9223372036854775808", "-9223372036854775809", "", "-", "1a", " 1", "1.0"] {
            #expect(parse(text) == nil)
        }
    }

    @Test(
        "malformed array text is refused",
        arguments: ["", "{", "{a", "{a,}", "{,a}", "{\"a}", "{{1},{2}}", "{\"a\"b}", "}"])
    func malformedArrays(text: String) {
        #expect(Array(text.utf8).withUnsafeBufferPointer { ArrayText.parse($0) } == nil)
    }
}
