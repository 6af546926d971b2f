/// What will happen later, in the order of its time.
///
/// Nothing waits: whoever handles a request first lets everything happen that has become due, each at its own moment.
struct Agenda: Sendable {
    typealias Action = @Sendable (inout SandboxState) -> Void

    struct Entry: Sendable {
        var at: Instant
        var serial: Int
        var isScenario: Bool
        var action: Action
    }

    private var entries: [Entry] = []
    private var serial = 0

    mutating func add(at moment: Instant, isScenario: Bool = false, _ action: @escaping Action) {
        serial += 1
        let entry = Entry(at: moment, serial: serial, isScenario: isScenario, action: action)
        // Latest first, so that the next one is taken from the end.
        var low = 0
        var high = entries.count
        while low < high {
            let middle = (low + high) / 2
            let isLater = (entries[middle].at, entries[middle].serial) > (moment, serial)
            if isLater { low = middle + 1 } else { high = middle }
        }
        entries.insert(entry, at: low)
    }

    /// Takes the earliest entry if its time has come.
    mutating func next(due moment: Instant) -> Entry? {
        guard let entry = entries.last, entry.at <= moment else { return nil }
        entries.removeLast()
        return entry
    }

    var scenarioCount: Int { entries.count { $0.isScenario } }
}
