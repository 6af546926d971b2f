import ArgumentParser
import Logging
import Postgres
import Store

/// The command line: `intentd --help`.
@main
struct Program: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "intentd",
        abstract: "Turns SMS replies into sales action: polls providers, decides in PostgreSQL, writes to the CRM.",
        discussion: """
            Configuration is the environment: INTENTD_DATABASE (a libpq connection string; without it PGHOST and the others), \
            INTENTD_HTTP_LISTEN, INTENTD_LOG_LEVEL, INTENTD_LOG_FORMAT, INTENTD_SQL, INTENTD_STATE_DIRECTORY, and \
            INTENTD_CREDENTIAL_<NAME> for secrets that are not in the credentials directory.

            Exit codes: 0 done, 1 a check failed or something could not be done, 64 the command line is wrong, \
            69 the database cannot be reached, 78 a setting or credential is missing or wrong.
            """,
        version: Version.text,
        subcommands: [
            RunCommand.self, MigrateCommand.self, CheckCommand.self, StatusCommand.self, SourceCommand.self,
            AccountCommand.self, GrantCommand.self, ClassifyCommand.self, ProvisionCommand.self, VersionCommand.self,
        ])
}

/// Options that every command has.
struct CommonOptions: ParsableArguments {
    @Option(
        name: .customLong("env-file"), help: "Read settings from a file of KEY=value lines; the environment wins.",
        completion: .file())
    var environmentFile: String?
}

/// A command that needs the settings; its failures are one clear line on stderr and an exit code.
protocol ProgramCommand: AsyncParsableCommand {
    var common: CommonOptions { get }
    func run(_ context: ProgramContext) async throws
}

extension ProgramCommand {
    func run() async throws {
        do {
            let settings = try Settings.load(environmentFile: common.environmentFile)
            LineLogHandler.bootstrap(settings)
            try await run(ProgramContext(settings: settings, credentials: try await Credentials(settings)))
        } catch let code as ExitCode {
            throw code
        } catch {
            throw Failure(error).exit()
        }
    }
}

/// What a command works with.
struct ProgramContext: Sendable {
    let settings: Settings
    let credentials: Credentials
    let logger = Logger(label: "intentd")

    /// Opens a session, does `body`, closes the session.
    ///
    /// - Throws: `Failure(.unavailable)` that says where the database was looked for.
    func withDatabase<T>(
        statementTimeout: Duration = .seconds(30), _ body: (PostgresConnection) async throws -> T
    ) async throws -> T {
        let connection: PostgresConnection
        do {
            connection = try await PostgresConnection.connect(settings.postgres(statementTimeout: statementTimeout))
        } catch let error as PostgresError {
            throw DatabaseAddress(settings).failure(error)
        }
        do {
            let result = try await body(connection)
            await connection.close()
            return result
        } catch {
            await connection.close()
            throw error
        }
    }

    /// The SQL files of this program.
    func sqlDirectory() throws -> SQLDirectory {
        try SQLDirectory(path: try SQLDirectory.locate(setting: settings.sql, executable: Self.executable))
    }

    /// The path of the running executable, links resolved.
    private static var executable: String { (try? FilePathOfProcess.executable()) ?? CommandLine.arguments[0] }
}
