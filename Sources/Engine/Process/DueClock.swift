import FoundationEssentials
package import Store
import Synchronization

/// Does what only the passing of time calls for: missed response windows, partitions of the coming months.
///
/// Several may run on one database: each row is marked once.
package struct DueClock: Sendable {
    let store: Store
    let observer: Observer
    let ambience: Ambience
    let quiet: QuietWatch
    /// Rung when fields changed.
    let push: Bells

    package init(store: Store, observer: Observer, ambience: Ambience, quiet: QuietWatch, push: Bells) {
        self.store = store
        self.observer = observer
        self.ambience = ambience
        self.quiet = quiet
        self.push = push
    }

    package func run(drain: Drain) async throws {
        let partitionsAt = Mutex(Date.distantPast)
        let rounds = Rounds(
            loop: "clock", interval: .seconds(1), bell: Bell(), drain: drain, quiet: quiet, observer: observer,
            random: ambience.random)
        try await rounds.run {
            let now = ambience.now()
            if now.timeIntervalSince(partitionsAt.withLock { $0 }) >= 3600 {
                try await store.keepPartitions()
                partitionsAt.withLock { $0 = now }
            }
            let breached = try await store.markBreached(limit: 1000)
            guard breached > 0 else { return .nothing }
            observer.observe(.assignmentsBreached(count: breached))
            push.ring()
            return .again
        }
    }
}
