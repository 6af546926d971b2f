import CRM
import Domain
import Engine
import FoundationEssentials
import Glibc
import HTTP
import Logging
import Providers
import ServiceLifecycle
import Store

/// Puts the parts together: the only place that knows engine, store and vendors at once.
enum Composition {
    /// What `intentd run` runs.
    struct Daemon: Sendable {
        /// Started together, stopped in reverse order. One that returns drains the daemon: `--until-idle` is a service that does.
        var services: [any Service] = []
        /// The text of `/`.
        var status: @Sendable () async -> String = { "intentd \(Version.text)\n" }
    }

    /// Sessions with the database: enough that pages, decisions and writes of a few sources do not wait for each other.
    private static let connections = 8

    /// Opens what the services need. The database is reachable and its schema current.
    static func daemon(_ context: ProgramContext, untilIdle: Bool, health: Health) async throws -> Daemon {
        let store = Store(configuration: context.settings.postgres(), connections: connections)
        let http = HTTPClient(configuration: HTTPConfiguration(userAgent: "intentd/\(Version.text)"))
        let credentials = context.credentials
        let adapters = Fleet.Adapters(
            provider: { try provider($0, credentials: credentials, http: http) },
            crm: { try crm($0, credentials: credentials, http: http) })
        let engine = Engine.Daemon(
            store: store, adapters: adapters, holder: holder, observer: Observer(logger: context.logger),
            vitals: Vitals(health: health))
        return Daemon(
            services: [EngineService(engine: engine, store: store, http: http, untilIdle: untilIdle)],
            status: {
                let rows = try? await context.withDatabase { try await Administration($0).status() }
                return StatusText.text(rows)
            })
    }

    /// Asks the vendor of a source whether address and credential are good.
    /// - Throws: `VendorError` or `Failure` that says what to mend.
    static func check(source: SourceRow, secret: String) async throws {
        guard source.provider == "twilio" else { throw unknown("provider", source.provider) }
        let http = HTTPClient()
        try await TwilioProvider(
            connection: Connection(
                name: source.name, account: source.account, baseURL: source.baseURL, secret: secret,
                settings: source.settings), http: http
        ).check()
        await http.shutdown()
    }

    /// The same for a CRM account; returns lines for the operator, such as how records of ours are found again.
    static func check(account: AccountRow, secret: String) async throws -> [String] {
        let http = HTTPClient()
        try await crm(account, secret: secret, http: http).check()
        await http.shutdown()
        switch account.settings["key_mode"] {
        case "unique": return ["records of ours are found by a unique key: exactly once"]
        case "marker": return ["records of ours are found by search: at most one duplicate in a crash window"]
        default: return ["not provisioned yet: run intentd provision \(account.name)"]
        }
    }

    /// Makes the standard properties in the CRM and notes how records of ours are found again. Twice is safe.
    static func provision(
        account: AccountRow, secret: String, context: ProgramContext
    ) async throws -> ProvisionReport {
        let http = HTTPClient()
        let store = Store(configuration: context.settings.postgres(), connections: 1)
        let report = try await crm(account, secret: secret, http: http).provision(try await store.wantedProperties())
        await store.close()
        await http.shutdown()
        let keyMode = report.hasUniqueKey ? "unique" : "marker"
        if account.settings["key_mode"] != keyMode {
            try await context.withDatabase {
                try await Administration($0).setAccount(
                    name: account.name, pushMode: nil, baseURL: nil, credential: nil, settings: ["key_mode": keyMode],
                    isEnabled: nil)
            }
        }
        return report
    }

    /// Names that `source add --provider` and `account add --crm` take, with the address that each has by default.
    static let providers = ["twilio": "https://api.twilio.com"]
    static let crms = ["hubspot": "https://api.hubapi.com"]

    // Adapters ----------------------------------------------------------------------------------

    private static func provider(
        _ source: PolledSource, credentials: Credentials, http: HTTPClient
    ) throws -> any SMSProvider {
        guard source.provider == "twilio" else { throw unknown("provider", source.provider) }
        return TwilioProvider(
            connection: Connection(
                name: source.name, account: source.account, baseURL: source.baseURL,
                secret: try credentials.secret(named: source.credential), settings: source.settings), http: http)
    }

    private static func crm(
        _ account: ServedAccount, credentials: Credentials, http: HTTPClient
    ) throws -> any CRMAdapter {
        guard account.crm == "hubspot" else { throw unknown("CRM", account.crm) }
        return HubSpotCRM(
            connection: Connection(
                name: account.name, account: account.name, baseURL: account.baseURL,
                secret: try credentials.secret(named: account.credential), settings: account.settings), http: http)
    }

    private static func crm(_ account: AccountRow, secret: String, http: HTTPClient) throws -> any CRMAdapter {
        guard account.crm == "hubspot" else { throw unknown("CRM", account.crm) }
        return HubSpotCRM(
            connection: Connection(
                name: account.name, account: account.name, baseURL: account.baseURL, secret: secret,
                settings: account.settings), http: http)
    }

    private static func unknown(_ what: String, _ name: String) -> Failure {
        Failure(.failed, "no adapter for the \(what) \(name)", "This version of the program has none.")
    }

    /// Host, process and start: another start of the same process number is another holder.
    private static var holder: String {
        var name = [CChar](repeating: 0, count: 256)
        gethostname(&name, name.count - 1)
        let host = name.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }
        return "\(host)/\(getpid())/\(UUID().uuidString.prefix(8).lowercased())"
    }
}

/// The engine as a service of the process.
private struct EngineService: Service {
    let engine: Engine.Daemon
    let store: Store
    let http: HTTPClient
    let untilIdle: Bool

    func run() async throws {
        let drain = Drain()
        do {
            try await withGracefulShutdownHandler {
                try await engine.run(drain: drain, untilIdle: untilIdle)
            } onGracefulShutdown: {
                drain.begin()
            }
        } catch {
            await close()
            throw error
        }
        await close()
    }

    private func close() async {
        await http.shutdown()
        await store.close()
    }
}

extension Vitals {
    /// The loops' signs of life, for the watchdog.
    fileprivate init(health: Health) {
        self.init(
            began: { health.register($0, limit: .seconds(300)) }, beat: { health.beat($0) },
            ended: { health.unregister($0) }, stuck: { health.setReady($0, reason: $1) })
    }
}
