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
    func holding<T: Sendable>(
        _ lease: Lease, _ body: @Sendable (isolated PostgresConnection) async throws -> T
    ) async throws -> T {
        try await pool.withConnection { connection in
            try await connection.transaction { connection in
                _ = try await connection.query(
                    "select kernel.hold_lease($1, $2)", [.text(lease.name), .int(lease.token)])
                return try await body(connection)
            }
        }
    }
}
