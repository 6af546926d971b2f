package import Postgres

/// Brings a database to the state that the files of `sql/` describe.
///
/// Each step is one transaction under one advisory lock, and looks at the database again after it has the lock: two migrates at
/// once are safe, and one that was killed is finished by the next. A migrate of a current database changes nothing.
package struct Migrator: Sendable {
    let connection: PostgresConnection
    let directory: SQLDirectory

    /// - Parameter connection: as the migrating login, with a `statementTimeout` of zero.
    package init(_ connection: PostgresConnection, _ directory: SQLDirectory) {
        self.connection = connection
        self.directory = directory
    }

    /// What `migrate` would do; changes nothing, and needs no more than the daemon's rights.
    package func plan() async throws -> MigrationPlan {
        try await Self.failures {
            try await connection.transaction { connection in
                try await connection.execute("set transaction read only")
                return try await MigrationState.read(connection).plan(directory)
            }
        }
    }

    /// Roles, then numbered migrations, then code, then the shipped rules.
    ///
    /// - Parameter report: called after each step has been committed; code is told with what it dropped.
    /// - Throws: `StoreError` that names file and line. What was committed before it stays, and the next migrate goes on from there.
    package func migrate(_ report: @Sendable (MigrationStep) -> Void = { _ in }) async throws {
        try await Self.failures {
            try await prepare()
            while let migration = try await applyNextMigration() { report(.migration(migration)) }
            for step in try await applyCode() { report(step) }
            if try await applyRulepack() { report(.rulepack(files: directory.rulepack.count)) }
        }
    }

    // Steps --------------------------------------------------------------------------------------------------------

    private func prepare() async throws {
        // Roles belong to the cluster, and the lock to this database: a migrate of another one may be at the same rows.
        var triesLeft = 5
        while true {
            triesLeft -= 1
            do {
                try await connection.transaction { connection in
                    try await connection.execute(MigrationSQL.begin)
                    try await connection.execute(MigrationSQL.requirements)
                    try await Self.run(directory.roles, on: connection)
                }
                break
            } catch let error as StoreError where triesLeft > 0 && Self.isMeetingOfMigrates(error.cause) {
                continue
            }
        }
        try await connection.transaction { connection in
            try await begin(connection)
            _ = try await MigrationState.read(connection).plan(directory)
            try await Self.run(directory.bootstrap, on: connection)
        }
    }

    /// `tuple concurrently updated` has no SQLSTATE of its own (it is XX000).
    private static func isMeetingOfMigrates(_ error: PostgresError?) -> Bool {
        ["XX000", "23505", "42710", "40P01"].contains(error?.sqlState)
    }

    /// - Returns: the migration that ran, nil when none was left.
    private func applyNextMigration() async throws -> Migration? {
        try await connection.transaction { connection in
            try await begin(connection)
            guard let next = try await MigrationState.read(connection).plan(directory).migrations.first else {
                return nil
            }
            try await Self.run(next.file, on: connection)
            _ = try await connection.query(
                "insert into ops.migration (number, name, sha256) values ($1, $2, $3)",
                [.int(Int64(next.number)), .text(next.name), .text(next.file.sha256)])
            return next
        }
    }

    private func applyCode() async throws -> [MigrationStep] {
        try await connection.transaction { connection in
            try await begin(connection)
            guard try await MigrationState.read(connection).plan(directory).appliesCode else { return [] }
            var apply = CodeApply(connection: connection, files: directory.code)
            try await apply.run()
            _ = try await connection.query(
                """
                insert into ops.code (sha256) values ($1)
                on conflict (is_only) do update set sha256 = excluded.sha256, applied_at = now()
                """, [.text(directory.codeDigest)])
            return apply.steps + [.code(files: directory.code.count)]
        }
    }

    private func applyRulepack() async throws -> Bool {
        try await connection.transaction { connection in
            try await begin(connection)
            guard try await MigrationState.read(connection).plan(directory).appliesRulepack else { return false }
            for file in directory.rulepack { try await Self.run(file, on: connection, tellsDetail: true) }
            _ = try await connection.query(
                "update ops.code set rulepack_sha256 = $1, rulepack_applied_at = now()",
                [.text(directory.rulepackDigest)])
            do {
                // What is checked at COMMIT is checked here, where the error can still be told as the pack's.
                try await connection.execute("set constraints all immediate")
            } catch let error as PostgresError {
                throw Self.failure(error, in: "sql/rulepack", tellsDetail: true)
            }
            return true
        }
    }

    private func begin(_ connection: PostgresConnection) async throws {
        try await connection.execute(MigrationSQL.begin)
        do {
            try await connection.execute(MigrationSQL.becomeOwner)
        } catch let error as PostgresError where error.code == .insufficientPrivilege {
            throw StoreError(
                .notPermitted, "this login may not act as intentd_owner",
                remedy: "Migrate as a superuser, or grant intentd_owner to the login.", cause: error)
        }
    }

    // Errors -------------------------------------------------------------------------------------------------------

    /// - Parameter tellsDetail: whether rows that the server quotes are the file's own and may be told.
    static func run(_ file: SQLFile, on connection: PostgresConnection, tellsDetail: Bool = false) async throws {
        do {
            try await connection.execute(file.text)
        } catch let error as PostgresError {
            throw failure(error, in: file, tellsDetail: tellsDetail)
        }
    }

    static func failure(_ error: PostgresError, in file: SQLFile, tellsDetail: Bool = false) -> StoreError {
        let line = error.position.map { ":\(file.line(ofPosition: $0))" } ?? ""
        return failure(error, in: "sql/\(file.path)\(line)", tellsDetail: tellsDetail)
    }

    /// The server's message is shown: it speaks of our own files, not of anybody's data.
    static func failure(_ error: PostgresError, in place: String, tellsDetail: Bool = false) -> StoreError {
        guard let sqlState = error.sqlState else { return StoreError(error) }
        let busy = StoreError.Code(error) == .contended
        var remedy = error.hint
        if error.code == .lockTimeout {
            remedy = "Another session holds a lock on it: end long reports or stop the daemon, and migrate again."
        } else if error.code == .insufficientPrivilege, remedy == nil {
            remedy = "Migrate as a superuser, or as a login with CREATEROLE that owns the database."
        }
        var message = "\(place): \(sqlState): \(error.message ?? "failed")"
        if tellsDetail, let detail = error.detail { message += "\n\(detail)" }
        if let context = error.context { message += "\n\(context.prefix { $0 != "\n" })" }
        return StoreError(busy ? .contended : .fileFailed, message, remedy: remedy, cause: error)
    }

    /// Turns what is still PostgreSQL's error into ours.
    private static func failures<T>(_ body: () async throws -> T) async throws -> T {
        do {
            return try await body()
        } catch let error as PostgresError {
            if error.sqlState?.hasPrefix("IN9") == true {
                throw StoreError(
                    .unsuitableDatabase, error.message ?? error.description, remedy: error.hint, cause: error)
            }
            throw StoreError(error)
        }
    }
}
