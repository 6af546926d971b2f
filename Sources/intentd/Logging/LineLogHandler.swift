import FoundationEssentials
import Glibc
import Logging

/// Writes log lines to stderr: `time level message key=value …` (logfmt), or JSON, one object a line.
///
/// Under systemd each line begins with the priority that journald takes off again (`<4>`, sd-daemon(3)), and has no time of its own.
struct LineLogHandler: LogHandler {
    enum Format: Sendable {
        case text, json
    }

    let label: String
    let format: Format
    let isForJournal: Bool
    var logLevel: Logger.Level
    var metadata: Logger.Metadata = [:]
    var metadataProvider: Logger.MetadataProvider?

    /// Sets the logging of the whole process; called once.
    static func bootstrap(_ settings: Settings) {
        let isForJournal = settings.environment["JOURNAL_STREAM"] != nil
        let (format, level) = (settings.logFormat, settings.logLevel)
        LoggingSystem.bootstrap { label in
            LineLogHandler(label: label, format: format, isForJournal: isForJournal, logLevel: level)
        }
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        var values = metadata
        if let provided = metadataProvider?.get() { values.merge(provided) { $1 } }
        if let own = event.metadata { values.merge(own) { $1 } }
        if let error = event.error { values["error"] = "\(error)" }
        // The metadata of libraries name the library.
        if label != "intentd" { values["logger"] = "\(label)" }
        let line = line(event.level, "\(event.message)", values, at: .now)
        // One write a line: lines of several threads do not mix (POSIX keeps writes up to PIPE_BUF whole).
        let bytes = Array(line.utf8)
        _ = bytes.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
    }

    /// The line with its newline.
    func line(_ level: Logger.Level, _ message: String, _ values: Logger.Metadata, at time: Date) -> String {
        var line = isForJournal ? "<\(Self.priority(level))>" : ""
        let time = time.formatted(.iso8601.time(includingFractionalSeconds: true))
        switch format {
        case .text:
            if !isForJournal { line += "\(time) " }
            line += "\(level.rawValue) \(message)"
            for (key, value) in values.sorted(by: { $0.key < $1.key }) { line += " \(key)=\(Self.logfmt("\(value)"))" }
        case .json:
            line += "{\"time\":\"\(time)\",\"level\":\"\(level.rawValue)\",\"message\":\(Self.json(message))"
            for (key, value) in values.sorted(by: { $0.key < $1.key }) {
                // The three of our own come first in every line; a value of the same name does not hide them.
                let key = ["time", "level", "message"].contains(key) ? "_\(key)" : key
                line += ",\(Self.json(key)):\(Self.json("\(value)"))"
            }
            line += "}"
        }
        return line + "\n"
    }

    /// syslog(3).
    private static func priority(_ level: Logger.Level) -> Int {
        switch level {
        case .critical: 2
        case .error: 3
        case .warning: 4
        case .notice: 5
        case .info: 6
        case .debug, .trace: 7
        }
    }

    private static func logfmt(_ value: String) -> String {
        let isPlain = !value.isEmpty && value.utf8.allSatisfy { $0 > 32 && $0 != 34 && $0 != 61 && $0 != 127 }
        return isPlain ? value : json(value)
    }

    /// A JSON string (RFC 8259, 7).
    private static func json(_ value: String) -> String {
        var text = "\""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            case _ where scalar.value < 32 || scalar.value == 127:
                let hex = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text + "\""
    }
}
