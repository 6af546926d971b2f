import Postgres

/// What a database says about the SQL that ran in it.
struct MigrationState: Sendable, Equatable {
    struct Applied: Sendable, Equatable {
        var number: Int
        var name: String
        var sha256: String
    }

    /// In the order of their numbers.
    var migrations: [Applied] = []
    var codeDigest: String?
    var rulepackDigest: String?

    /// Empty for a database in which nothing ran.
    static func read(_ connection: PostgresConnection) async throws -> Self {
        let exists = try await connection.query(
            "select to_regclass('ops.migration') is not null and to_regclass('ops.code') is not null")
        guard try exists.single.bool(0) else { return Self() }
        var state = Self()
        for row in try await connection.query("select number, name, sha256 from ops.migration order by number").rows {
            state.migrations.append(
                Applied(number: Int(try row.int(0)), name: try row.string(1), sha256: try row.string(2)))
        }
        if let row = try await connection.query("select sha256, rulepack_sha256 from ops.code").rows.first {
            state.codeDigest = try row.string(0)
            state.rulepackDigest = row.stringOrNil(1)
        }
        return state
    }

    /// What `directory` has and this database has not.
    ///
    /// - Throws: `StoreError` where they contradict each other: an edited, missing or overtaken migration, or a newer database.
    func plan(_ directory: SQLDirectory) throws(StoreError) -> MigrationPlan {
        let newestHere = directory.migrations.last?.number ?? 0
        for applied in migrations {
            let title = Self.title(applied.number, applied.name)
            guard let file = directory.migrations.first(where: { $0.number == applied.number }) else {
                if applied.number > newestHere {
                    throw StoreError(
                        .newerDatabase,
                        "the database has migration \(title), and this program knows none after \(newestHere)",
                        remedy: "Install the version of intentd that migrated it, or a newer one.")
                }
                throw StoreError(
                    .invalidFiles,
                    "migration \(title) ran in this database, and its file is missing from sql/migrations",
                    remedy: "Restore the file from the version that holds it.")
            }
            guard file.file.sha256 == applied.sha256 else {
                throw StoreError(
                    .invalidFiles, "sql/\(file.file.path) was edited after it ran in this database",
                    remedy: "Restore the file as it was, and put the change into a new migration.")
            }
        }
        let newestThere = migrations.last?.number ?? 0
        let known = Set(migrations.map(\.number))
        let pending = directory.migrations.filter { !known.contains($0.number) }
        if let overtaken = pending.first, overtaken.number < newestThere {
            throw StoreError(
                .invalidFiles, "sql/\(overtaken.file.path) comes before a migration that ran in this database already",
                remedy: "Give it a number above \(newestThere): migrations run forward only.")
        }
        return MigrationPlan(
            migrations: pending, appliesCode: codeDigest != directory.codeDigest,
            appliesRulepack: rulepackDigest != directory.rulepackDigest)
    }

    private static func title(_ number: Int, _ name: String) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "_" + name
    }
}
