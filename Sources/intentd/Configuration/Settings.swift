import Configuration
import FoundationEssentials
import Glibc
import Logging
import Postgres

/// The program's configuration: the environment, as systemd has it, and by hand a file of the same lines.
struct Settings: Sendable {
    /// A conninfo string or URI; nil leaves it to libpq's `PG*` variables.
    let database: String?
    let httpListen: ListenAddress
    let logLevel: Logger.Level
    let logFormat: LineLogHandler.Format
    /// Where `sql/` is; nil: where the program was installed.
    let sql: String?
    /// Where the daemon keeps what must outlive the database's restore; nil outside systemd.
    let stateDirectory: String?
    /// Everything, also what is not ours: `PG*`, `NOTIFY_SOCKET`, credentials.
    let environment: [String: String]

    /// - Parameter environmentFile: its lines are taken where the environment does not have the variable, so that one value can be
    ///   tried by hand.
    static func load(environmentFile: String?) throws(Failure) -> Settings {
        var environment = ProcessInfo.processInfo.environment
        if let environmentFile {
            for (key, value) in try EnvironmentFile.read(environmentFile) where environment[key] == nil {
                environment[key] = value
                if key.hasPrefix("PG") { setenv(key, value, 0) }  // libpq reads these itself
            }
        }
        return try Settings(environment)
    }

    /// - Throws: `Failure` of configuration for an unknown key or a value that cannot be read.
    init(_ environment: [String: String]) throws(Failure) {
        for key in environment.keys.sorted() where key.hasPrefix(SettingKey.prefix) {
            if key.hasPrefix(SettingKey.credentialPrefix) || key.hasPrefix(SettingKey.testPrefix) { continue }
            guard SettingKey(rawValue: key) == nil else { continue }
            throw .configuration(
                "unknown setting \(key)",
                "Did you mean \(SettingKey.nearest(to: key).rawValue)? Known: "
                    + SettingKey.allCases.map(\.rawValue).joined(separator: ", ") + ".")
        }
        let reader = ConfigReader(
            provider: EnvironmentVariablesProvider(
                environmentVariables: environment, secretsSpecifier: .specific([SettingKey.database.rawValue])))
        func text(_ key: SettingKey) -> String? {
            let name = ConfigKey(key.rawValue.lowercased().split(separator: "_").map(String.init))
            return reader.string(forKey: name).flatMap { $0.isEmpty ? nil : $0 }
        }
        self.environment = environment
        database = text(.database)
        sql = text(.sql)
        stateDirectory = text(.stateDirectory) ?? environment["STATE_DIRECTORY"]
        let allowsRemote =
            try Self.choice(text(.httpAllowRemote), .httpAllowRemote, ["true": true, "false": false]) ?? false
        httpListen = try ListenAddress(text(.httpListen) ?? ListenAddress.standard, allowsRemote: allowsRemote)
        logLevel =
            try Self.choice(
                text(.logLevel), .logLevel,
                Dictionary(uniqueKeysWithValues: Logger.Level.allCases.map { ($0.rawValue, $0) })) ?? .info
        logFormat = try Self.choice(text(.logFormat), .logFormat, ["text": .text, "json": .json]) ?? .text
    }

    private static func choice<Value>(
        _ text: String?, _ key: SettingKey, _ values: [String: Value]
    ) throws(Failure) -> Value? {
        guard let text else { return nil }
        guard let value = values[text] else {
            throw .configuration(
                "\(key.rawValue) is \"\(text)\"", "It is one of: \(values.keys.sorted().joined(separator: ", ")).")
        }
        return value
    }

    /// How to open a session; the name is seen in `pg_stat_activity`.
    func postgres(
        _ applicationName: String = "intentd", statementTimeout: Duration = .seconds(30)
    ) -> PostgresConfiguration {
        PostgresConfiguration(
            conninfo: database ?? "", statementTimeout: statementTimeout, applicationName: applicationName)
    }
}
