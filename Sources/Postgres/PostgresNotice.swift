import CPostgres

/// What the server tells beside its answers: `raise notice`, warnings. The message may quote values.
package struct PostgresNotice: Sendable {
    /// `NOTICE`, `WARNING`, `INFO`, `LOG`, `DEBUG`, never translated.
    package let severity: String
    package let sqlState: String
    package let message: String
    package let hint: String?

    init(_ result: OpaquePointer) {
        severity = PostgresError.field(PostgresError.severityField, of: result) ?? ""
        sqlState = PostgresError.field(UInt8(ascii: "C"), of: result) ?? ""
        message = PostgresError.field(UInt8(ascii: "M"), of: result) ?? ""
        hint = PostgresError.field(UInt8(ascii: "H"), of: result)
    }
}
