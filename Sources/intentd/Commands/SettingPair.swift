import ArgumentParser

/// `key=value` on the command line. A value that is a number, `true`, `false`, or a JSON list or object stays one.
struct SettingPair: ExpressibleByArgument, Sendable {
    let key: String
    let value: String

    init?(argument: String) {
        guard let equals = argument.firstIndex(of: "="), equals > argument.startIndex else { return nil }
        key = String(argument[..<equals])
        value = String(argument[argument.index(after: equals)...])
    }

    static func dictionary(_ pairs: [SettingPair]) -> [String: String] {
        Dictionary(pairs.map { ($0.key, $0.value) }) { $1 }
    }
}
