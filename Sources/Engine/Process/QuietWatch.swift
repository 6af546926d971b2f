import Synchronization

/// Knows when nothing is left to do: every loop has had a round that began after the last work of any loop and found nothing.
package final class QuietWatch: Sendable {
    package typealias Instant = ContinuousClock.Instant

    private struct State {
        /// When each loop's last round that found nothing began; nil before its first.
        var quietSince: [String: Instant?] = [:]
        var lastWork: Instant?
        var stuck: [String: String] = [:]
    }

    private let state = Mutex(State())

    private let vitals: Vitals

    package init(vitals: Vitals = .unwatched) {
        self.vitals = vitals
    }

    /// Counts a loop in: nothing is quiet before its first quiet round.
    package func add(_ loop: String) {
        vitals.began(loop)
        state.withLock { $0.quietSince[loop] = .some(nil) }
    }

    package func remove(_ loop: String) {
        vitals.ended(loop)
        vitals.stuck(loop, nil)
        state.withLock { state in
            state.quietSince[loop] = nil
            state.stuck[loop] = nil
        }
    }

    package func worked(_ loop: String, at instant: Instant = .now) {
        vitals.beat(loop)
        let goesOn = state.withLock { state in
            state.lastWork = max(state.lastWork ?? instant, instant)
            return state.stuck.removeValue(forKey: loop) != nil
        }
        if goesOn { vitals.stuck(loop, nil) }
    }

    package func foundNothing(_ loop: String, since: Instant) {
        vitals.beat(loop)
        let goesOn = state.withLock { state in
            state.quietSince[loop] = .some(since)
            return state.stuck.removeValue(forKey: loop) != nil
        }
        if goesOn { vitals.stuck(loop, nil) }
    }

    /// The loop cannot go on before somebody acts.
    package func stuck(_ loop: String, reason: String) {
        vitals.beat(loop)
        vitals.stuck(loop, reason)
        state.withLock { $0.stuck[loop] = reason }
    }

    /// Whether nothing is left to do, as far as loops that can go on are concerned.
    package var isQuiet: Bool {
        state.withLock { state in
            state.quietSince.allSatisfy { loop, since in
                if state.stuck[loop] != nil { return true }
                guard let since else { return false }
                return since > state.lastWork ?? since - .nanoseconds(1)
            }
        }
    }

    /// Loops that cannot go on, with the reason.
    package var stuckLoops: [String: String] { state.withLock(\.stuck) }
}
