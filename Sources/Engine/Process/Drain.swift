import Synchronization

/// Tells loops to finish what they have in hand and return. Begins once and is never taken back.
package final class Drain: Sendable {
    private struct State {
        var isDraining = false
        var bells: [Bell] = []
    }

    private let state = Mutex(State())

    package init() {}

    package var isDraining: Bool { state.withLock(\.isDraining) }

    /// Rings `bell` when the drain begins, so that a loop which waits on it sees it at once.
    package func add(_ bell: Bell) {
        let isDraining = state.withLock { state in
            state.bells.append(bell)
            return state.isDraining
        }
        if isDraining { bell.ring() }
    }

    package func begin() {
        let bells = state.withLock { state in
            state.isDraining = true
            return state.bells
        }
        for bell in bells { bell.ring() }
    }
}
