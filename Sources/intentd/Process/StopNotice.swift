import Logging
import ServiceLifecycle

/// Says that the drain has begun, to the service manager, to `/readyz` and in the log. Stands last in the group, so it is stopped first.
struct StopNotice: Service {
    let manager: ServiceManager
    let health: Health
    let logger: Logger

    func run() async throws {
        try? await gracefulShutdown()
        health.setStopping()
        manager.stopping()
        logger.info("stopping")
    }
}
