import Postgres

/// What one call of decide.run did.
package struct Decided: Sendable, Equatable {
    package var events: Int
    package var signals: Int
    package var routed: Int

    package var isNothing: Bool { events + signals + routed == 0 }
}

extension Store {
    /// Decides the oldest undecided events, in one transaction.
    package func decide(limit: Int) async throws -> Decided {
        let row = try await query("select events, signals, routed from decide.run($1::integer)", [.int(Int64(limit))])
            .single
        return Decided(events: Int(try row.int(0)), signals: Int(try row.int(1)), routed: Int(try row.int(2)))
    }

    /// Sets the next event aside that cannot be decided; nil when none waits.
    package func quarantine(reason: String) async throws -> String? {
        try await query("select decide.quarantine($1)", [.text(reason)]).single.stringOrNil(0)
    }

    /// Marks response windows that have passed; returns how many.
    package func markBreached(limit: Int) async throws -> Int {
        try await query("select from route.mark_breached(now(), $1::integer)", [.int(Int64(limit))]).count
    }

    /// Tells the CRM of pauses that have ended; returns of how many persons.
    package func endPauses(limit: Int) async throws -> Int {
        Int(try await query("select trigger.end_pauses(now(), $1::integer)", [.int(Int64(limit))]).single.int(0))
    }

    /// Makes the partitions of the coming months.
    package func keepPartitions() async throws {
        _ = try await query("select kernel.keep_partitions()")
    }
}
