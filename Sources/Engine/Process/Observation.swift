/// Everything that the daemon can observe of itself. Log and metrics are two readers of it.
///
/// No case carries a secret, a phone number, a name of a person or a text.
package enum Observation: Sendable {
    case leaseTaken(String)
    case leaseLost(String)
    case swept(source: String, cadence: String, pages: Int, seen: Int, new: Int, changed: Int, refused: Int)
    case pageRefused(source: String, reason: String)
    case gapNoted(source: String)
    case statusesAsked(source: String, asked: Int, changed: Int)
    case inboxDrained(messages: Int)
    case decided(events: Int, signals: Int, routed: Int, duration: Duration)
    case eventQuarantined(reference: String, reason: String)
    case mirrored(account: String, object: String, changed: Int)
    case mirrorComplete(account: String)
    case assignmentsMet(account: String, count: Int)
    case assignmentsBreached(count: Int)
    /// A holder before this one left claims behind: what became of them is read.
    case claimsEnded(account: String, count: Int)
    case pushed(account: String, object: String, lane: String, written: Int, failed: Int, duration: Duration)
    case stagesMoved(account: String, moved: Int, superseded: Int)
    /// A loop failed and tries again by itself.
    case failed(loop: String, code: String, reason: String, retryIn: Duration)
    /// A loop failed, and somebody must act.
    case stuck(loop: String, code: String, reason: String)
    case recovered(loop: String)
}
