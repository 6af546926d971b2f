import Synchronization

/// Whether the daemon's loops make progress, and whether it is ready: read by the watchdog and by HTTP.
///
/// A loop registers with the longest time that may pass between two signs of life, and gives one each time round, also when it
/// found nothing to do.
final class Health: Sendable {
    private struct Loop {
        var limit: Duration
        var lastBeat: ContinuousClock.Instant
    }

    private struct State {
        var loops: [String: Loop] = [:]
        var reasonsNotReady: [String: String] = [:]
        var isStopping = false
    }

    private let state = Mutex(State())

    init() {}

    func register(_ loop: String, limit: Duration, now: ContinuousClock.Instant = .now) {
        state.withLock { $0.loops[loop] = Loop(limit: limit, lastBeat: now) }
    }

    func beat(_ loop: String, now: ContinuousClock.Instant = .now) {
        state.withLock { $0.loops[loop]?.lastBeat = now }
    }

    /// A loop that ended is not expected to beat.
    func unregister(_ loop: String) {
        state.withLock { $0.loops[loop] = nil }
    }

    /// - Parameter reason: why `part` is not ready, in words for an operator; nil when it is.
    func setReady(_ part: String, reason: String?) {
        state.withLock { $0.reasonsNotReady[part] = reason }
    }

    func setStopping() {
        state.withLock { $0.isStopping = true }
    }

    /// Loops that have not beaten within their limit.
    func stalled(now: ContinuousClock.Instant = .now) -> [String] {
        state.withLock { state in
            state.loops.filter { now - $0.value.lastBeat > $0.value.limit }.map(\.key).sorted()
        }
    }

    /// Empty when ready.
    var notReady: [String] {
        state.withLock { state in
            (state.isStopping ? ["stopping"] : [])
                + state.reasonsNotReady.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
        }
    }
}
