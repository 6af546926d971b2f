package import Store

/// Everything that runs for one database: sources and accounts, the decider, the clock.
package struct Daemon: Sendable {
    /// A loop could not go on, so "nothing left to do" is not the whole truth.
    package struct Stuck: Error, Sendable, CustomStringConvertible {
        /// Loops and what somebody must mend.
        package let loops: [String: String]

        package var description: String {
            loops.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }.joined(separator: "; ")
        }
    }

    private let fleet: Fleet
    private let decider: Decider
    private let clock: DueClock
    private let quiet: QuietWatch
    private let reread: Bell

    /// How often "is anything left to do" is asked.
    private static let idleInterval: Duration = .milliseconds(100)

    /// - Parameter holder: who holds the leases: host, process and boot.
    package init(
        store: Store, adapters: Fleet.Adapters, holder: String, observer: Observer, ambience: Ambience = .real,
        vitals: Vitals = .unwatched
    ) {
        let quiet = QuietWatch(vitals: vitals)
        let decide = Bell()
        let push = Bells()
        reread = Bell()
        fleet = Fleet(
            store: store, adapters: adapters, holder: holder, observer: observer, ambience: ambience, quiet: quiet,
            decide: decide, push: push, reread: reread)
        decider = Decider(
            store: store, observer: observer, ambience: ambience, quiet: quiet, bell: decide, push: push)
        clock = DueClock(store: store, observer: observer, ambience: ambience, quiet: quiet, push: push)
        self.quiet = quiet
    }

    /// Reads sources and accounts again at once, as after a change of their rows.
    package func rereadConfiguration() {
        reread.ring()
    }

    /// Runs until `drain` begins and everything in hand is finished.
    ///
    /// - Parameter untilIdle: begins the drain itself as soon as nothing is left to do.
    /// - Throws: `Stuck` after a run until idle in which a loop could not go on.
    package func run(drain: Drain, untilIdle: Bool) async throws {
        // A loop that has not begun yet is not quiet.
        for loop in ["fleet", "decide", "clock"] { quiet.add(loop) }
        var stuck: [String: String] = [:]
        try await withThrowingTaskGroup(of: [String: String].self) { group in
            group.addTask {
                try await fleet.run(drain: drain)
                return [:]
            }
            group.addTask {
                try await decider.run(drain: drain)
                return [:]
            }
            group.addTask {
                try await clock.run(drain: drain)
                return [:]
            }
            if untilIdle { group.addTask { await waitUntilIdle(drain: drain) } }
            for try await loops in group { stuck.merge(loops) { first, _ in first } }
        }
        if !stuck.isEmpty { throw Stuck(loops: stuck) }
    }

    private func waitUntilIdle(drain: Drain) async -> [String: String] {
        let bell = Bell()
        drain.add(bell)
        while !drain.isDraining, !Task.isCancelled {
            if quiet.isQuiet { break }
            await bell.wait(Self.idleInterval)
        }
        let stuck = quiet.stuckLoops
        drain.begin()
        return stuck
    }
}
