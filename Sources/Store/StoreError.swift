package import Postgres

/// What `Store` could not do, in our words, with what to do about it.
///
/// `description` may be logged by anyone: `message` and `remedy` are ours and hold no parameter and no row. `debugDescription`
/// adds the server's own words.
package struct StoreError: Error, Sendable, CustomStringConvertible, CustomDebugStringConvertible {
    /// The label of the error in metrics.
    package enum Code: String, Sendable, Hashable, CaseIterable {
        /// No connection, or the one there was is lost: the same again may succeed.
        case unavailable
        /// The server was busy with somebody else's lock or ended the statement for its time.
        case contended
        /// The login lacks a right.
        case notPermitted
        /// The database cannot hold the schema: version, encoding or locale.
        case unsuitableDatabase
        /// The database was migrated by a newer program.
        case newerDatabase
        /// The database was not migrated, or by an older program.
        case outdatedDatabase
        /// The files in `sql/` are not what they should be: missing, edited after they ran, misnamed.
        case invalidFiles
        /// A file in `sql/` failed.
        case fileFailed
        /// Somebody else's object depends on one of ours that has to be dropped.
        case foreignDependents
        /// The database refused by a rule of ours (SQLSTATE class `IN`) or a constraint.
        case refused
        case canceled
        /// Whatever else.
        case failed
    }

    package let code: Code
    package let message: String
    /// What the reader should do; nil where there is nothing to add.
    package let remedy: String?
    package let cause: PostgresError?

    package init(_ code: Code, _ message: String, remedy: String? = nil, cause: PostgresError? = nil) {
        self.code = code
        self.message = message
        self.remedy = remedy
        self.cause = cause
    }

    /// What the server or the client said, taken over: messages of class `IN` are ours and may be shown, others are not.
    package init(_ cause: PostgresError) {
        let isOurs = cause.sqlState?.hasPrefix("IN") ?? false
        self.init(
            Code(cause), isOurs ? cause.message ?? cause.description : cause.description,
            remedy: isOurs ? cause.hint : nil, cause: cause)
    }

    /// Whether the same transaction, run again from its start, may succeed.
    package var isRetryable: Bool { cause?.isRetryable ?? (code == .unavailable || code == .contended) }

    package var description: String { remedy.map { "\(message)\n\($0)" } ?? message }
    package var debugDescription: String {
        cause.map { "\(code.rawValue): \(description)\n\($0.debugDescription)" } ?? "\(code.rawValue): \(description)"
    }
}

extension StoreError.Code {
    init(_ cause: PostgresError) {
        self =
            switch cause.code {
            case .connectionFailed, .connectionLost, .authenticationFailed, .databaseMissing, .deadlineExceeded,
                .poolExhausted:
                .unavailable
            case .serializationFailure, .deadlock, .lockTimeout, .statementTimeout: .contended
            case .insufficientPrivilege: .notPermitted
            case .constraintViolated, .uniqueViolated: .refused
            case .canceled: .canceled
            case .undefinedObject, .invalidInput: .failed
            case .server: cause.sqlState?.hasPrefix("IN") == true ? .refused : .failed
            }
    }
}
