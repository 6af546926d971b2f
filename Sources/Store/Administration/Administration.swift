package import FoundationEssentials
package import Postgres

/// What an operator's commands read and change: sources, accounts, rights, status.
///
/// Each function is one statement or one transaction. All throw `StoreError`.
package struct Administration: Sendable {
    let connection: PostgresConnection

    package init(_ connection: PostgresConnection) {
        self.connection = connection
    }

    // Sources ------------------------------------------------------------------------------------------------------

    /// By name.
    package func sources() async throws -> [SourceRow] {
        try await rows(
            """
            select s.name, s.provider, s.account, s.base_url, s.credential, s.live_from, s.is_enabled,
                array(select e.key from jsonb_each_text(s.settings) as e order by e.key),
                array(select e.value from jsonb_each_text(s.settings) as e order by e.key)
            from ops.source as s
            order by s.name
            """
        ).map { row in
            SourceRow(
                name: try row.string(0), provider: try row.string(1), account: try row.string(2),
                baseURL: try row.string(3), credential: try row.string(4), settings: try Self.settings(row, 7),
                liveFrom: try row.dateOrNil(5), isEnabled: try row.bool(6))
        }
    }

    /// - Parameter settings: a value that reads as JSON is stored as that, any other as text.
    package func addSource(
        name: String, provider: String, account: String, baseURL: String, credential: String,
        settings: [String: String], liveFrom: Date?
    ) async throws {
        _ = try await change(
            """
            insert into ops.source (name, provider, account, base_url, credential, settings, live_from)
            values ($1, $2, $3, $4, $5, \(Self.settingsObject(6, 7)), $8)
            """,
            [.text(name), .text(provider), .text(account), .text(baseURL), .text(credential)]
                + Self.parameters(settings) + [.timestamp(liveFrom)])
    }

    /// Changes what is not nil. A setting with an empty value is removed.
    package func setSource(
        name: String, baseURL: String?, credential: String?, settings: [String: String], liveFrom: Date?,
        isEnabled: Bool?
    ) async throws {
        let changed = try await change(
            """
            update ops.source
            set base_url = coalesce($2, base_url),
                credential = coalesce($3, credential),
                settings = jsonb_strip_nulls(settings || \(Self.settingsObject(4, 5))),
                live_from = coalesce($6, live_from),
                is_enabled = coalesce($7, is_enabled)
            where name = $1
            """,
            [.text(name), .text(baseURL), .text(credential)] + Self.parameters(settings)
                + [.timestamp(liveFrom), .bool(isEnabled)])
        guard changed == 1 else { throw Self.unknown("source", name) }
    }

    /// The database refuses a source that messages name (IN411), because they could never be decided.
    package func removeSource(name: String) async throws {
        let changed = try await change("delete from ops.source where name = $1", [.text(name)])
        guard changed == 1 else { throw Self.unknown("source", name) }
    }

    // Accounts -----------------------------------------------------------------------------------------------------

    /// By name.
    package func accounts() async throws -> [AccountRow] {
        try await rows(
            """
            select a.name, a.crm, a.base_url, a.credential, a.push_mode, a.is_enabled,
                array(select e.key from jsonb_each_text(a.settings) as e order by e.key),
                array(select e.value from jsonb_each_text(a.settings) as e order by e.key)
            from ops.crm_account as a
            order by a.name
            """
        ).map { row in
            AccountRow(
                name: try row.string(0), crm: try row.string(1), baseURL: try row.string(2),
                credential: try row.string(3), settings: try Self.settings(row, 6), pushMode: try row.string(4),
                isEnabled: try row.bool(5))
        }
    }

    /// Adds it in `dry_run`.
    package func addAccount(
        name: String, crm: String, baseURL: String, credential: String, settings: [String: String]
    ) async throws {
        _ = try await change(
            """
            insert into ops.crm_account (name, crm, base_url, credential, settings)
            values ($1, $2, $3, $4, \(Self.settingsObject(5, 6)))
            """,
            [.text(name), .text(crm), .text(baseURL), .text(credential)] + Self.parameters(settings))
    }

    /// Changes what is not nil. A setting with an empty value is removed.
    package func setAccount(
        name: String, pushMode: String?, baseURL: String?, credential: String?, settings: [String: String],
        isEnabled: Bool?
    ) async throws {
        let changed = try await change(
            """
            update ops.crm_account
            set push_mode = coalesce($2, push_mode),
                base_url = coalesce($3, base_url),
                credential = coalesce($4, credential),
                settings = jsonb_strip_nulls(settings || \(Self.settingsObject(5, 6))),
                is_enabled = coalesce($7, is_enabled)
            where name = $1
            """,
            [.text(name), .text(pushMode), .text(baseURL), .text(credential)] + Self.parameters(settings)
                + [.bool(isEnabled)])
        guard changed == 1 else { throw Self.unknown("account", name) }
    }

    package func removeAccount(name: String) async throws {
        let changed = try await change("delete from ops.crm_account where name = $1", [.text(name)])
        guard changed == 1 else { throw Self.unknown("account", name) }
    }

    // Asking -------------------------------------------------------------------------------------------------------

    /// What `text` would be decided as, as an answer to `context`.
    package func classify(_ text: String, context: String?) async throws -> ClassifyVerdict {
        let row = try await rows(
            """
            select c.intent, c.confidence, c.secondary, c.flags, c.effect, c.decided_by, c.reason
            from intentd.classify($1, $2) as c
            """, [.text(text), .text(context)])
        guard let row = row.first else { throw StoreError(.failed, "intentd.classify returned no row") }
        return ClassifyVerdict(
            intent: try row.string(0), confidence: try row.double(1),
            secondary: try row.textArray(2).compactMap { $0 }, flags: try row.textArray(3).compactMap { $0 },
            effect: try row.string(4), decidedBy: try row.string(5), reason: try row.textArray(6).compactMap { $0 })
    }

    package func status() async throws -> StatusSummary {
        let sources = try await rows(
            """
            select s.name, s.is_enabled, t.polled_at, t.decidable_until, t.failing_since, t.error
            from ops.source as s
            left join ops.source_state as t on t.source_id = s.id
            order by s.name
            """)
        let accounts = try await rows(
            """
            select a.name, a.push_mode, a.is_enabled, t.mirrored_at, t.polled_at, t.failing_since, t.error
            from ops.crm_account as a
            left join ops.account_state as t on t.account_id = a.id
            order by a.name
            """)
        let counts = try await rows(
            """
            select 'undecided events', count(*) from sms.undecided
            union all select 'open gaps', count(*) from ops.gap where closed_at is null
            union all select 'dead letters', count(*) from ops.dead_letter where resolved_at is null
            union all select 'messages in the inbox', count(*) from sms.message_inbox
            """)
        return StatusSummary(
            sources: try sources.map { row in
                StatusSummary.Source(
                    name: try row.string(0), isEnabled: try row.bool(1), polledAt: try row.dateOrNil(2),
                    decidableUntil: try row.dateOrNil(3), failingSince: try row.dateOrNil(4), error: row.stringOrNil(5))
            },
            accounts: try accounts.map { row in
                StatusSummary.Account(
                    name: try row.string(0), pushMode: try row.string(1), isEnabled: try row.bool(2),
                    mirroredAt: try row.dateOrNil(3), polledAt: try row.dateOrNil(4),
                    failingSince: try row.dateOrNil(5), error: row.stringOrNil(6))
            },
            counts: Dictionary(
                try counts.map { (try $0.string(0), try $0.int(1)) }, uniquingKeysWith: { $1 }))
    }

    // Statements ---------------------------------------------------------------------------------------------------

    func rows(_ sql: String, _ parameters: [PostgresParameter] = []) async throws -> PostgresRows {
        try await statement(sql, parameters).rows
    }

    /// - Returns: how many rows changed.
    private func change(_ sql: String, _ parameters: [PostgresParameter]) async throws -> Int {
        try await statement(sql, parameters).affected
    }

    private func statement(_ sql: String, _ parameters: [PostgresParameter]) async throws -> PostgresResult {
        do {
            return try await connection.query(sql, parameters)
        } catch let error as PostgresError {
            throw Self.failure(error)
        }
    }

    /// An operator's own input is at fault here, so the constraint's name, which is the rule, is the message.
    static func failure(_ error: PostgresError) -> StoreError {
        switch error.sqlState {
        case "42P01", "3F000", "42883":
            StoreError(
                .outdatedDatabase, "the database is not at this version of the program", remedy: "Run intentd migrate.",
                cause: error)
        case "23505": StoreError(.refused, "one of that name exists", remedy: "See its list.", cause: error)
        case "23503":
            StoreError(.refused, "decisions name it", remedy: "Disable it instead, with set.", cause: error)
        case "23514":
            StoreError(
                .refused,
                "refused by a rule: "
                    + (error.constraint ?? "unnamed").split(separator: "_").joined(separator: " "), cause: error)
        case "42501":
            StoreError(
                .notPermitted, "this login may not do that (\(error.message ?? "no right"))",
                remedy: "Use the login of the daemon or of an administrator.", cause: error)
        default: StoreError(error)
        }
    }

    private static func unknown(_ what: String, _ name: String) -> StoreError {
        StoreError(.refused, "no \(what) named \(name)", remedy: "See intentd \(what) list.")
    }

    /// Two text arrays as one object; an empty value is null, so that `jsonb_strip_nulls` removes the key.
    private static func settingsObject(_ keys: Int, _ values: Int) -> String {
        """
        (select coalesce(jsonb_object_agg(e.key, case
                when e.value = '' then null
                when e.value ~ '^(true|false|-?(0|[1-9][0-9]*)(\\.[0-9]+)?|\\[.*\\]|\\{.*\\})$' then e.value::jsonb
                else to_jsonb(e.value)
            end), '{}')
        from unnest($\(keys)::text[], $\(values)::text[]) as e (key, value))
        """
    }

    private static func parameters(_ settings: [String: String]) -> [PostgresParameter] {
        let sorted = settings.sorted { $0.key < $1.key }
        return [.textArray(sorted.map(\.key)), .textArray(sorted.map(\.value))]
    }

    private static func settings(_ row: PostgresRow, _ column: Int) throws -> [String: String] {
        var settings: [String: String] = [:]
        for (key, value) in zip(try row.textArray(column), try row.textArray(column + 1)) {
            if let key, let value { settings[key] = value }
        }
        return settings
    }
}
