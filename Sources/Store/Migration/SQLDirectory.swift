import FoundationEssentials

/// The files of `sql/`, read at once and checked for what can be seen without a database.
package struct SQLDirectory: Sendable {
    /// Where they were read from.
    package let path: String
    let roles: SQLFile
    let bootstrap: SQLFile
    /// In the order of their numbers.
    package let migrations: [Migration]
    /// In the order of the manifest.
    package let code: [SQLFile]
    /// In the order of their names.
    package let rulepack: [SQLFile]

    /// Recognises the state of the code schemas. The migrations are in it, because code is applied again after each.
    let codeDigest: String
    let rulepackDigest: String

    /// - Throws: `StoreError(.invalidFiles)` that names the file and what to do.
    package init(path: String) throws(StoreError) {
        self.path = path
        roles = try Self.read("roles.sql", in: path)
        bootstrap = try Self.read("bootstrap.sql", in: path)
        migrations = try Self.migrations(in: path)
        code = try Self.code(in: path)
        rulepack = try Self.files(in: path, folder: "rulepack").map { file throws(StoreError) in
            try Self.read(file, in: path)
        }
        codeDigest = Self.digest(migrations.map(\.file) + code)
        rulepackDigest = Self.digest(rulepack)
    }

    /// Looks where `INTENTD_SQL` says, else at `../share/intentd/sql` from the executable, else in the checkout that holds it.
    package static func locate(setting: String?, executable: String) throws(StoreError) -> String {
        func holdsFiles(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path + "/bootstrap.sql") }
        if let setting {
            guard holdsFiles(setting) else {
                throw StoreError(
                    .invalidFiles, "INTENTD_SQL is \(setting), and no bootstrap.sql is there",
                    remedy: "Set it to the folder sql/ of this version, or remove the setting.")
            }
            return setting
        }
        var folder = executable.split(separator: "/").dropLast()
        let installed = "/" + (folder.dropLast() + ["share", "intentd", "sql"]).joined(separator: "/")
        if holdsFiles(installed) { return installed }
        while !folder.isEmpty {
            let checkout = "/" + folder.joined(separator: "/")
            if holdsFiles(checkout + "/sql"), FileManager.default.fileExists(atPath: checkout + "/Package.swift") {
                return checkout + "/sql"
            }
            folder = folder.dropLast()
        }
        throw StoreError(
            .invalidFiles, "no SQL files at \(installed)",
            remedy: "Set INTENTD_SQL to the folder sql/ of this version of the program.")
    }

    // Reading ------------------------------------------------------------------------------------------------------

    private static func migrations(in path: String) throws(StoreError) -> [Migration] {
        var migrations: [Migration] = []
        for name in try files(in: path, folder: "migrations") {
            guard let migration = Migration(file: try read(name, in: path)) else {
                throw StoreError(.invalidFiles, "sql/\(name) is not called NNNN_name.sql", remedy: "Rename it.")
            }
            if let twin = migrations.first(where: { $0.number == migration.number }) {
                throw StoreError(
                    .invalidFiles, "sql/\(twin.file.path) and sql/\(name) have the same number",
                    remedy: "Give the later one the next free number.")
            }
            migrations.append(migration)
        }
        return migrations.sorted { $0.number < $1.number }
    }

    private static func code(in path: String) throws(StoreError) -> [SQLFile] {
        var names: [String] = []
        for line in try read("manifest", in: path).text.split(separator: "\n") {
            let name = line.prefix { $0 != "#" }.filter { !$0.isWhitespace }
            guard !name.isEmpty else { continue }
            guard !names.contains(name) else {
                throw StoreError(.invalidFiles, "sql/manifest names \(name) twice", remedy: "Remove one of the lines.")
            }
            names.append(name)
        }
        let outside: Set<Substring> = ["migrations", "rulepack", "tests"]
        let listed = Set(names)
        for folder in try entries(of: path) where !folder.hasSuffix(".sql") && !outside.contains(folder[...]) {
            for name in try files(in: path, folder: folder) where !listed.contains(name) {
                throw StoreError(
                    .invalidFiles, "sql/\(name) is not in sql/manifest",
                    remedy: "Add a line after the files that it needs, or remove the file.")
            }
        }
        return try names.map { name throws(StoreError) in
            let file = try read(name, in: path)
            // What no file creates is told from what one does by its row in the catalog, which such a grant rewrites.
            for word in ["functions", "routines", "procedures"] where file.text.contains("on all \(word) in schema") {
                throw StoreError(
                    .invalidFiles, "sql/\(name) grants on all \(word) of a schema",
                    remedy: "Grant each in its own file: the migrator could not tell what no file creates any more.")
            }
            return file
        }
    }

    private static func entries(of path: String) throws(StoreError) -> [String] {
        do {
            return try FileManager.default.contentsOfDirectory(atPath: path).sorted()
        } catch {
            throw StoreError(
                .invalidFiles, "cannot read the folder \(path)", remedy: "Look at its existence and rights.")
        }
    }

    /// Paths of the `.sql` files of a folder in name order; none where the folder does not exist or is a file.
    private static func files(in path: String, folder: String) throws(StoreError) -> [String] {
        var isDirectory = false
        guard FileManager.default.fileExists(atPath: "\(path)/\(folder)", isDirectory: &isDirectory), isDirectory else {
            return []
        }
        return try entries(of: "\(path)/\(folder)").filter { $0.hasSuffix(".sql") }.map { "\(folder)/\($0)" }
    }

    private static func read(_ name: String, in path: String) throws(StoreError) -> SQLFile {
        do {
            return SQLFile(path: name, text: try String(contentsOfFile: "\(path)/\(name)", encoding: .utf8))
        } catch {
            throw StoreError(
                .invalidFiles, "cannot read \(path)/\(name) as UTF-8", remedy: "Restore the file from this version.")
        }
    }

    private static func digest(_ files: [SQLFile]) -> String {
        SHA256.hexDigest(files.map { "\($0.sha256) \($0.path)\n" }.joined())
    }
}
