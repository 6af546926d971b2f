import Postgres

extension Administration {
    /// The roles that logins are put into; `intentd_<case>` in the cluster.
    package enum Role: String, Sendable, CaseIterable {
        case daemon, admin, reviewer, reader, sender

        /// Limits of a session in this database: a group role cannot hand them down, so they stand on the login.
        var settings: [(name: String, value: String)] {
            switch self {
            // The daemon sets its own limits with each session.
            case .daemon: [("idle_in_transaction_session_timeout", "1min")]
            // A preview over a long history takes its time; a forgotten transaction must not hold the rules.
            case .admin: [("statement_timeout", "15min"), ("idle_in_transaction_session_timeout", "10min")]
            case .reviewer: [("statement_timeout", "1min"), ("idle_in_transaction_session_timeout", "5min")]
            case .reader:
                [
                    ("statement_timeout", "5min"), ("idle_in_transaction_session_timeout", "5min"),
                    ("default_transaction_read_only", "on"),
                ]
            case .sender: [("statement_timeout", "5s"), ("idle_in_transaction_session_timeout", "10s")]
            }
        }
    }

    /// Gives a login CONNECT, membership and the role's limits in this database. Creates nothing; twice is safe.
    package func grant(_ user: String, _ role: Role) async throws {
        let isLogin = try await rows("select rolcanlogin from pg_roles where rolname = $1", [.text(user)]).first
        guard let isLogin, try isLogin.bool(0) else {
            throw StoreError(
                .refused, isLogin == nil ? "no login named \(user)" : "\(user) is a group role, not a login",
                remedy: "Create the login first: createuser \(user).")
        }
        var statements = try await rows(
            """
            select format('grant connect on database %I to %I', current_database(), $1::text)
            union all select format('grant %I to %I', $2::text, $1::text)
            """, [.text(user), .text("intentd_" + role.rawValue)]
        ).map { try $0.string(0) }
        for setting in role.settings {
            statements += try await rows(
                "select format('alter role %I in database %I set %I = %L', $1::text, current_database(), $2::text, $3::text)",
                [.text(user), .text(setting.name), .text(setting.value)]
            ).map { try $0.string(0) }
        }
        let script = statements.joined(separator: ";\n")
        do {
            try await connection.transaction { connection in try await connection.execute(script) }
        } catch let error as PostgresError {
            throw Self.failure(error)
        }
    }

    /// Whether this login has the daemon's rights.
    package func mayRunDaemon() async throws -> Bool {
        try await rows(
            """
            select exists (select from pg_roles where rolname = 'intentd_daemon')
                and pg_has_role(current_user, (select oid from pg_roles where rolname = 'intentd_daemon'), 'usage')
            """
        ).first?.boolOrNil(0) ?? false
    }
}
