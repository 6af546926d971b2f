import Postgres

/// An error of the database as a loop must know it: whether it passes by itself, and whether the lease is gone.
package struct DatabaseFailure: Sendable, Equatable {
    /// The label in metrics.
    package let code: String
    /// In words that anybody may read: no statement, parameter or value.
    package let reason: String
    /// Whether the same transaction may succeed later without anybody acting.
    package let passes: Bool
    /// Another daemon has taken the lease over; nothing was written.
    package let isLostLease: Bool
    package let isCanceled: Bool
    /// What was to be stored or decided is at fault, not the database: the same without it may succeed.
    package let isAboutData: Bool

    /// nil for an error that is none of the database's.
    package init?(_ error: any Error) {
        guard let error = error as? PostgresError else { return nil }
        code = error.code.rawValue
        reason = error.description
        passes = error.isRetryable
        isLostLease = error.sqlState == "IN201"
        isCanceled = error.code == .canceled
        // As decide.is_event_fault: data, constraints, limits, our own rules, a statement that took too long; and what this
        // client could not encode.
        isAboutData =
            !isLostLease
            && (["22", "23", "54", "IN"].contains(error.sqlState?.prefix(2) ?? "") || error.code == .statementTimeout
                || (error.code == .invalidInput && error.sqlState == nil))
    }
}
