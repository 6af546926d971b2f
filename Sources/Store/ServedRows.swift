package import FoundationEssentials

/// A source as it is configured: a row of ops.source.
package struct PolledSource: Sendable, Equatable {
    package var id: Int64
    package var name: String
    package var provider: String
    package var account: String
    package var baseURL: String
    package var settings: [String: String]
    package var credential: String
}

/// A CRM account as it is configured: a row of ops.crm_account.
package struct ServedAccount: Sendable, Equatable {
    package var id: Int64
    package var name: String
    package var crm: String
    package var baseURL: String
    package var settings: [String: String]
    package var credential: String
    package var isApplying: Bool
}

/// How far a source has been read.
package struct SourcePosition: Sendable, Equatable {
    package var liveFrom: Date
    /// nil before the first complete sweep.
    package var decidableUntil: Date?
    package var settledAt: Date?
    package var deepAt: Date?
}
