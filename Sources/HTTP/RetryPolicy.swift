/// Decides whether and when something that failed is tried again: exponential back-off with full jitter.
///
/// Invariant: a wait is below `ceiling`, unless the other side asked for longer; it is never shorter than the other side asked.
package struct RetryPolicy: Sendable {
    package enum Action: Sendable, Equatable {
        case retry(after: Duration)
        case giveUp
    }

    /// Upper bound of the first wait; it doubles with each failure in a row.
    package let base: Duration
    /// Upper bound of all waits.
    package let ceiling: Duration
    /// Tries in all, the first included; nil is no bound.
    package let maximumTries: Int?
    /// No try begins later than this after the first one; nil is no bound.
    package let budget: Duration?
    /// Failures in a row.
    package private(set) var failures = 0

    package init(
        base: Duration = .milliseconds(500), ceiling: Duration = .seconds(60), maximumTries: Int? = nil,
        budget: Duration? = nil
    ) {
        self.base = base
        self.ceiling = ceiling
        self.maximumTries = maximumTries
        self.budget = budget
    }

    /// - Parameters:
    ///   - elapsed: since the first try began.
    ///   - retryAfter: what the other side asked for (`Retry-After`).
    ///   - random: from 0 up to 1.
    package mutating func failed(elapsed: Duration, retryAfter: Duration? = nil, random: Double) -> Action {
        failures += 1
        if let maximumTries, failures >= maximumTries { return .giveUp }
        let doublings = min(failures - 1, 30)
        var wait = min(ceiling, base * (1 << doublings)) * min(max(random, 0), 1)
        // Jitter on top of what was asked for, or all that were refused together come back together.
        if let retryAfter, retryAfter > .zero { wait = retryAfter + min(wait, base) }
        if let budget, elapsed + wait > budget { return .giveUp }
        return .retry(after: wait)
    }

    /// The next failure is the first in a row again.
    package mutating func succeeded() { failures = 0 }
}
