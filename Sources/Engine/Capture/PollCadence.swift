package import FoundationEssentials

/// How often and how far a source is read, from its settings.
package struct PollCadence: Sendable, Equatable {
    /// Time between two head sweeps: `head_ms`, default 5 s.
    package var head: Duration
    /// How far below the newest known event a head sweep reads again, for events that become visible late: `overlap_s`, 2 s.
    package var overlap: TimeInterval
    /// How far the first sweep goes back: `initial_days`, 30 days.
    package var initialWindow: TimeInterval

    /// Page size of a head sweep that expects little.
    package static let smallPage = 50
    /// Page size of everything else: Twilio's most.
    package static let fullPage = 1000
    /// How often a page that does not parse is asked for before it becomes a gap.
    package static let triesOfPage = 5

    package init(settings: [String: String]) {
        head = .milliseconds(max(100, settings["head_ms"].flatMap(Int.init) ?? 5000))
        overlap = max(0, settings["overlap_s"].flatMap(Double.init) ?? 2)
        initialWindow = max(0, settings["initial_days"].flatMap(Double.init) ?? 30) * 86_400
    }
}
