import Postgres

/// Applies all code files within the caller's transaction, and drops what none of them creates.
///
/// Works on differences in the catalog, not on a list of its own: whatever of ours is in the code schemas and was not written by a
/// file has to go. An object of somebody else that would go with it stops everything.
struct CodeApply {
    struct Object: Sendable {
        var kind: String
        var oid: Int64
        var version: String
        var identity: String
    }

    private struct Dependent {
        var description: String
        var isOurs: Bool
        var oid: Int64
    }

    let connection: PostgresConnection
    let files: [SQLFile]
    /// What was dropped, in order.
    private(set) var steps: [MigrationStep] = []
    /// As it was before the first file.
    private var before: [Int64: Object] = [:]

    init(connection: PostgresConnection, files: [SQLFile]) {
        self.connection = connection
        self.files = files
    }

    mutating func run() async throws {
        try await connection.execute(MigrationSQL.resetCode)
        before = try await objects()
        try await connection.execute("set local check_function_bodies = off")
        for file in files { try await apply(file) }
        try await dropLeftovers()
        try await connection.execute("set local check_function_bodies = on")
        try await validate()
    }

    // Applying -----------------------------------------------------------------------------------------------------

    private mutating func apply(_ file: SQLFile) async throws {
        var dropped: Set<String> = []
        while true {
            try await connection.execute("savepoint file")
            do {
                try await connection.execute(file.text)
                try await connection.execute("release savepoint file")
                return
            } catch let error as PostgresError where ["42P13", "42P16"].contains(error.sqlState) {
                try await connection.execute("rollback to savepoint file; release savepoint file")
                let targets = try await targets(of: error, in: file).filter { dropped.insert($0.identity).inserted }
                guard !targets.isEmpty else { throw Migrator.failure(error, in: file) }
                for target in targets { try await reshape(target, in: file) }
            } catch let error as PostgresError {
                throw Migrator.failure(error, in: file)
            }
        }
    }

    /// What has to be dropped before the file can create it anew.
    ///
    /// For a routine the server says which one (`Use DROP FUNCTION … first.`); for a view it does not, so it is the file's.
    private func targets(of error: PostgresError, in file: SQLFile) async throws -> [Object] {
        if error.sqlState == "42P16" {
            let views = Set(file.views)
            return try await objects().values.filter { $0.kind == "view" && views.contains($0.identity) }
        }
        return try await objects().values.filter { object in
            guard object.kind != "view", let hint = error.hint else { return false }
            return hint.contains("DROP \(object.kind.uppercased()) \(object.identity) ")
        }
    }

    private mutating func reshape(_ target: Object, in file: SQLFile) async throws {
        let now = try await objects()
        guard now[target.oid] != nil else { return }  // went with the one before
        let dependents = try await dependents(of: target)
        try refuseForeign(dependents, of: target, because: "sql/\(file.path) changes its shape")
        if let early = dependents.first(where: {
            now[$0.oid] != nil && now[$0.oid]?.version != before[$0.oid]?.version
        }) {
            throw StoreError(
                .invalidFiles, "\(early.description) needs \(target.identity), which is created after it",
                remedy: "Put sql/\(file.path) before it in sql/manifest.")
        }
        try await drop(target)
        steps.append(.reshaped("\(target.kind) \(target.identity)"))
    }

    // Dropping -----------------------------------------------------------------------------------------------------

    private mutating func dropLeftovers() async throws {
        let leftovers = try await objects().values.filter { before[$0.oid]?.version == $0.version }
            .sorted { $0.identity < $1.identity }
        let oids = Set(leftovers.map(\.oid))
        for leftover in leftovers {
            guard try await objects()[leftover.oid] != nil else { continue }  // went with one before
            let dependents = try await dependents(of: leftover)
            try refuseForeign(dependents, of: leftover, because: "no file in sql/manifest creates it")
            if let user = dependents.first(where: { !oids.contains($0.oid) }) {
                throw StoreError(
                    .invalidFiles,
                    "no file in sql/manifest creates \(leftover.identity), and \(user.description) needs it",
                    remedy: "Restore its file, or change what needs it.")
            }
            try await drop(leftover)
            steps.append(.dropped("\(leftover.kind) \(leftover.identity)"))
        }
    }

    private func refuseForeign(_ dependents: [Dependent], of target: Object, because reason: String) throws {
        let foreign = dependents.filter { !$0.isOurs }.map(\.description)
        guard foreign.isEmpty else {
            throw StoreError(
                .foreignDependents,
                "\(target.kind) \(target.identity) has to be dropped, because \(reason), "
                    + "but these depend on it and are not ours: " + foreign.joined(separator: ", "),
                remedy: "Drop them, migrate, and create them again against the new shape.")
        }
    }

    private func drop(_ object: Object) async throws {
        try await connection.execute("drop \(object.kind) \(object.identity) cascade")
    }

    // Checking -----------------------------------------------------------------------------------------------------

    /// Lets each language check each body, now that everything they name is there. Tells all that fail, not the first alone.
    private func validate() async throws {
        var failures: [StoreError] = []
        try await connection.execute("savepoint validation")
        for row in try await connection.query(MigrationSQL.validations).rows {
            let (identity, name, check) = (try row.string(0), try row.string(1), try row.string(2))
            do {
                try await connection.execute(check)
            } catch let error as PostgresError where error.sqlState != nil {
                try await connection.execute("rollback to savepoint validation")
                let file = files.first { $0.creates(routine: name) }
                failures.append(
                    Migrator.failure(error, in: (file.map { "sql/\($0.path): " } ?? "") + "function \(identity)"))
            }
        }
        guard let first = failures.first else { return }
        throw StoreError(
            .fileFailed, failures.prefix(20).map(\.message).joined(separator: "\n"),
            remedy: failures.count == 1 ? first.remedy : "\(failures.count) functions are wrong.", cause: first.cause)
    }

    // Looking ------------------------------------------------------------------------------------------------------

    private func objects() async throws -> [Int64: Object] {
        var objects: [Int64: Object] = [:]
        for row in try await connection.query(MigrationSQL.codeObjects).rows {
            let object = Object(
                kind: try row.string(0), oid: try row.int(1), version: try row.string(2), identity: try row.string(3))
            objects[object.oid] = object
        }
        return objects
    }

    private func dependents(of object: Object) async throws -> [Dependent] {
        let catalog = object.kind == "view" ? "pg_catalog.pg_class" : "pg_catalog.pg_proc"
        return try await connection.query(MigrationSQL.dependents, [.text(catalog), .int(object.oid)]).rows.map { row in
            Dependent(description: try row.string(0), isOurs: try row.boolOrNil(1) ?? false, oid: try row.int(2))
        }
    }
}
