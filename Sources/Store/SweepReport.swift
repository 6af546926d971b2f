package import FoundationEssentials

/// A read of a source that is complete over its window: a row of ops.sweep.
package struct SweepReport: Sendable, Equatable {
    package enum Cadence: String, Sendable {
        case head, settle, deep, backfill, verify
    }

    package var cadence: Cadence
    package var windowFrom: Date
    /// Newest provider time seen; nil when the window was empty.
    package var windowTo: Date?
    package var pages = 0
    package var rowsSeen = 0
    package var rowsNew = 0
    package var rowsChanged = 0
    package var rowsRefused = 0
    package var startedAt: Date

    package init(cadence: Cadence, windowFrom: Date, startedAt: Date) {
        self.cadence = cadence
        self.windowFrom = windowFrom
        self.startedAt = startedAt
    }

    /// Whether it brought anything.
    package var foundSomething: Bool { rowsNew + rowsChanged + rowsRefused > 0 }
}
