package import CRM
import Domain
import FoundationEssentials
package import Store

/// Makes the records of one CRM account equal to what they should hold: compliance first, then urgent, then bulk.
///
/// A drain finishes the batch in hand and settles it. What a kill leaves claimed runs out, and is resolved by reading by key.
package struct OutboxPusher: Sendable {
    let account: ServedAccount
    let crm: any CRMAdapter
    let store: Store
    let observer: Observer
    let ambience: Ambience
    let quiet: QuietWatch
    /// Rung when something is to be written.
    let push: Bells

    /// How long a claim lasts; longer than the deadline of the requests that it covers.
    private static let claimFor: Duration = .seconds(120)

    package init(
        account: ServedAccount, crm: any CRMAdapter, store: Store, observer: Observer, ambience: Ambience,
        quiet: QuietWatch, push: Bells
    ) {
        self.account = account
        self.crm = crm
        self.store = store
        self.observer = observer
        self.ambience = ambience
        self.quiet = quiet
        self.push = push
    }

    package func run(lease: Lease, drain: Drain) async throws {
        let ended = try await store.endClaims(account: account.id, lease: lease)
        if ended > 0 { observer.observe(.claimsEnded(account: account.name, count: ended)) }
        let bell = Bell()
        push.add(bell)
        defer { push.remove(bell) }
        let rounds = Rounds(
            loop: "account/\(account.name)/push", interval: .seconds(1), bell: bell, drain: drain, quiet: quiet,
            observer: observer, random: ambience.random)
        try await rounds.run(
            failed: { try await store.noteFailure(account: account.id, $0, lease: lease) },
            round: {
                for due in try await store.due(account: account.id) {
                    if try await write(due, lease: lease) > 0 { return .again }
                }
                if try await moveStages(lease: lease) > 0 { return .again }
                guard account.isApplying else { return .nothing }
                return try await store.backlog(account: account.id) > 0 ? .worked : .nothing
            })
    }

    /// Claims one batch, writes it, settles it; returns how many records it took.
    private func write(_ due: DueRecords, lease: Lease) async throws -> Int {
        let claim = ambience.uuid()
        let claimed = try await store.claim(
            due, account: account.id, limit: crm.writeLimit, claim: claim, for: Self.claimFor, lease: lease)
        guard !claimed.isEmpty else { return 0 }
        let equal = claimed.filter(\.isEqual)
        let writes = claimed.filter { !$0.isEqual }
        var settlements = equal.map {
            Settlement(id: $0.id, outcome: .written(recordID: $0.recordID ?? ""), tryAt: nil)
        }
        let began = ContinuousClock.now
        var failure: VendorError?
        if !writes.isEmpty {
            do {
                let outcomes = try await crm.write(writes)
                settlements += writes.map {
                    Settlement(
                        id: $0.id, outcome: outcomes[$0.id] ?? .unknown(reason: "the CRM's answer left it out"),
                        tryAt: nil)
                }
            } catch let error as VendorError {
                failure = error
                settlements += writes.map { Settlement(id: $0.id, outcome: error.outcome, tryAt: tryAt(after: error)) }
            }
        }
        try await store.settle(settlements, claim: claim, lease: lease)
        let written = settlements.count { $0.outcome.name == "written" }
        observer.observe(
            .pushed(
                account: account.name, object: due.object.rawValue, lane: due.lane, written: written,
                failed: settlements.count - written, duration: .now - began))
        if !writes.isEmpty {
            try await store.noteAttempt(
                account: account.id, operation: "write \(due.object.rawValue)", records: writes.count,
                outcome: failure.map { $0.outcome.name } ?? (written == settlements.count ? "written" : "partly"),
                httpStatus: failure?.httpStatus, duration: .now - began, error: failure?.message)
        }
        if let failure { throw failure }
        return claimed.count
    }

    private func moveStages(lease: Lease) async throws -> Int {
        let claim = ambience.uuid()
        let steps = try await store.claimStages(
            account: account.id, limit: crm.writeLimit, claim: claim, for: Self.claimFor, lease: lease)
        guard !steps.isEmpty else { return 0 }
        do {
            let outcomes = try await crm.move(steps)
            let settled = steps.map { step in
                (step.id, outcomes[step.id] ?? .unknown(reason: "the CRM's answer left it out"), Date?.none)
            }
            try await store.settle(settled, claim: claim, lease: lease)
            let moved = settled.count { $0.1 == .moved }
            observer.observe(
                .stagesMoved(
                    account: account.name, moved: moved, superseded: settled.count { $0.1.name == "superseded" }))
        } catch let error as VendorError {
            // The stage is read before it is moved, so a step whose answer was lost is safe to repeat.
            let outcome: StageOutcome =
                error.code == .refused
                ? .refused(reason: error.message) : .unknown(reason: error.message)
            try await store.settle(steps.map { ($0.id, outcome, tryAt(after: error)) }, claim: claim, lease: lease)
            throw error
        }
        return steps.count
    }

    private func tryAt(after error: VendorError) -> Date? {
        error.retryAfter.map { ambience.now() + $0 / .seconds(1) }
    }
}

extension VendorError {
    /// What a failure of a whole call means for each record of it.
    fileprivate var outcome: WriteOutcome {
        switch code {
        case .unreachable, .vendorFailed, .malformed, .canceled:
            mayHaveActed ? .unknown(reason: message) : .retry(reason: message)
        case .unauthorized, .forbidden, .notFound, .limited: .retry(reason: message)
        case .refused: .refused(reason: message)
        }
    }
}
