/// Moves a deal forward, from named stages only.
package struct StageStep: Sendable, Equatable {
    /// Our row: outbox.command.id.
    package var id: Int64
    /// The CRM's deal id.
    package var dealID: String
    /// Stage ids that it may be moved from.
    package var from: [String]
    package var to: String

    package init(id: Int64, dealID: String, from: [String], to: String) {
        self.id = id
        self.dealID = dealID
        self.from = from
        self.to = to
    }
}

/// How a stage step ended.
package enum StageOutcome: Sendable, Equatable {
    /// The deal is in the stage now, by us.
    case moved
    /// The deal stands elsewhere: a person was faster, or it is further already.
    case superseded(reason: String)
    case retry(reason: String)
    case refused(reason: String)
    case unknown(reason: String)
}
