package import FoundationEssentials
package import Store
import Synchronization

/// How far the head of a source has been read, and how large the next page should be.
///
/// Invariant: `decidableUntil` never goes back.
package final class HeadPosition: Sendable {
    private struct State {
        var decidableUntil: Date?
        var isCatchingUp: Bool
    }

    private let state: Mutex<State>

    package init(decidableUntil: Date?) {
        state = Mutex(State(decidableUntil: decidableUntil, isCatchingUp: true))
    }

    /// The newest event of a complete sweep; nil before the first.
    package var decidableUntil: Date? { state.withLock(\.decidableUntil) }

    /// Small while each sweep fits on one page.
    package var pageSize: Int { state.withLock { $0.isCatchingUp ? PollCadence.fullPage : PollCadence.smallPage } }

    package func completed(_ sweep: SweepReport) {
        state.withLock { state in
            state.decidableUntil = [state.decidableUntil, sweep.windowTo, sweep.windowFrom].compactMap { $0 }.max()
            state.isCatchingUp = sweep.pages > 1
        }
    }
}
