import ArgumentParser
import Store

struct MigrateCommand: ProgramCommand {
    static let configuration = CommandConfiguration(
        commandName: "migrate", abstract: "Bring the database to this version: tables, functions, shipped rules.",
        discussion: """
            Safe to run again, and by two at once. Needs a superuser, or a login with CREATEROLE that owns the database. \
            For a database without the program: intentd migrate --print | psql NAME
            """)

    @OptionGroup var common: CommonOptions
    @Flag(help: "Say what would run, and change nothing.") var plan = false
    @Flag(name: .customLong("print"), help: "Print the SQL for an empty database, for psql; needs no database.")
    var printsScript = false

    func validate() throws {
        if plan && printsScript { throw ValidationError("--plan and --print exclude each other.") }
    }

    func run(_ context: ProgramContext) async throws {
        let directory = try context.sqlDirectory()
        if printsScript {
            print(MigrationScript(directory).text, terminator: "")
            return
        }
        // No limit on a statement: building an index over a long history takes its time.
        try await context.withDatabase(statementTimeout: .zero) { connection in
            let migrator = Migrator(connection, directory)
            if plan {
                Self.show(try await migrator.plan(), directory)
            } else {
                try await migrator.migrate { step in print(Self.line(step)) }
                print("The database is current.")
            }
        }
    }

    private static func show(_ plan: MigrationPlan, _ directory: SQLDirectory) {
        if plan.isEmpty { print("Nothing: the database is current.") }
        for migration in plan.migrations { print("would run sql/\(migration.file.path)") }
        if plan.appliesCode { print("would apply \(directory.code.count) files of functions and views") }
        if plan.appliesRulepack { print("would load the shipped rules, \(directory.rulepack.count) files") }
    }

    private static func line(_ step: MigrationStep) -> String {
        switch step {
        case .migration(let migration): "ran sql/\(migration.file.path)"
        case .reshaped(let object): "replaced \(object)"
        case .dropped(let object): "dropped \(object)"
        case .code(let files): "applied \(files) files of functions and views"
        case .rulepack(let files): "loaded the shipped rules, \(files) files"
        }
    }
}
