import Domain
import FoundationEssentials
package import Providers
package import Store

/// Keeps one source read: its newest events all the time, the last day and the last three days again and again, and messages
/// whose status may still change by their id.
///
/// A drain finishes the page in hand. A sweep that was not completed begins again from the newest page: what it had stored is
/// known by then and is not written twice.
package struct SourcePoller: Sendable {
    let source: PolledSource
    let provider: any SMSProvider
    let store: Store
    let observer: Observer
    let ambience: Ambience
    let quiet: QuietWatch
    /// Rung when events were stored.
    let decide: Bell
    let cadence: PollCadence

    package init(
        source: PolledSource, provider: any SMSProvider, store: Store, observer: Observer, ambience: Ambience,
        quiet: QuietWatch, decide: Bell
    ) {
        self.source = source
        self.provider = provider
        self.store = store
        self.observer = observer
        self.ambience = ambience
        self.quiet = quiet
        self.decide = decide
        cadence = PollCadence(settings: source.settings)
    }

    package func run(lease: Lease, drain: Drain) async throws {
        let position = try await store.startSource(source.id, lease: lease)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await readHead(from: position, lease: lease, drain: drain) }
            group.addTask { try await readAgain(from: position, lease: lease, drain: drain) }
            group.addTask { try await askStatuses(lease: lease, drain: drain) }
            for try await _ in group {}
        }
    }

    // Head --------------------------------------------------------------------------------------

    private func readHead(from position: SourcePosition, lease: Lease, drain: Drain) async throws {
        let head = HeadPosition(decidableUntil: position.decidableUntil)
        let rounds = rounds("head", interval: cadence.head, drain: drain)
        try await rounds.run(
            failed: { try await store.noteFailure(source: source.id, $0, lease: lease) },
            round: {
                let now = ambience.now()
                let since = head.decidableUntil.map { $0 - cadence.overlap } ?? now - cadence.initialWindow
                let sweep = try await self.sweep(
                    SweepReport(cadence: .head, windowFrom: since, startedAt: now), size: head.pageSize, until: since,
                    lease: lease, drain: drain)
                guard let sweep else { return .nothing }
                head.completed(sweep)
                return sweep.foundSomething ? .worked : .nothing
            })
    }

    // Settle and deep ---------------------------------------------------------------------------

    private func readAgain(from position: SourcePosition, lease: Lease, drain: Drain) async throws {
        let started = ambience.now()
        let due = ReadAgain(settledAt: position.settledAt ?? started, deepAt: position.deepAt ?? started)
        let rounds = rounds("settle", interval: .seconds(1), drain: drain)
        try await rounds.run(
            failed: { try await store.noteFailure(source: source.id, $0, lease: lease) },
            round: {
                let now = ambience.now()
                guard let cadence = due.next(now: now) else { return .nothing }
                let since = now - (cadence == .deep ? 3 : 1) * 86_400
                let sweep = try await self.sweep(
                    SweepReport(cadence: cadence, windowFrom: since, startedAt: now), size: PollCadence.fullPage,
                    until: since, lease: lease, drain: drain)
                guard let sweep else { return .nothing }
                due.completed(cadence, at: now)
                return sweep.foundSomething ? .worked : .nothing
            })
    }

    // Open messages -----------------------------------------------------------------------------

    private func askStatuses(lease: Lease, drain: Drain) async throws {
        let rounds = rounds("statuses", interval: .seconds(2), drain: drain)
        try await rounds.run(
            failed: { try await store.noteFailure(source: source.id, $0, lease: lease) },
            round: {
                let ids = try await store.takeOpenMessages(source: source.id, limit: 20, lease: lease)
                guard !ids.isEmpty else { return .nothing }
                var messages: [CapturedMessage] = []
                var failure: VendorError?
                for id in ids where !drain.isDraining {
                    do {
                        if let message = try await provider.message(id) { messages.append(message) }
                    } catch let error as VendorError {
                        // What was read is stored before it counts; the others come again.
                        failure = error
                        break
                    }
                }
                let changed = try await store.accept(messages, source: source.id, lease: lease)
                observer.observe(.statusesAsked(source: source.name, asked: ids.count, changed: changed))
                if changed > 0 { decide.ring() }
                if let failure { throw failure }
                return changed > 0 ? .worked : .nothing
            })
    }

    // One sweep ---------------------------------------------------------------------------------

    /// Reads pages from the newest to the first that reaches below `until`, and stores each; nil when a drain ended it before.
    private func sweep(
        _ report: SweepReport, size: Int, until: Date, lease: Lease, drain: Drain
    ) async throws -> SweepReport? {
        var sweep = report
        var cursor: String?
        var oldest: Date?
        var refusedPages = 0
        repeat {
            let page: CapturedPage
            do {
                page = try await provider.messages(since: report.windowFrom, cursor: cursor, size: size)
            } catch let error as VendorError where error.code == .malformed {
                let payload = error.payload ?? []
                try await store.refusePage(payload, reason: error.message, source: source.id, lease: lease)
                observer.observe(.pageRefused(source: source.name, reason: error.message))
                refusedPages += 1
                // The first page leaves nothing to go on from; an older one is asked for again before it is given up.
                guard cursor != nil, let oldest else { throw error }
                guard refusedPages >= PollCadence.triesOfPage else { continue }
                try await store.noteGap(
                    from: report.windowFrom, to: oldest, reason: error.message, closing: sweep, source: source.id,
                    lease: lease)
                observer.observe(.gapNoted(source: source.name))
                return sweep
            }
            let isLast = page.next == nil || page.oldestSentAt.map { $0 < until } ?? false
            sweep = try await accept(page, sweep: sweep, isLast: isLast, lease: lease)
            if isLast {
                if sweep.foundSomething {
                    observer.observe(
                        .swept(
                            source: source.name, cadence: sweep.cadence.rawValue, pages: sweep.pages,
                            seen: sweep.rowsSeen, new: sweep.rowsNew, changed: sweep.rowsChanged,
                            refused: sweep.rowsRefused))
                    decide.ring()
                }
                return sweep
            }
            oldest = [oldest, page.oldestSentAt].compactMap { $0 }.min()
            cursor = page.next
            refusedPages = 0
        } while !drain.isDraining
        return nil
    }

    /// Stores a page; a message that the database refuses is kept as a dead letter, and the others are stored without it.
    private func accept(
        _ page: CapturedPage, sweep: SweepReport, isLast: Bool, lease: Lease
    ) async throws -> SweepReport {
        do {
            return try await store.accept(page, source: source.id, sweep: sweep, isLast: isLast, lease: lease)
        } catch {
            guard DatabaseFailure(error)?.isAboutData == true, !page.messages.isEmpty else { throw error }
            var sweep = sweep
            sweep.windowTo = [sweep.windowTo, page.newestSentAt].compactMap { $0 }.max()
            let (stored, refusals) = try await acceptApart(page.messages[...], lease: lease)
            sweep.rowsSeen += stored
            var rest = page
            rest.messages = []
            rest.refusals += refusals
            return try await store.accept(rest, source: source.id, sweep: sweep, isLast: isLast, lease: lease)
        }
    }

    /// Stores messages in ever smaller parts, until what is refused is alone.
    private func acceptApart(
        _ messages: ArraySlice<CapturedMessage>, lease: Lease
    ) async throws -> (stored: Int, refusals: [CapturedPage.Refusal]) {
        do {
            _ = try await store.accept(Array(messages), source: source.id, lease: lease)
            return (messages.count, [])
        } catch {
            guard let failure = DatabaseFailure(error), failure.isAboutData else { throw error }
            guard messages.count > 1 else {
                let refusals = messages.map {
                    CapturedPage.Refusal(externalID: $0.externalID, reason: failure.reason, raw: $0.raw)
                }
                return (0, refusals)
            }
            let middle = messages.startIndex + messages.count / 2
            let newer = try await acceptApart(messages[..<middle], lease: lease)
            let older = try await acceptApart(messages[middle...], lease: lease)
            return (newer.stored + older.stored, newer.refusals + older.refusals)
        }
    }

    private func rounds(_ what: String, interval: Duration, drain: Drain) -> Rounds {
        Rounds(
            loop: "source/\(source.name)/\(what)", interval: interval, bell: Bell(), drain: drain, quiet: quiet,
            observer: observer, random: ambience.random)
    }
}
