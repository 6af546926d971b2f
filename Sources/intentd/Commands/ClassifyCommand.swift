import ArgumentParser
import FoundationEssentials
import Store

struct ClassifyCommand: ProgramCommand {
    static let configuration = CommandConfiguration(
        commandName: "classify", abstract: "Say what a reply would be taken to mean, and why.")

    @OptionGroup var common: CommonOptions
    @Argument(help: "The reply.") var text: String
    @Option(help: "The message that it answers.") var context: String?
    @Flag(help: "Print JSON.") var json = false

    func run(_ program: ProgramContext) async throws {
        let verdict = try await program.withDatabase { try await Administration($0).classify(text, context: context) }
        if json { return try Output.json(verdict) }
        let confidence = Int((verdict.confidence * 100).rounded())
        print("\(verdict.intent), \(confidence) % (by \(verdict.decidedBy))")
        if !verdict.secondary.isEmpty { print("also:    \(verdict.secondary.joined(separator: ", "))") }
        if !verdict.flags.isEmpty { print("flags:   \(verdict.flags.joined(separator: ", "))") }
        if verdict.effect != "none" { print("consent: \(verdict.effect)") }
        for reason in verdict.reason { print("because  \(reason)") }
    }
}
