/// The sandbox's time: the machine's, moved forward or stopped by whoever tests with it.
struct SandboxClock: Sendable {
    private var offset: Int64 = 0
    private var stoppedAt: Instant?

    func now(system: Instant) -> Instant {
        (stoppedAt ?? system) + offset
    }

    mutating func advance(_ milliseconds: Int64) {
        offset += max(milliseconds, 0)
    }

    mutating func stop(_ isStopped: Bool, system: Instant) {
        if isStopped, stoppedAt == nil {
            stoppedAt = system
        } else if !isStopped, let since = stoppedAt {
            // Time goes on from where it stood, never back and never by a jump.
            offset -= system.milliseconds - since.milliseconds
            stoppedAt = nil
        }
    }
}
