/// One file of `sql/`, read.
package struct SQLFile: Sendable, Equatable {
    /// Relative to `sql/`: `route/mark_breached.sql`.
    package let path: String
    package let text: String
    package let sha256: String

    package init(path: String, text: String) {
        self.path = path
        self.text = text
        sha256 = SHA256.hexDigest(text)
    }

    /// The line, from 1, of a position that PostgreSQL reported: characters, from 1.
    func line(ofPosition position: Int) -> Int {
        1 + text.unicodeScalars.prefix(max(0, position - 1)).count { $0 == "\n" }
    }

    /// Names of the views that the file creates or replaces, as they are written there.
    var views: [String] {
        var names: [String] = []
        for line in text.split(separator: "\n") {
            let words = line.lowercased().split(whereSeparator: { " \t(".contains($0) }).map(String.init)
            guard words.first == "create", let view = words.firstIndex(of: "view"), view <= 3, view + 1 < words.count
            else {
                continue
            }
            names.append(words[view + 1])
        }
        return names
    }

    /// Whether the file creates a routine of this name (`schema.name`).
    func creates(routine name: String) -> Bool {
        for line in text.split(separator: "\n") {
            let words = line.lowercased().split(whereSeparator: { " \t(".contains($0) })
            if words.first == "create", words.dropFirst().contains(where: { $0 == name }) { return true }
        }
        return false
    }
}

/// One file of `sql/migrations`.
package struct Migration: Sendable, Equatable {
    package let number: Int
    /// The file's name without number and suffix.
    package let name: String
    package let file: SQLFile

    /// nil where the file is not called `NNNN_name.sql`.
    package init?(file: SQLFile) {
        let parts = file.path.split(separator: "/")
        guard let last = parts.last, last.hasSuffix(".sql") else { return nil }
        let stem = last.dropLast(4)
        guard let underscore = stem.firstIndex(of: "_"), stem[..<underscore].utf8.count == 4,
            stem[..<underscore].utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(stem[..<underscore]),
            number > 0, stem[underscore...].count > 1
        else { return nil }
        self.number = number
        name = String(stem[stem.index(after: underscore)...])
        self.file = file
    }
}
