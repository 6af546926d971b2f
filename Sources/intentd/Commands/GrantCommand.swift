import ArgumentParser
import Store

struct GrantCommand: ProgramCommand {
    static let configuration = CommandConfiguration(
        commandName: "grant", abstract: "Give a login its rights in this database.",
        discussion: """
            The login must exist (createuser USER). It gets CONNECT, membership in the role, and the role's limits here: roles \
            do not hand down settings. daemon runs intentd; admin edits rules; reviewer reads texts and numbers; reader reads \
            reports (BI), masked; sender asks before it sends.
            """)

    @OptionGroup var common: CommonOptions
    @Argument(help: "The login.") var user: String
    @Argument(help: "One of: \(Administration.Role.allCases.map(\.rawValue).joined(separator: ", ")).")
    var role: Administration.Role

    func run(_ context: ProgramContext) async throws {
        try await context.withDatabase { try await Administration($0).grant(user, role) }
        print("\(user) is \(role.rawValue) in this database; open sessions keep their old settings.")
    }
}

extension Administration.Role: ExpressibleByArgument {}
