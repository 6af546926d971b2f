import FoundationEssentials
package import Store
import Synchronization

/// Does what only the passing of time calls for: missed response windows, pauses that end, partitions of the coming months.
///
/// Several may run on one database: each row is marked once.
package struct DueClock: Sendable {
    let store: Store
    let observer: Observer
    let ambience: Ambience
    let quiet: QuietWatch
    /// Rung when fields changed.
    let push: Bells

    /// Rows of one transaction.
    private static let limit = 1000

    package init(store: Store, observer: Observer, ambience: Ambience, quiet: QuietWatch, push: Bells) {
        self.store = store
        self.observer = observer
        self.ambience = ambience
        self.quiet = quiet
        self.push = push
    }

    package func run(drain: Drain) async throws {
        let partitionsAt = Mutex(Date.distantPast)
        let pausesAt = Mutex(Date.distantPast)
        let rounds = Rounds(
            loop: "clock", interval: .seconds(1), bell: Bell(), drain: drain, quiet: quiet, observer: observer,
            random: ambience.random)
        try await rounds.run {
            let now = ambience.now()
            if now.timeIntervalSince(partitionsAt.withLock { $0 }) >= 3600 {
                try await store.keepPartitions()
                partitionsAt.withLock { $0 = now }
            }
            var ended = 0
            if now.timeIntervalSince(pausesAt.withLock { $0 }) >= 60 {
                ended = try await store.endPauses(limit: Self.limit)
                // What the limit left over is taken up by the next round.
                if ended < Self.limit { pausesAt.withLock { $0 = now } }
            }
            let breached = try await store.markBreached(limit: Self.limit)
            if breached > 0 { observer.observe(.assignmentsBreached(count: breached)) }
            guard breached + ended > 0 else { return .nothing }
            push.ring()
            return .again
        }
    }
}
