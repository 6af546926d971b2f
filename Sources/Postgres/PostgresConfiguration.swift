/// How a session with the server is opened and bounded.
package struct PostgresConfiguration: Sendable {
    /// A libpq connection string: URI or key/value pairs, several hosts allowed; "" leaves everything to the `PG*` variables.
    package var conninfo: String
    /// For each host in turn, from name look-up to the first ready-for-query.
    package var connectTimeout: Duration
    /// The server's limit of one statement; zero is none. This client waits `grace` longer, then closes the connection.
    package var statementTimeout: Duration
    /// The server's limit of one wait on a lock; zero is none.
    package var lockTimeout: Duration
    /// How long the server lets a transaction sit between two statements before it ends the session; zero is for ever.
    package var idleInTransactionTimeout: Duration
    /// As it stands in `pg_stat_activity`.
    package var applicationName: String

    /// What the client adds to the server's own limits before it takes the server for dead.
    static let grace: Duration = .seconds(5)

    package init(
        conninfo: String = "",
        connectTimeout: Duration = .seconds(10),
        statementTimeout: Duration = .seconds(30),
        lockTimeout: Duration = .seconds(10),
        idleInTransactionTimeout: Duration = .seconds(5),
        applicationName: String = "intentd"
    ) {
        self.conninfo = conninfo
        self.connectTimeout = connectTimeout
        self.statementTimeout = statementTimeout
        self.lockTimeout = lockTimeout
        self.idleInTransactionTimeout = idleInTransactionTimeout
        self.applicationName = applicationName
    }
}
