import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import ServiceLifecycle

/// The daemon's own HTTP server: `/healthz`, `/readyz`, `/metrics`, and `/` in words.
struct HTTPListener: Service {
    let address: ListenAddress
    let health: Health
    let metrics: MetricRegistry
    /// What `/` says.
    let status: @Sendable () async -> String
    /// Called once it accepts connections.
    let onListening: @Sendable () -> Void
    let logger: Logger

    func run() async throws {
        let router = Router()
        router.get("healthz") { _, _ in
            let stalled = health.stalled()
            return Self.text(
                stalled.isEmpty ? "ok\n" : "no progress: \(stalled.joined(separator: ", "))\n",
                stalled.isEmpty ? .ok : .serviceUnavailable)
        }
        router.get("readyz") { _, _ in
            let reasons = health.notReady
            return Self.text(
                reasons.isEmpty ? "ready\n" : reasons.joined(separator: "\n") + "\n",
                reasons.isEmpty ? .ok : .serviceUnavailable)
        }
        router.get("metrics") { _, _ in Self.text(metrics.text, .ok, type: MetricRegistry.contentType) }
        router.get("/") { _, _ in Self.text(await status(), .ok) }

        // Libraries below speak of every connection; what matters is ours to say.
        var quiet = logger
        quiet.logLevel = .warning
        let application = Application(
            router: router,
            configuration: ApplicationConfiguration(address: bindAddress),
            onServerRunning: { channel in
                logger.info("listening", metadata: ["address": "\(Self.describe(channel.localAddress))"])
                onListening()
            },
            logger: quiet)
        try await application.run()
    }

    private var bindAddress: BindAddress {
        switch address {
        case .host(let host, let port): .hostname(host, port: port)
        case .unix(let path): .unixDomainSocket(path: path)
        }
    }

    private static func describe(_ address: SocketAddress?) -> String {
        guard let address else { return "unknown" }
        if let path = address.pathname { return "unix:\(path)" }
        guard let host = address.ipAddress, let port = address.port else { return "unknown" }
        return host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)"
    }

    private static func text(
        _ body: String, _ status: HTTPResponse.Status, type: String = "text/plain; charset=utf-8"
    ) -> Response {
        Response(
            status: status, headers: [.contentType: type, .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: body)))
    }
}
