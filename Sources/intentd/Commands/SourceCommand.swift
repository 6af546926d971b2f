import ArgumentParser
import FoundationEssentials
import Store

struct SourceCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "source", abstract: "SMS provider accounts that are polled.",
        subcommands: [List.self, Add.self, Set.self, Remove.self], defaultSubcommand: List.self)

    struct List: ProgramCommand {
        static let configuration = CommandConfiguration(abstract: "List the sources.")
        @OptionGroup var common: CommonOptions
        @Flag(help: "Print JSON.") var json = false

        func run(_ context: ProgramContext) async throws {
            let sources = try await context.withDatabase { try await Administration($0).sources() }
            if json { return try Output.json(sources) }
            Output.table(
                ["NAME", "PROVIDER", "ACCOUNT", "CREDENTIAL", "LIVE FROM", "ENABLED"],
                sources.map {
                    [
                        $0.name, $0.provider, $0.account, $0.credential, Output.time($0.liveFrom),
                        $0.isEnabled ? "yes" : "no",
                    ]
                })
        }
    }

    struct Add: ProgramCommand {
        static let configuration = CommandConfiguration(
            abstract: "Add a source.",
            discussion: "The secret is not given here: intentd check says where to put it.")
        @OptionGroup var common: CommonOptions
        @Argument(help: "Its name: lower case letters, digits, hyphens.") var name: String
        @Option(help: "Which provider: \(Composition.providers.keys.sorted().joined(separator: ", ")).") var provider:
            String
        @Option(help: "The account at the provider, for example a Twilio Account SID.") var account: String
        @Option(help: "Where its API is, if not at the provider's usual address.") var baseURL: String?
        @Option(help: "Name of the secret; the source's own name by default.") var credential: String?
        @Option(name: .customLong("setting"), help: "An option of the adapter or poller, key=value; repeatable.")
        var settings: [SettingPair] = []
        @Option(help: "Messages before it are history and nothing acts on them (ISO 8601); the first start by default.")
        var liveFrom: Instant?

        func validate() throws {
            try checkName(provider, among: Composition.providers, option: "--provider")
        }

        func run(_ context: ProgramContext) async throws {
            let address = baseURL ?? Composition.providers[provider] ?? ""
            try await context.withDatabase { connection in
                try await Administration(connection).addSource(
                    name: name, provider: provider, account: account, baseURL: address, credential: credential ?? name,
                    settings: SettingPair.dictionary(settings), liveFrom: liveFrom?.date)
            }
            print("Added. Put its secret where intentd check says, then start or restart the daemon.")
        }
    }

    struct Set: ProgramCommand {
        static let configuration = CommandConfiguration(abstract: "Change a source.")
        @OptionGroup var common: CommonOptions
        @Argument(help: "Its name.") var name: String
        @Option(help: "Where its API is.") var baseURL: String?
        @Option(help: "Name of the secret.") var credential: String?
        @Option(name: .customLong("setting"), help: "An option, key=value; key= removes it; repeatable.")
        var settings: [SettingPair] = []
        @Option(help: "Messages before it are history (ISO 8601).") var liveFrom: Instant?
        @Flag(inversion: .prefixedEnableDisable, help: "Whether it is polled.") var polling: Bool?

        func run(_ context: ProgramContext) async throws {
            try await context.withDatabase { connection in
                try await Administration(connection).setSource(
                    name: name, baseURL: baseURL, credential: credential, settings: SettingPair.dictionary(settings),
                    liveFrom: liveFrom?.date, isEnabled: polling)
            }
        }
    }

    struct Remove: ProgramCommand {
        static let configuration = CommandConfiguration(
            abstract:
                "Remove a source that has no messages yet. One that has is disabled: source set --disable-polling.")
        @OptionGroup var common: CommonOptions
        @Argument(help: "Its name.") var name: String

        func run(_ context: ProgramContext) async throws {
            try await context.withDatabase { try await Administration($0).removeSource(name: name) }
        }
    }
}

/// A point in time on the command line, in ISO 8601.
struct Instant: ExpressibleByArgument, Sendable {
    let date: Date

    init?(argument: String) {
        let withTime = try? Date(argument, strategy: .iso8601)
        guard let date = withTime ?? (try? Date(argument + "T00:00:00Z", strategy: .iso8601)) else { return nil }
        self.date = date
    }
}

/// - Throws: a usage error that lists the names there are.
func checkName(_ name: String, among names: [String: String], option: String) throws {
    guard names[name] == nil else { return }
    throw ValidationError("\(option) is one of: \(names.keys.sorted().joined(separator: ", ")).")
}
