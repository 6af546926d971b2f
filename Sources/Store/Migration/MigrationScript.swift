/// A migrate of an empty database as one script for psql: `intentd migrate --print | psql NAME`.
package struct MigrationScript: Sendable {
    private let directory: SQLDirectory

    package init(_ directory: SQLDirectory) {
        self.directory = directory
    }

    package var text: String {
        var parts = [
            """
            -- The database of intentd, for an empty one. Made by `intentd migrate --print`; the same as `intentd migrate`.
            \\set ON_ERROR_STOP on
            \\set QUIET on
            \\encoding UTF8
            """
        ]
        parts += transaction(asOwner: false, [Self.refusal, MigrationSQL.requirements, section(directory.roles)])
        parts += transaction([section(directory.bootstrap)])
        for migration in directory.migrations {
            parts += transaction([
                section(migration.file),
                """
                insert into ops.migration (number, name, sha256)
                values (\(migration.number), \(literal(migration.name)), \(literal(migration.file.sha256)));
                """,
            ])
        }
        parts += transaction(
            [MigrationSQL.resetCode, "set local check_function_bodies = off;"] + directory.code.map(section) + [
                "set local check_function_bodies = on;", MigrationSQL.validateAll,
                "insert into ops.code (sha256) values (\(literal(directory.codeDigest)));",
            ])
        parts += transaction(
            directory.rulepack.map(section) + [
                """
                update ops.code
                set rulepack_sha256 = \(literal(directory.rulepackDigest)), rulepack_applied_at = now();
                """
            ])
        return parts.joined(separator: "\n\n") + "\n"
    }

    private static let refusal = """
        do $$
        begin
            if pg_catalog.to_regclass('ops.migration') is not null then
                raise exception 'the database "%" was migrated before', pg_catalog.current_database()
                    using errcode = 'IN904', hint = 'This script is for an empty one: use intentd migrate.';
            end if;
        end
        $$;
        """

    private func transaction(asOwner: Bool = true, _ parts: [String]) -> [String] {
        ["begin;\n" + MigrationSQL.begin] + (asOwner ? [MigrationSQL.becomeOwner] : []) + parts + ["commit;"]
    }

    /// A file without a final `;` must not run into the next one.
    private func section(_ file: SQLFile) -> String {
        var text = file.text
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return "-- sql/\(file.path)\n" + text + (text.hasSuffix(";") ? "" : "\n;")
    }

    private func literal(_ text: String) -> String {
        "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
    }
}
