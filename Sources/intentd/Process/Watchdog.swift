import Logging
import ServiceLifecycle

/// Tells the service manager of progress while the loops make any.
///
/// A loop that stalls is logged once; the service manager ends the daemon when it has heard nothing for its own time. Stands first
/// in the group, so it is stopped last and a long drain is no stall.
struct Watchdog: Service {
    let manager: ServiceManager
    let health: Health
    let logger: Logger

    func run() async throws {
        await cancelWhenGracefulShutdown {
            // Twice in the interval, as sd_watchdog_enabled(3) advises; without a watchdog the log alone is served.
            let pause = manager.watchdogInterval.map { $0 / 2 } ?? .seconds(10)
            var reported: Set<String> = []
            while !Task.isCancelled {
                let stalled = health.stalled()
                if stalled.isEmpty { manager.watchdog() }
                for loop in stalled where !reported.contains(loop) {
                    logger.error("loop makes no progress", metadata: ["loop": "\(loop)"])
                }
                reported = Set(stalled)
                try? await ContinuousClock().sleep(for: pause)
            }
        }
    }
}
