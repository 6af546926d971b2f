import ArgumentParser
import Domain
import Store

struct ProvisionCommand: ProgramCommand {
    static let configuration = CommandConfiguration(
        commandName: "provision", abstract: "Make the standard properties in a CRM account. Twice is safe.")

    @OptionGroup var common: CommonOptions
    @Argument(help: "Name of the account.") var account: String

    func run(_ context: ProgramContext) async throws {
        let accounts = try await context.withDatabase { try await Administration($0).accounts() }
        guard let row = accounts.first(where: { $0.name == account }) else {
            throw Failure(.failed, "no account named \(account)", "See intentd account list.")
        }
        let secret = try context.credentials.secret(named: row.credential)
        let report = try await Composition.provision(account: row, secret: secret, context: context)
        for name in report.created { print("made      \(name)") }
        for name in report.existing { print("was there \(name)") }
        print("Records of ours are found again by \(report.hasUniqueKey ? "a unique key" : "search for a marker").")
        for problem in report.problems { print("PROBLEM   \(problem)") }
        if !report.problems.isEmpty { throw ExitCode(Failure.Status.failed.rawValue) }
    }
}
