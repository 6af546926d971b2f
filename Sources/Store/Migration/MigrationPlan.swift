/// What a migrate would do.
package struct MigrationPlan: Sendable, Equatable {
    /// Numbered migrations that have not run, in order.
    package var migrations: [Migration]
    /// Whether the functions and views are applied again.
    package var appliesCode: Bool
    /// Whether the shipped rules are loaded again.
    package var appliesRulepack: Bool

    /// Whether the database is as this version of the program wants it.
    package var isEmpty: Bool { migrations.isEmpty && !appliesCode && !appliesRulepack }
}

/// What a migrate has just done.
package enum MigrationStep: Sendable, Equatable {
    case migration(Migration)
    /// Dropped, because `create or replace` cannot change its shape; its file then created it anew.
    case reshaped(String)
    /// Dropped for good, because no file creates it any more.
    case dropped(String)
    case code(files: Int)
    case rulepack(files: Int)
}
