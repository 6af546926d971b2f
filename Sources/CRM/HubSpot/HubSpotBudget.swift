import FoundationEssentials
package import HTTP
import Synchronization

/// The requests that one HubSpot account allows, shared by everything that calls it.
///
/// Searches have a bucket of their own (five a second and account, no headers), everything else the ten-second window that the
/// headers report.
package final class HubSpotBudget: Sendable {
    enum Kind: Sendable {
        case search
        case other
    }

    private struct State {
        var search: RateBudget
        var other: RateBudget
    }

    private let state: Mutex<State>

    package init(requestsPer10Seconds: Int = 100, searchesPerSecond: Int = 5, now: RateBudget.Instant = .now) {
        state = Mutex(
            State(
                search: RateBudget(limit: searchesPerSecond, interval: .seconds(1), now: now),
                other: RateBudget(limit: requestsPer10Seconds, interval: .seconds(10), now: now)))
    }

    /// The ten-second window as it stands.
    package var snapshot: RateBudget { state.withLock { $0.other } }

    func ask(_ kind: Kind, now: RateBudget.Instant = .now) -> RateBudget.Action {
        state.withLock { kind == .search ? $0.search.ask(now: now) : $0.other.ask(now: now) }
    }

    /// Takes over what an answer says about the window.
    func observe(_ headers: HTTPHeaders, now: RateBudget.Instant = .now) {
        let limit = headers["X-HubSpot-RateLimit-Max"].flatMap { Int($0) }
        let remaining = headers["X-HubSpot-RateLimit-Remaining"].flatMap { Int($0) }
        let interval = headers["X-HubSpot-RateLimit-Interval-Milliseconds"].flatMap { Int($0) }
        guard limit != nil || remaining != nil || interval != nil else { return }
        state.withLock {
            $0.other.observed(
                limit: limit, remaining: remaining, interval: interval.map { .milliseconds($0) }, now: now)
        }
    }

    /// A 429. The daily limit stops everything; the short ones the calls that they count.
    func refuse(_ kind: Kind, isDaily: Bool, retryAfter: Duration?, now: RateBudget.Instant = .now) {
        state.withLock {
            if kind == .search || isDaily { $0.search.refused(retryAfter: retryAfter, now: now) }
            if kind == .other || isDaily { $0.other.refused(retryAfter: retryAfter, now: now) }
        }
    }
}
