import ArgumentParser
import Logging
import Metrics
import Store

struct RunCommand: ProgramCommand {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: "Run the daemon: capture, mirror, decide, push.",
        discussion: "SIGTERM and SIGINT finish what is in hand and end; a second one ends at once.")

    @OptionGroup var common: CommonOptions
    @Flag(help: "End when every source is read, everything is decided and the CRM is equal.") var untilIdle = false

    func run(_ context: ProgramContext) async throws {
        let metrics = MetricRegistry()
        MetricsSystem.bootstrap(metrics)
        let health = Health()
        try await requireCurrentSchema(context)
        let daemon = try await Composition.daemon(context, untilIdle: untilIdle, health: health)
        let life = ProcessLife(settings: context.settings, health: health, metrics: metrics, logger: context.logger)
        context.logger.info("starting", metadata: ["version": "\(Version.text)"])
        try await life.run(daemon.services, status: daemon.status)
    }

    private func requireCurrentSchema(_ context: ProgramContext) async throws {
        let directory = try context.sqlDirectory()
        let plan = try await context.withDatabase { try await Migrator($0, directory).plan() }
        guard plan.migrations.isEmpty, !plan.appliesCode else {
            throw StoreError(
                .outdatedDatabase, "the database is not at this version of the program", remedy: "Run intentd migrate.")
        }
    }
}
