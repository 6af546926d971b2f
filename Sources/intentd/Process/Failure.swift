import ArgumentParser
import Domain
import Glibc
import Postgres
import Store

/// How a command ends when it cannot do what was asked: a line for a person, and an exit code for a script.
struct Failure: Error, Sendable, CustomStringConvertible {
    /// From sysexits.h, where it has one.
    enum Status: Int32, Sendable {
        /// A check failed or an operation could not be done.
        case failed = 1
        /// The command line cannot be understood.
        case usage = 64
        /// The database cannot be reached.
        case unavailable = 69
        /// A setting or credential is missing or wrong.
        case configuration = 78
    }

    let status: Status
    let message: String
    /// What to do about it.
    let remedy: String?

    init(_ status: Status, _ message: String, _ remedy: String? = nil) {
        self.status = status
        self.message = message
        self.remedy = remedy
    }

    static func configuration(_ message: String, _ remedy: String) -> Failure {
        Failure(.configuration, message, remedy)
    }

    var description: String { remedy.map { "\(message). \($0)" } ?? message }

    /// Whatever was thrown, as a failure.
    init(_ error: any Error) {
        switch error {
        case let failure as Failure: self = failure
        case let error as StoreError:
            self.init(
                error.code == .unavailable ? .unavailable : .failed, error.message, error.remedy)
        case let error as PostgresError: self.init(StoreError(error) as any Error)
        case let error as VendorError: self.init(.failed, error.message)
        default: self.init(.failed, "\(error)")
        }
    }

    /// Writes the failure to stderr, and ends the command with its code.
    ///
    /// A remedy of several lines or after a message of several stands in lines of its own.
    func exit() -> ExitCode {
        let hasLines = message.contains("\n") || (remedy?.contains("\n") ?? false)
        let text = hasLines ? message + (remedy.map { "\n\($0)" } ?? "") : description
        let bytes = Array("intentd: \(text)\n".utf8)
        _ = bytes.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
        return ExitCode(status.rawValue)
    }
}
