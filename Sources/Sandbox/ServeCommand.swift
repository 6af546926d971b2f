import ArgumentParser
import FoundationEssentials
import Glibc
import Logging

/// Serves until SIGTERM or SIGINT.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Serve both APIs on 127.0.0.1 until SIGTERM.")

    @Option(help: "Port to listen on; 0 takes a free one.")
    var port = 0
    @Option(help: "File that receives the port as soon as connections are accepted.")
    var portFile: String?
    @Option(help: "Twilio account SID.")
    var twilioAccount = SandboxOptions().twilioAccount
    @Option(help: "Twilio auth token.")
    var twilioToken = SandboxOptions().twilioToken
    @Option(help: "Twilio API key SID.")
    var twilioKey = SandboxOptions().twilioKey
    @Option(help: "Twilio API key secret.")
    var twilioKeySecret = SandboxOptions().twilioKeySecret
    @Option(help: "Requests to Twilio at once before 429; 0 is no limit.")
    var twilioConcurrency = SandboxOptions().twilioConcurrency
    @Option(help: "Milliseconds from acceptance to 'sent'.")
    var sentAfterMs = SandboxOptions().sentAfter
    @Option(help: "Milliseconds from 'sent' to 'delivered'.")
    var deliveredAfterMs = SandboxOptions().deliveredAfter
    @Option(help: "HubSpot access token.")
    var hubspotToken = SandboxOptions().hubSpotToken
    @Option(help: "HubSpot calls in ten seconds, searches apart (a live Professional account has 190).")
    var hubspotBurst = SandboxOptions().hubSpotPerTenSeconds
    @Option(help: "HubSpot searches a second (a live account has 5).")
    var hubspotSearches = SandboxOptions().hubSpotSearchesPerSecond
    @Option(help: "Milliseconds until a change appears in HubSpot's search.")
    var searchLagMs = SandboxOptions().searchLag
    @Flag(help: "Refuse unique properties on tasks.")
    var refuseUniqueTasks = false
    @Option(help: "Seed of identifiers and chances.")
    var seed = SandboxOptions().seed
    @Flag(help: "Log each request.")
    var log = false

    func run() async throws {
        var options = SandboxOptions()
        options.twilioAccount = twilioAccount
        options.twilioToken = twilioToken
        options.twilioKey = twilioKey
        options.twilioKeySecret = twilioKeySecret
        options.twilioConcurrency = twilioConcurrency
        options.sentAfter = sentAfterMs
        options.deliveredAfter = deliveredAfterMs
        options.hubSpotToken = hubspotToken
        options.hubSpotPerTenSeconds = hubspotBurst
        options.hubSpotSearchesPerSecond = hubspotSearches
        options.searchLag = searchLagMs
        options.refusesUniqueTasks = refuseUniqueTasks
        options.seed = seed
        LoggingSystem.bootstrap(StreamLogHandler.standardError)
        var logger = Logger(label: "intentd-sandbox")
        logger.logLevel = log ? .info : .warning
        let server = SandboxServer(world: World(options: options), port: port, logsRequests: log, logger: logger)
        let portFile = portFile
        let log = logger
        try await server.run(handlesSignals: true) { port in
            print("listening on http://127.0.0.1:\(port)")
            // Standard output is buffered when it is a pipe, and a script waits for this line.
            fflush(nil)
            guard let portFile else { return }
            do {
                try Data("\(port)\n".utf8).write(to: URL(filePath: portFile), options: .atomic)
            } catch {
                log.error("port file not written", metadata: ["error": "\(error)"])
            }
        }
    }
}
