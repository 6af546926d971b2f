package import FoundationEssentials
package import Store
import Synchronization

/// Decides when the last day and the last three days of a source are read again: each 15 minutes and each day.
package final class ReadAgain: Sendable {
    private struct State {
        var settledAt: Date
        var deepAt: Date
    }

    private static let settleInterval: TimeInterval = 15 * 60
    private static let deepInterval: TimeInterval = 24 * 60 * 60

    private let state: Mutex<State>

    package init(settledAt: Date, deepAt: Date) {
        state = Mutex(State(settledAt: settledAt, deepAt: deepAt))
    }

    /// What is due; the deeper read first, because it covers the other.
    package func next(now: Date) -> SweepReport.Cadence? {
        state.withLock { state in
            if now.timeIntervalSince(state.deepAt) >= Self.deepInterval { return .deep }
            if now.timeIntervalSince(state.settledAt) >= Self.settleInterval { return .settle }
            return nil
        }
    }

    package func completed(_ cadence: SweepReport.Cadence, at now: Date) {
        state.withLock { state in
            state.settledAt = now
            if cadence == .deep { state.deepAt = now }
        }
    }
}
