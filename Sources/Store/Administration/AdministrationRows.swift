package import FoundationEssentials

/// A row of `ops.source`.
package struct SourceRow: Sendable, Codable, Equatable {
    package var name: String
    package var provider: String
    package var account: String
    package var baseURL: String
    package var credential: String
    /// Values as text; lists and objects as JSON.
    package var settings: [String: String]
    package var liveFrom: Date?
    package var isEnabled: Bool
}

/// A row of `ops.crm_account`.
package struct AccountRow: Sendable, Codable, Equatable {
    package var name: String
    package var crm: String
    package var baseURL: String
    package var credential: String
    /// Values as text; lists and objects as JSON.
    package var settings: [String: String]
    /// `dry_run` or `apply`.
    package var pushMode: String
    package var isEnabled: Bool
}

/// What `intentd.classify` says of a text.
package struct ClassifyVerdict: Sendable, Codable, Equatable {
    package var intent: String
    /// 0 to 1.
    package var confidence: Double
    package var secondary: [String]
    package var flags: [String]
    package var effect: String
    package var decidedBy: String
    package var reason: [String]
}

/// How far everything is.
package struct StatusSummary: Sendable, Codable, Equatable {
    package struct Source: Sendable, Codable, Equatable {
        package var name: String
        package var isEnabled: Bool
        package var polledAt: Date?
        package var decidableUntil: Date?
        package var failingSince: Date?
        package var error: String?
    }

    package struct Account: Sendable, Codable, Equatable {
        package var name: String
        package var pushMode: String
        package var isEnabled: Bool
        package var mirroredAt: Date?
        package var polledAt: Date?
        package var failingSince: Date?
        package var error: String?
    }

    package var sources: [Source]
    package var accounts: [Account]
    /// Rows that wait or need somebody, by what they are.
    package var counts: [String: Int64]
}
