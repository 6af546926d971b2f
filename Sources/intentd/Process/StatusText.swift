import Store

/// The page `/`: how far everything is, for a person with curl. Same figures as `intentd status`.
enum StatusText {
    static func text(_ status: StatusSummary?) -> String {
        guard let status else { return "intentd \(Version.text)\nthe database cannot be reached\n" }
        var lines = ["intentd \(Version.text)", ""]
        for source in status.sources {
            let state = source.error ?? source.polledAt.map { "polled \(Output.time($0))" } ?? "not polled yet"
            lines.append("source \(source.name): \(source.isEnabled ? state : "off")")
        }
        for account in status.accounts {
            let state = account.error ?? account.polledAt.map { "mirrored \(Output.time($0))" } ?? "not mirrored yet"
            lines.append("account \(account.name): \(account.isEnabled ? "\(account.pushMode), \(state)" : "off")")
        }
        lines.append("")
        lines += status.counts.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
        return lines.joined(separator: "\n") + "\n"
    }
}
