import ArgumentParser

/// `intentd-sandbox`: stand-ins of an SMS provider's and a CRM's REST API on the loopback interface.
@main
struct SandboxCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "intentd-sandbox",
        abstract: "Stand-ins of Twilio's and HubSpot's REST APIs, for demos, tests and benches.",
        subcommands: [ServeCommand.self])
}
