import Domain
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

    /// Opens what the services need. The database is reachable and its schema current.
    static func daemon(_ context: ProgramContext, untilIdle: Bool, health: Health) async throws -> Daemon {
        Daemon()
    }

    /// Asks the vendor of a source whether address and credential are good.
    /// - Throws: `VendorError` or `Failure` that says what to mend.
    static func check(source: SourceRow, secret: String) async throws {}

    /// The same for a CRM account; returns lines for the operator, such as how records of ours are found again.
    static func check(account: AccountRow, secret: String) async throws -> [String] { [] }

    /// Makes the standard properties in the CRM. Twice is safe.
    static func provision(
        account: AccountRow, secret: String, context: ProgramContext
    ) async throws -> ProvisionReport {
        throw Failure(.failed, "no adapter for \(account.crm)", "This version of the program has none.")
    }

    /// Names that `source add --provider` and `account add --crm` take, with the address that each has by default.
    static let providers = ["twilio": "https://api.twilio.com"]
    static let crms = ["hubspot": "https://api.hubapi.com"]
}
