import Domain
package import Store
import Synchronization

/// Decides events as they become decidable. Several may run on one database.
///
/// An event that cannot be decided does not stop the rest: the batch is halved until the event is alone, and it is set aside.
/// Errors that no event causes (a full disk, a missing right), and events that fail one after the other, stop it instead.
package struct Decider: Sendable {
    let store: Store
    let observer: Observer
    let ambience: Ambience
    let quiet: QuietWatch
    /// Rung when events were stored.
    let bell: Bell
    /// Rung when the CRM is to be written.
    let push: Bells

    /// Events of one transaction: large enough that its fixed cost vanishes, small enough that a fresh reply does not wait for it.
    private static let batch = 2000

    package init(store: Store, observer: Observer, ambience: Ambience, quiet: QuietWatch, bell: Bell, push: Bells) {
        self.store = store
        self.observer = observer
        self.ambience = ambience
        self.quiet = quiet
        self.bell = bell
        self.push = push
    }

    package func run(drain: Drain) async throws {
        let size = Mutex(BatchSize(maximum: Self.batch))
        let rounds = Rounds(
            loop: "decide", interval: .seconds(1), bell: bell, drain: drain, quiet: quiet, observer: observer,
            random: ambience.random)
        try await rounds.run {
            let drained = try await store.drainInbox()
            if drained > 0 { observer.observe(.inboxDrained(messages: drained)) }
            let began = ContinuousClock.now
            do {
                let decided = try await store.decide(limit: size.withLock(\.current))
                size.withLock { $0.succeeded() }
                guard !decided.isNothing else { return drained > 0 ? .again : .nothing }
                observer.observe(
                    .decided(
                        events: decided.events, signals: decided.signals, routed: decided.routed,
                        duration: .now - began))
                push.ring()
                return .again
            } catch {
                guard let failure = DatabaseFailure(error), failure.isAboutData else { throw error }
                switch size.withLock({ $0.failed() }) {
                case .tryAgain: return .again
                case .giveUp: throw error
                case .setAside:
                    guard let reference = try await store.quarantine(reason: failure.reason) else { throw error }
                    observer.observe(.eventQuarantined(reference: reference, reason: failure.reason))
                    return .again
                }
            }
        }
    }
}

extension ContinuousClock.Instant {
    static func - (a: Self, b: Self) -> Duration { b.duration(to: a) }
}
