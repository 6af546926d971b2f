/// Shares out the requests that a vendor allows one account: a token bucket that the vendor's own headers correct.
///
/// Invariant: `.send` is returned at most `limit` times in any span of `interval`, however the span lies: the bucket holds a tenth
/// of `limit` and refills with the rest, so a burst and a full refill together stay within it.
package struct RateBudget: Sendable {
    package enum Action: Sendable, Equatable {
        /// A token has been taken: the request must go out now.
        case send
        /// Nothing was taken; ask again after the wait.
        case wait(Duration)
    }

    package typealias Instant = ContinuousClock.Instant

    /// Requests in `interval`.
    package private(set) var limit: Int
    package private(set) var interval: Duration
    private var tokens: Double
    private var filledAt: Instant
    private var blockedUntil: Instant?

    package init(limit: Int, interval: Duration, now: Instant) {
        precondition(limit >= 1 && interval > .zero, "a budget of nothing would wait for ever")
        self.limit = limit
        self.interval = interval
        tokens = Self.capacity(limit)
        filledAt = now
    }

    package mutating func ask(now: Instant) -> Action {
        refill(now: now)
        if let blockedUntil {
            if now < blockedUntil { return .wait(now.duration(to: blockedUntil)) }
            self.blockedUntil = nil
        }
        if tokens >= 1 {
            tokens -= 1
            return .send
        }
        // Rounded up by a nanosecond: a wait that ends just before the token is there would be asked again at once.
        return .wait(interval * ((1 - tokens) / refilledInInterval) + .nanoseconds(1))
    }

    /// An answer's headers: what is nil was not in them.
    ///
    /// `remaining` can only lower what is left here: others may use the account too, and requests in flight are not in it yet.
    package mutating func observed(limit: Int? = nil, remaining: Int? = nil, interval: Duration? = nil, now: Instant) {
        refill(now: now)
        if let limit, limit >= 1 { self.limit = limit }
        if let interval, interval > .zero { self.interval = interval }
        tokens = min(tokens, Self.capacity(self.limit))
        if let remaining { tokens = min(tokens, Double(max(remaining, 0))) }
    }

    /// The vendor refused a request (429): nothing is sent before the wait it asked for is over; one `interval` where it named none.
    package mutating func refused(retryAfter: Duration?, now: Instant) {
        refill(now: now)
        let until = now.advanced(by: retryAfter ?? interval)
        blockedUntil = max(blockedUntil ?? until, until)
        // One token when the block ends, and from then on as fast as they come back: no burst after a refusal.
        tokens = 1
        filledAt = max(filledAt, until)
    }

    private static func capacity(_ limit: Int) -> Double { max(1, (Double(limit) / 10).rounded(.down)) }

    /// A limit of 1 holds one token and gets one back.
    private var refilledInInterval: Double { max(1, Double(limit) - Self.capacity(limit)) }

    private mutating func refill(now: Instant) {
        guard now > filledAt else { return }
        tokens = min(Self.capacity(limit), tokens + refilledInInterval * (filledAt.duration(to: now) / interval))
        filledAt = now
    }
}
