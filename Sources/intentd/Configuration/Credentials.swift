import Configuration
import SystemPackage

/// The secrets of sources and accounts, by the name that their rows have. Never in the database, never in a log.
///
/// A secret is a file of its name in systemd's `$CREDENTIALS_DIRECTORY`, else the environment variable
/// `INTENTD_CREDENTIAL_<NAME>`. Read once, at the start: a changed one needs a restart.
struct Credentials: Sendable {
    private let files: ConfigReader?
    private let environment: ConfigReader

    init(_ settings: Settings) async throws(Failure) {
        if let directory = settings.environment["CREDENTIALS_DIRECTORY"] {
            do {
                files = ConfigReader(
                    provider: try await DirectoryFilesProvider(directoryPath: FilePath(directory), allowMissing: true))
            } catch {
                throw .configuration("cannot read the credentials directory \(directory)", "Look at its rights.")
            }
        } else {
            files = nil
        }
        environment = ConfigReader(
            provider: EnvironmentVariablesProvider(environmentVariables: settings.environment, secretsSpecifier: .all))
    }

    /// - Throws: `Failure` of configuration that says both places to put it.
    func secret(named name: String) throws(Failure) -> String {
        let parts = name.split(separator: "-").map(String.init)
        let secret =
            files?.string(forKey: ConfigKey(parts), isSecret: true)
            ?? environment.string(forKey: ConfigKey(["intentd", "credential"] + parts), isSecret: true)
        guard let secret, !secret.isEmpty else {
            throw .configuration(
                "no credential named \(name)",
                "Put the secret into the file \(name) of the credentials directory "
                    + "(unit: LoadCredential=\(name):/etc/intentd/credentials/\(name)), or into the environment variable "
                    + "\(Self.variable(name)).")
        }
        return secret
    }

    /// `twilio-main` is `INTENTD_CREDENTIAL_TWILIO_MAIN`.
    static func variable(_ name: String) -> String {
        SettingKey.credentialPrefix + name.uppercased().split(separator: "-").joined(separator: "_")
    }
}
