import ArgumentParser
import Store

struct AccountCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "account", abstract: "CRM accounts that are mirrored and written to.",
        subcommands: [List.self, Add.self, Set.self, Remove.self], defaultSubcommand: List.self)

    enum PushMode: String, ExpressibleByArgument, CaseIterable, Sendable {
        case apply
        case dryRun = "dry_run"
    }

    struct List: ProgramCommand {
        static let configuration = CommandConfiguration(abstract: "List the accounts.")
        @OptionGroup var common: CommonOptions
        @Flag(help: "Print JSON.") var json = false

        func run(_ context: ProgramContext) async throws {
            let accounts = try await context.withDatabase { try await Administration($0).accounts() }
            if json { return try Output.json(accounts) }
            Output.table(
                ["NAME", "CRM", "CREDENTIAL", "PUSH", "ENABLED"],
                accounts.map { [$0.name, $0.crm, $0.credential, $0.pushMode, $0.isEnabled ? "yes" : "no"] })
        }
    }

    struct Add: ProgramCommand {
        static let configuration = CommandConfiguration(
            abstract: "Add a CRM account, in dry_run: nothing is written until intentd account set NAME --push apply.")
        @OptionGroup var common: CommonOptions
        @Argument(help: "Its name: lower case letters, digits, hyphens.") var name: String
        @Option(help: "Which CRM: \(Composition.crms.keys.sorted().joined(separator: ", ")).") var crm: String
        @Option(help: "Where its API is, if not at the vendor's usual address.") var baseURL: String?
        @Option(help: "Name of the secret; the account's own name by default.") var credential: String?
        @Option(name: .customLong("setting"), help: "An option of the adapter or mirror, key=value; repeatable.")
        var settings: [SettingPair] = []

        func validate() throws {
            try checkName(crm, among: Composition.crms, option: "--crm")
        }

        func run(_ context: ProgramContext) async throws {
            let address = baseURL ?? Composition.crms[crm] ?? ""
            try await context.withDatabase { connection in
                try await Administration(connection).addAccount(
                    name: name, crm: crm, baseURL: address, credential: credential ?? name,
                    settings: SettingPair.dictionary(settings))
            }
            print("Added, in dry_run. Put its secret where intentd check says, then run intentd provision \(name).")
        }
    }

    struct Set: ProgramCommand {
        static let configuration = CommandConfiguration(abstract: "Change an account.")
        @OptionGroup var common: CommonOptions
        @Argument(help: "Its name.") var name: String
        @Option(help: "apply: the CRM is written to; dry_run: desk.plan shows what would be.") var push: PushMode?
        @Option(help: "Where its API is.") var baseURL: String?
        @Option(help: "Name of the secret.") var credential: String?
        @Option(name: .customLong("setting"), help: "An option, key=value; key= removes it; repeatable.")
        var settings: [SettingPair] = []
        @Flag(inversion: .prefixedEnableDisable, help: "Whether it is mirrored and written to.") var service: Bool?

        func run(_ context: ProgramContext) async throws {
            try await context.withDatabase { connection in
                try await Administration(connection).setAccount(
                    name: name, pushMode: push?.rawValue, baseURL: baseURL, credential: credential,
                    settings: SettingPair.dictionary(settings), isEnabled: service)
            }
        }
    }

    struct Remove: ProgramCommand {
        static let configuration = CommandConfiguration(
            abstract: "Remove an account with its mirror and what was to be written.",
            discussion: "Refused while decisions name its contacts: disable it then.")
        @OptionGroup var common: CommonOptions
        @Argument(help: "Its name.") var name: String

        func run(_ context: ProgramContext) async throws {
            try await context.withDatabase { try await Administration($0).removeAccount(name: name) }
        }
    }
}
