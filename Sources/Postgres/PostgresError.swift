/// What went wrong between this program and PostgreSQL.
///
/// `description` may be logged by anyone: it names the code, the SQLSTATE, the constraint and the table, never the statement, a
/// parameter or a value of a row. The server's own words (which quote values) are in `message`, `detail` and `debugDescription`.
package struct PostgresError: Error, Sendable, Equatable {
    /// The label of the error in metrics.
    package enum Code: String, Sendable, Hashable, CaseIterable {
        /// No session came to be: no server, no route, a refused or a slow one.
        case connectionFailed
        /// A session that existed is gone.
        case connectionLost
        case authenticationFailed
        case databaseMissing
        case serializationFailure
        case deadlock
        case lockTimeout
        /// The server ended the statement because it ran longer than `statement_timeout`.
        case statementTimeout
        case constraintViolated
        case uniqueViolated
        case insufficientPrivilege
        /// A table, column, function, type or schema that does not exist.
        case undefinedObject
        /// A value that PostgreSQL or this client cannot read as the type it should have.
        case invalidInput
        /// The task, or an administrator with `pg_cancel_backend`, ended it.
        case canceled
        /// The server did not answer within the client's own limit; the connection is closed.
        case deadlineExceeded
        /// Every connection of the pool was in use until the caller's deadline.
        case poolExhausted
        /// Whatever else the server refused; `sqlState` tells.
        case server
    }

    package let code: Code
    /// The five characters of the SQLSTATE; nil where the error is not the server's.
    package var sqlState: String?
    package var constraint: String?
    /// Schema-qualified where the server names the schema.
    package var table: String?
    /// The server's advice; ours (class `IN`) says what the admin should do.
    package var hint: String?
    /// The server's primary message. It may quote values.
    package var message: String?
    /// The server's detail. It may quote a row.
    package var detail: String?
    /// Where in a PL/pgSQL or SQL function it happened; it may quote a statement.
    package var context: String?
    /// The character of the statement's text, from 1, that the server points at.
    package var position: Int?
    /// How many statements of the text that was given to `execute` had run before the one that failed.
    package var statementsBefore: Int?
    /// Whether COMMIT was sent and never answered: the transaction may have been made permanent.
    package var mayHaveCommitted = false
    /// Words of our own, without values, for errors that are not the server's.
    package var reason: String?

    package init(_ code: Code, reason: String? = nil) {
        self.code = code
        self.reason = reason
    }

    /// Whether the same transaction, run again from its start, may succeed.
    package var isRetryable: Bool {
        switch code {
        case .connectionFailed, .connectionLost, .serializationFailure, .deadlock, .lockTimeout, .deadlineExceeded,
            .poolExhausted:
            true
        case .authenticationFailed, .databaseMissing, .statementTimeout, .constraintViolated, .uniqueViolated,
            .insufficientPrivilege, .undefinedObject, .invalidInput, .canceled, .server:
            false
        }
    }
}

extension PostgresError: CustomStringConvertible, CustomDebugStringConvertible {
    package var description: String {
        var text = "PostgreSQL: \(code.rawValue)"
        if let sqlState { text += ", SQLSTATE \(sqlState)" }
        if let constraint { text += ", constraint \(constraint)" }
        if let table { text += ", table \(table)" }
        if let reason { text += ": \(reason)" }
        if mayHaveCommitted { text += " (the transaction may have been committed)" }
        return text
    }

    package var debugDescription: String {
        var text = description
        if let message { text += "\nmessage: \(message)" }
        if let detail { text += "\ndetail: \(detail)" }
        if let hint { text += "\nhint: \(hint)" }
        if let context { text += "\ncontext: \(context)" }
        if let position { text += "\nposition: \(position)" }
        if let statementsBefore { text += "\nstatements before: \(statementsBefore)" }
        return text
    }
}
