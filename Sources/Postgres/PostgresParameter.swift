package import FoundationEssentials

/// One `$n` of a statement, encoded when it is made.
///
/// Scalars travel as text, arrays in PostgreSQL's binary form: a header, then each element with its length, nothing escaped.
package struct PostgresParameter: Sendable {
    /// The type's oid; 0 lets the server infer it.
    let type: UInt32
    let isBinary: Bool
    /// nil is SQL null. Text has its final NUL, as libpq wants it.
    let bytes: [UInt8]?
    /// A string with a NUL character cannot be stored by PostgreSQL; the statement is refused before it is sent.
    let holdsNUL: Bool

    init(type: UInt32, isBinary: Bool, bytes: [UInt8]?, holdsNUL: Bool = false) {
        self.type = type
        self.isBinary = isBinary
        self.bytes = bytes
        self.holdsNUL = holdsNUL
    }

    /// Null of whatever type the statement wants.
    package static let null = PostgresParameter(type: 0, isBinary: false, bytes: nil)
}

/// Oids of `pg_type.dat`, fixed for all servers.
enum TypeOID {
    static let bool: UInt32 = 16
    static let bytea: UInt32 = 17
    static let int8: UInt32 = 20
    static let int2: UInt32 = 21
    static let text: UInt32 = 25
    static let float8: UInt32 = 701
    static let timestamptz: UInt32 = 1184
    static let interval: UInt32 = 1186
    static let uuid: UInt32 = 2950
    static let jsonb: UInt32 = 3802
    static let boolArray: UInt32 = 1000
    static let byteaArray: UInt32 = 1001
    static let int2Array: UInt32 = 1005
    static let textArray: UInt32 = 1009
    static let int8Array: UInt32 = 1016
    static let float8Array: UInt32 = 1022
    static let timestamptzArray: UInt32 = 1185
}

extension PostgresParameter {
    package static func text(_ value: String?) -> Self { scalar(0, value) }
    package static func int(_ value: Int64?) -> Self { scalar(TypeOID.int8, value.map { String($0) }) }
    package static func bool(_ value: Bool?) -> Self { scalar(TypeOID.bool, value.map { $0 ? "t" : "f" }) }
    package static func double(_ value: Double?) -> Self { scalar(TypeOID.float8, value.map { "\($0)" }) }
    /// To the microsecond, which is what `timestamptz` keeps.
    package static func timestamp(_ value: Date?) -> Self {
        big(TypeOID.timestamptz, value.map { PostgresTimestamp.microseconds(of: $0) })
    }
    package static func uuid(_ value: String?) -> Self { scalar(TypeOID.uuid, value) }
    /// JSON text for a `jsonb`.
    package static func json(_ value: String?) -> Self { scalar(TypeOID.jsonb, value) }
    package static func bytes(_ value: [UInt8]?) -> Self {
        Self(type: TypeOID.bytea, isBinary: true, bytes: value)
    }
    /// To the microsecond.
    package static func interval(_ value: Duration?) -> Self {
        scalar(TypeOID.interval, value.map { "\($0.microseconds) microseconds" })
    }

    /// A text value with the type left to the server; `text` does the same and reads better for strings.
    private static func scalar(_ type: UInt32, _ value: String?) -> Self {
        guard let value else { return Self(type: type, isBinary: false, bytes: nil) }
        var bytes = Array(value.utf8)
        let holdsNUL = bytes.contains(0)
        bytes.append(0)
        return Self(type: type, isBinary: false, bytes: bytes, holdsNUL: holdsNUL)
    }

    private static func big(_ type: UInt32, _ value: Int64?) -> Self {
        guard let value else { return Self(type: type, isBinary: true, bytes: nil) }
        var bytes: [UInt8] = []
        bytes.appendBigEndian(value)
        return Self(type: type, isBinary: true, bytes: bytes)
    }
}

extension Duration {
    /// Whole microseconds, rounded towards zero; clamped, so that no duration traps.
    var microseconds: Int64 {
        let (seconds, attoseconds) = components
        let (product, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000)
        if overflow { return seconds < 0 ? .min : .max }
        let (sum, sumOverflow) = product.addingReportingOverflow(attoseconds / 1_000_000_000_000)
        return sumOverflow ? (seconds < 0 ? .min : .max) : sum
    }

    /// Whole milliseconds, rounded up, so that a short limit does not become "none".
    var millisecondsRoundedUp: Int64 {
        let whole = microseconds
        return whole <= 0 ? 0 : (whole - 1) / 1000 + 1
    }
}
