import Glibc
import Logging
import ServiceLifecycle
import UnixSignals

/// The life of the daemon's process around its services.
///
/// SIGTERM or SIGINT drains; a second one ends the process at once, which leases and idempotency make safe. A service that ends,
/// well or with an error, drains the others. The drain has a bound: after it what is left is cancelled.
struct ProcessLife: Sendable {
    /// Below the unit's TimeoutStopSec, so that we end ourselves.
    static let longestDrain: Duration = .seconds(25)

    let settings: Settings
    let health: Health
    let metrics: MetricRegistry
    let logger: Logger

    /// - Throws: the error of the service that failed first.
    func run(_ services: [any Service], status: @escaping @Sendable () async -> String) async throws {
        let manager = ServiceManager(settings.environment)
        let listener = HTTPListener(
            address: settings.httpListen, health: health, metrics: metrics, status: status,
            onListening: { manager.ready("Running, version \(Version.text)") }, logger: logger)
        let watchdog = Watchdog(manager: manager, health: health, logger: logger)
        let notice = StopNotice(manager: manager, health: health, logger: logger)
        // Services are stopped in reverse order: HTTP answers while ours drain.
        var configuration = ServiceGroupConfiguration(
            services: ([watchdog, listener] + services + [notice]).map {
                ServiceGroupConfiguration.ServiceConfiguration(
                    service: $0, successTerminationBehavior: .gracefullyShutdownGroup,
                    failureTerminationBehavior: .gracefullyShutdownGroup)
            },
            gracefulShutdownSignals: [.sigterm, .sigint],
            logger: quiet)
        configuration.maximumGracefulShutdownDuration = Self.longestDrain
        let group = ServiceGroup(configuration: configuration)
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            tasks.addTask { await Self.endAtSecondSignal() }
            defer { tasks.cancelAll() }
            try await tasks.next()
        }
        logger.info("stopped")
    }

    private var quiet: Logger {
        var quiet = logger
        quiet.logLevel = max(logger.logLevel, .warning)
        return quiet
    }

    private static func endAtSecondSignal() async {
        var isDraining = false
        for await signal in await UnixSignalsSequence(trapping: .sigterm, .sigint) {
            // What the shell reports for a process that the signal killed.
            if isDraining { _exit(128 + signal.rawValue) }
            isDraining = true
        }
    }
}
