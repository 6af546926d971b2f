import JSON
import Postgres

extension Store {
    /// Sources that are polled.
    package func enabledSources() async throws -> [PolledSource] {
        let result = try await query(
            """
            select s.id, s.name, s.provider, s.account, s.base_url, s.settings::text, s.credential
            from ops.source as s
            where s.is_enabled
              and s.provider <> 'inbox'
            order by s.id
            """)
        return try result.rows.map { row in
            PolledSource(
                id: try row.int(0), name: try row.string(1), provider: try row.string(2), account: try row.string(3),
                baseURL: try row.string(4), settings: try Self.settings(try row.string(5)),
                credential: try row.string(6))
        }
    }

    /// CRM accounts that are mirrored.
    package func enabledAccounts() async throws -> [ServedAccount] {
        let result = try await query(
            """
            select a.id, a.name, a.crm, a.base_url, a.settings::text, a.credential, a.push_mode = 'apply'
            from ops.crm_account as a
            where a.is_enabled
            order by a.id
            """)
        return try result.rows.map { row in
            ServedAccount(
                id: try row.int(0), name: try row.string(1), crm: try row.string(2), baseURL: try row.string(3),
                settings: try Self.settings(try row.string(4)), credential: try row.string(5),
                isApplying: try row.bool(6))
        }
    }

    /// Settings as text by name; numbers and booleans in their JSON form.
    static func settings(_ json: String) throws -> [String: String] {
        let members = try JSONDocument(parsing: json).root.object ?? []
        return Dictionary(
            members.map { ($0.key, $0.value.string ?? $0.value.text) }, uniquingKeysWith: { _, last in last })
    }
}
