import FoundationEssentials

/// What commands print on stdout.
enum Output {
    /// JSON for scripts: stable order of keys, times in ISO 8601.
    static func json(_ value: some Encodable) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        encoder.dateEncodingStrategy = .iso8601
        print(String(decoding: try encoder.encode(value), as: UTF8.self))
    }

    /// Columns in the width of their longest value; nothing but the heads where there are no rows.
    static func table(_ heads: [String], _ rows: [[String]]) {
        let widths = heads.indices.map { column in ([heads] + rows).map { $0[column].count }.max() ?? 0 }
        for row in [heads] + rows {
            var line = ""
            for (value, width) in zip(row, widths) {
                line += value + String(repeating: " ", count: width - value.count + 2)
            }
            while line.last == " " { line.removeLast() }
            print(line)
        }
    }

    static func time(_ date: Date?) -> String { date?.formatted(.iso8601) ?? "-" }
}
