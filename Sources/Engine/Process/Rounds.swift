import Domain
import HTTP
import Store

/// Runs one round after the other until a drain begins: waits between rounds, longer after failures, at once after work.
///
/// A failure never ends the loop: what passes by itself is tried again with back-off, what somebody must mend is reported once
/// and tried again each minute. Only a lost lease (thrown on) and cancellation end it.
struct Rounds: Sendable {
    enum Outcome: Sendable {
        /// There was something, and there may be more: the next round begins at once.
        case again
        /// There was something; the next round begins after the interval.
        case worked
        case nothing
    }

    /// Name for the log and the metrics.
    let loop: String
    let interval: Duration
    let bell: Bell
    let drain: Drain
    let quiet: QuietWatch
    let observer: Observer
    let random: @Sendable () -> Double
    /// Waits after what somebody must mend.
    private static let stuckWait: Duration = .seconds(60)

    /// - Parameters:
    ///   - failed: notes a failure in the database; not called for failures of the database itself.
    ///   - round: one round.
    func run(
        failed: @Sendable (String) async throws -> Void = { _ in }, round: @Sendable () async throws -> Outcome
    ) async throws {
        drain.add(bell)
        // After a failure only a drain ends the wait: whoever has work for the loop would defeat the back-off.
        let patience = Bell()
        drain.add(patience)
        quiet.add(loop)
        defer { quiet.remove(loop) }
        var policy = RetryPolicy(base: .milliseconds(500), ceiling: .seconds(30))
        var isFailing = false
        var stuckReason: String?
        while !drain.isDraining, !Task.isCancelled {
            let began = ContinuousClock.now
            do {
                let outcome = try await round()
                if isFailing { observer.observe(.recovered(loop: loop)) }
                isFailing = false
                stuckReason = nil
                policy.succeeded()
                switch outcome {
                case .again: quiet.worked(loop)
                case .worked:
                    quiet.worked(loop)
                    await bell.wait(interval)
                case .nothing:
                    quiet.foundNothing(loop, since: began)
                    await bell.wait(interval)
                }
            } catch let failure {
                if Task.isCancelled || failure is CancellationError { return }
                let cause = Cause(failure)
                if cause.isLostLease { throw failure }
                isFailing = true
                if cause.passes {
                    let wait = wait(after: cause, &policy)
                    observer.observe(.failed(loop: loop, code: cause.code, reason: cause.reason, retryIn: wait))
                    if !cause.isOfDatabase { try? await failed(cause.reason) }
                    await patience.wait(wait)
                } else {
                    if stuckReason != cause.reason {
                        observer.observe(.stuck(loop: loop, code: cause.code, reason: cause.reason))
                        if !cause.isOfDatabase { try? await failed(cause.reason) }
                    }
                    stuckReason = cause.reason
                    quiet.stuck(loop, reason: cause.reason)
                    await patience.wait(Self.stuckWait)
                }
            }
        }
    }

    private func wait(after cause: Cause, _ policy: inout RetryPolicy) -> Duration {
        switch policy.failed(elapsed: .zero, retryAfter: cause.retryAfter, random: random()) {
        case .retry(let wait): max(wait, .milliseconds(100))
        case .giveUp: policy.ceiling
        }
    }
}

/// What a failure means for a loop.
struct Cause {
    var code: String
    /// In words that anybody may read.
    var reason: String
    /// Whether it may pass without anybody acting.
    var passes: Bool
    var retryAfter: Duration?
    var isOfDatabase: Bool
    /// Another daemon serves it now.
    var isLostLease: Bool

    init(_ failure: any Error) {
        if let failure = DatabaseFailure(failure) {
            self.init(
                code: failure.code, reason: failure.reason, passes: failure.passes, retryAfter: nil,
                isOfDatabase: true, isLostLease: failure.isLostLease)
            return
        }
        switch failure {
        case let failure as VendorError:
            self.init(
                code: failure.code.rawValue, reason: failure.message, passes: failure.isRetryable,
                retryAfter: failure.retryAfter, isOfDatabase: false, isLostLease: false)
        case let failure as LeaseLost:
            self.init(
                code: "leaseLost", reason: failure.description, passes: false, retryAfter: nil, isOfDatabase: false,
                isLostLease: true)
        default:
            self.init(
                code: "other", reason: "\(type(of: failure))", passes: true, retryAfter: nil, isOfDatabase: false,
                isLostLease: false)
        }
    }

    private init(
        code: String, reason: String, passes: Bool, retryAfter: Duration?, isOfDatabase: Bool, isLostLease: Bool
    ) {
        self.code = code
        self.reason = reason
        self.passes = passes
        self.retryAfter = retryAfter
        self.isOfDatabase = isOfDatabase
        self.isLostLease = isLostLease
    }
}
