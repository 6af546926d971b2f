import CPostgres

extension PostgresError {
    /// PG_DIAG_SEVERITY_NONLOCALIZED. The letters are those of the protocol ("Error and Notice Message Fields").
    static let severityField = UInt8(ascii: "V")

    static func field(_ letter: UInt8, of result: OpaquePointer) -> String? {
        PQresultErrorField(result, Int32(letter)).map { String(cString: $0) }
    }

    /// The error of a failed result.
    ///
    /// - Parameters:
    ///   - wasCanceled: we asked the server to cancel the statement.
    ///   - ranFor: how long it ran, to tell `statement_timeout` from other cancellations, which share a SQLSTATE.
    init(result: OpaquePointer, wasCanceled: Bool, ranFor: Duration, statementTimeout: Duration) {
        let state = Self.field(UInt8(ascii: "C"), of: result)
        let message = Self.field(UInt8(ascii: "M"), of: result)
        let severity = Self.field(Self.severityField, of: result)
        var code = Self.code(of: state ?? "")
        if state == "57014" {
            let isTimeout =
                message?.contains("statement timeout") == true
                || (statementTimeout > .zero && ranFor >= statementTimeout)
            code = !wasCanceled && isTimeout ? .statementTimeout : .canceled
        } else if severity == "FATAL" || severity == "PANIC" {
            code = .connectionLost
        }
        self.init(code)
        sqlState = state
        self.message = message ?? String(trimming: PQresultErrorMessage(result))
        constraint = Self.field(UInt8(ascii: "n"), of: result)
        detail = Self.field(UInt8(ascii: "D"), of: result)
        hint = Self.field(UInt8(ascii: "H"), of: result)
        context = Self.field(UInt8(ascii: "W"), of: result)
        position = Self.field(UInt8(ascii: "P"), of: result).flatMap { Int($0) }
        if let name = Self.field(UInt8(ascii: "t"), of: result) {
            table = Self.field(UInt8(ascii: "s"), of: result).map { "\($0).\(name)" } ?? name
        }
    }

    /// PostgreSQL's appendix A, "Error Codes".
    static func code(of state: String) -> Code {
        switch state {
        case "40001": .serializationFailure
        case "40P01": .deadlock
        case "55P03": .lockTimeout
        case "57014": .canceled
        case "23505": .uniqueViolated
        case "42501": .insufficientPrivilege
        case "42P01", "42703", "42883", "42704", "3F000", "42P02": .undefinedObject
        case "42804", "42846", "42P18": .invalidInput
        case "57P01", "57P02", "57P03", "57P05": .connectionLost
        case "53300": .connectionFailed
        case "3D000": .databaseMissing
        default:
            switch state.prefix(2) {
            case "08": .connectionLost
            case "22": .invalidInput
            case "23": .constraintViolated
            case "28": .authenticationFailed
            default: .server
            }
        }
    }
}
