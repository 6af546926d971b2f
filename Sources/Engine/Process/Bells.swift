import Synchronization

/// Bells that are rung together, by whoever does not know whom it wakes.
package final class Bells: Sendable {
    private let bells = Mutex<[Bell]>([])

    package init() {}

    package func add(_ bell: Bell) {
        bells.withLock { $0.append(bell) }
    }

    package func remove(_ bell: Bell) {
        bells.withLock { $0.removeAll { $0 === bell } }
    }

    package func ring() {
        for bell in bells.withLock({ $0 }) { bell.ring() }
    }
}
