package import Postgres

/// The database, one Swift function per SQL function. Nothing else in the program calls SQL.
///
/// Functions throw `PostgresError`. Those that write for a source or an account take its lease, and throw SQLSTATE IN201 when
/// another daemon has taken it over: nothing was written then.
package struct Store: Sendable {
    let pool: PostgresPool

    /// - Parameter connections: at most so many sessions with the server.
    package init(configuration: PostgresConfiguration, connections: Int) {
        pool = PostgresPool(configuration: configuration, size: connections)
    }

    /// Ends every session once it is idle.
    package func close() async {
        await pool.close()
    }

    func query(_ sql: String, _ parameters: [PostgresParameter] = []) async throws -> PostgresResult {
        try await pool.withConnection { try await $0.query(sql, parameters) }
    }

    /// Runs `body` in a transaction that depends on `lease`.
    ///
    /// The lease is looked at last, and only when something was written: a lock is a write, and an idle daemon makes none.
    func holding<T: Sendable>(
        _ lease: Lease, _ body: @Sendable (isolated PostgresConnection) async throws -> T
    ) async throws -> T {
        try await pool.withConnection { connection in
            try await connection.transaction { connection in
                let value = try await body(connection)
                _ = try await connection.query(
                    "select kernel.hold_lease($1, $2) where pg_current_xact_id_if_assigned() is not null",
                    [.text(lease.name), .int(lease.token)])
                return value
            }
        }
    }
}
