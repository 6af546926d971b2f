import ArgumentParser
import Store

struct StatusCommand: ProgramCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "How far sources, mirror, decisions and pushes are.",
        discussion: "From the database: works whether the daemon runs or not.")

    @OptionGroup var common: CommonOptions
    @Flag(help: "Print JSON.") var json = false

    func run(_ context: ProgramContext) async throws {
        let status = try await context.withDatabase { try await Administration($0).status() }
        if json { return try Output.json(status) }
        Output.table(
            ["SOURCE", "POLLED", "DECIDABLE UNTIL", "FAILING SINCE", "ERROR"],
            status.sources.map {
                [
                    $0.name + ($0.isEnabled ? "" : " (off)"), Output.time($0.polledAt), Output.time($0.decidableUntil),
                    Output.time($0.failingSince), $0.error ?? "-",
                ]
            })
        print("")
        Output.table(
            ["ACCOUNT", "PUSH", "MIRRORED", "POLLED", "FAILING SINCE", "ERROR"],
            status.accounts.map {
                [
                    $0.name + ($0.isEnabled ? "" : " (off)"), $0.pushMode, Output.time($0.mirroredAt),
                    Output.time($0.polledAt), Output.time($0.failingSince), $0.error ?? "-",
                ]
            })
        print("")
        Output.table(["COUNT", ""], status.counts.sorted { $0.key < $1.key }.map { [$0.key, String($0.value)] })
    }
}
