import ArgumentParser
import Postgres
import Store

struct CheckCommand: ProgramCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Look whether everything that the daemon needs is there.",
        discussion:
            "Database, schema, roles, credentials, and each vendor with its credential. Exits with 1 on any failure.")

    @OptionGroup var common: CommonOptions

    func run(_ context: ProgramContext) async throws {
        let failures = try await context.withDatabase { connection in
            var report = Report()
            report.passed("database", "\(DatabaseAddress(context.settings))")
            await report.check("schema") {
                let plan = try await Migrator(connection, try context.sqlDirectory()).plan()
                guard plan.isEmpty else {
                    throw Failure(.failed, "the database is not at this version of the program", "Run intentd migrate.")
                }
                return ["current"]
            }
            await report.check("role") {
                guard try await Administration(connection).mayRunDaemon() else {
                    throw Failure(
                        .failed, "this login is no member of intentd_daemon",
                        "Run as a superuser: intentd grant USER daemon.")
                }
                return ["member of intentd_daemon"]
            }
            await checkVendors(context, connection, &report)
            return report.failures
        }
        if failures > 0 { throw ExitCode(Failure.Status.failed.rawValue) }
    }

    private func checkVendors(
        _ context: ProgramContext, _ connection: PostgresConnection, _ report: inout Report
    ) async {
        let sources: [SourceRow]
        let accounts: [AccountRow]
        do {
            sources = try await Administration(connection).sources().filter(\.isEnabled)
            accounts = try await Administration(connection).accounts().filter(\.isEnabled)
        } catch {
            report.failed("sources", Failure(error))
            return
        }
        if sources.isEmpty { report.passed("sources", "none: intentd source add") }
        if accounts.isEmpty { report.passed("accounts", "none: intentd account add") }
        for source in sources {
            await report.check("source \(source.name)") {
                try await Composition.check(
                    source: source, secret: try context.credentials.secret(named: source.credential))
                return ["\(source.provider) answers"]
            }
        }
        for account in accounts {
            await report.check("account \(account.name)") {
                let notes = try await Composition.check(
                    account: account, secret: try context.credentials.secret(named: account.credential))
                return ["\(account.crm) answers", "push \(account.pushMode)"] + notes
            }
        }
    }

    /// One line a check.
    private struct Report {
        var failures = 0

        func passed(_ what: String, _ text: String) { print("ok      \(what): \(text)") }

        mutating func failed(_ what: String, _ failure: Failure) {
            failures += 1
            print("FAILED  \(what): \(failure)")
        }

        mutating func check(_ what: String, _ body: () async throws -> [String]) async {
            do {
                passed(what, try await body().joined(separator: ", "))
            } catch {
                failed(what, Failure(error))
            }
        }
    }
}
