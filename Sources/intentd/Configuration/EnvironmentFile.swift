import FoundationEssentials

/// A file of `KEY=value` lines as systemd's `EnvironmentFile=` reads it (systemd.exec(5)), so that one file serves the unit and a
/// person at a shell: comments begin with `#` or `;`, values may stand in quotes.
enum EnvironmentFile {
    /// - Throws: `Failure` of configuration that names file and line, and never a value.
    static func read(_ path: String) throws(Failure) -> [String: String] {
        let text: String
        do {
            text = try String(contentsOfFile: path, encoding: .utf8)
        } catch {
            throw .configuration("cannot read the environment file \(path)", "Look at its path and rights.")
        }
        var values: [String: String] = [:]
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let line = line.trimmed
            guard let first = line.first, first != "#", first != ";" else { continue }
            guard let equals = line.firstIndex(of: "=") else {
                throw .configuration("\(path):\(index + 1): no \"=\"", "A line is KEY=value, or a comment after #.")
            }
            values[String(line[..<equals].trimmed)] = value(line[line.index(after: equals)...].trimmed)
        }
        return values
    }

    private static func value(_ text: Substring) -> String {
        guard let quote = text.first, quote == "\"" || quote == "'", text.count >= 2, text.last == quote else {
            return String(text)
        }
        let inner = text.dropFirst().dropLast()
        guard quote == "\"" else { return String(inner) }
        var value = ""
        var isEscaped = false
        for character in inner {
            if character == "\\", !isEscaped {
                isEscaped = true
            } else {
                value.append(character)
                isEscaped = false
            }
        }
        return value
    }
}

extension StringProtocol {
    /// Without white space at both ends.
    var trimmed: SubSequence {
        var text = self[...]
        while text.first?.isWhitespace == true { text = text.dropFirst() }
        while text.last?.isWhitespace == true { text = text.dropLast() }
        return text
    }
}
