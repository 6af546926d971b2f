package import CRM
import Domain
import FoundationEssentials
package import Store
import Synchronization

/// Keeps the mirror of one CRM account: what changed since the last read, all the time; owners, stages and deletions now and then.
///
/// A drain finishes the page in hand. Pages come in the order of change, so what was stored is not read again.
package struct MirrorReader: Sendable {
    let account: ServedAccount
    let crm: any CRMAdapter
    let store: Store
    let observer: Observer
    let ambience: Ambience
    let quiet: QuietWatch
    /// Rung when a contact came that a signal may wait for.
    let decide: Bell
    /// Rung when an assignment was met, which changes fields.
    let push: Bells
    let cadence: MirrorCadence

    package init(
        account: ServedAccount, crm: any CRMAdapter, store: Store, observer: Observer, ambience: Ambience,
        quiet: QuietWatch, decide: Bell, push: Bells
    ) {
        self.account = account
        self.crm = crm
        self.store = store
        self.observer = observer
        self.ambience = ambience
        self.quiet = quiet
        self.decide = decide
        self.push = push
        cadence = MirrorCadence(settings: account.settings)
    }

    package func run(lease: Lease, drain: Drain) async throws {
        let plan = MirrorPlan(cadence: cadence, cursors: try await store.mirrorCursors(account: account.id))
        let rounds = Rounds(
            loop: "account/\(account.name)/mirror", interval: cadence.interval, bell: Bell(), drain: drain,
            quiet: quiet, observer: observer, random: ambience.random)
        try await rounds.run(
            failed: { try await store.noteFailure(account: account.id, $0, lease: lease) },
            round: {
                var changed = 0
                let now = ambience.now()
                if plan.listsAreDue(now: now) {
                    let owners = try await crm.owners()
                    let stages = try await crm.stages()
                    changed += try await store.accept(owners: owners, stages: stages, account: account.id, lease: lease)
                    plan.listsRead(at: now)
                }
                for object in plan.objects(now: now) {
                    changed += try await read(object, plan: plan, lease: lease, drain: drain)
                    if drain.isDraining { return .nothing }
                    plan.read(object, at: now)
                }
                if plan.deletionsAreDue(now: now) {
                    for object in [MirrorObject.contact, .deal, .task] {
                        changed += try await readDeletions(of: object, lease: lease, drain: drain)
                    }
                    plan.deletionsRead(at: now)
                }
                let sweep = try await store.completeMirrorSweep(account: account.id, lease: lease)
                if sweep.isFirst { observer.observe(.mirrorComplete(account: account.name)) }
                if sweep.met > 0 {
                    observer.observe(.assignmentsMet(account: account.name, count: sweep.met))
                    push.ring()
                }
                guard changed > 0 || sweep.isFirst || sweep.met > 0 else { return .nothing }
                decide.ring()
                return .worked
            })
    }

    private func read(_ object: MirrorObject, plan: MirrorPlan, lease: Lease, drain: Drain) async throws -> Int {
        let (since, isFull) = plan.window(of: object)
        var cursor: String?
        var changed = 0
        repeat {
            let page = try await crm.changed(object, since: since, cursor: cursor)
            let count = try await accept(page, object: object, isFull: isFull && page.next == nil, lease: lease)
            plan.stored(object, readUntil: page.readUntil)
            if count > 0 {
                observer.observe(.mirrored(account: account.name, object: object.rawValue, changed: count))
            }
            changed += count
            cursor = page.next
        } while cursor != nil && !drain.isDraining
        return changed
    }

    /// Stores a page; a record that the database refuses is kept as a dead letter, and the others are stored without it.
    private func accept(_ page: MirrorPage, object: MirrorObject, isFull: Bool, lease: Lease) async throws -> Int {
        do {
            return try await store.accept(page, object: object, isFull: isFull, account: account.id, lease: lease)
        } catch {
            guard let failure = DatabaseFailure(error), failure.isAboutData, page.records.count > 0 else { throw error }
            var rest = page
            if page.records.count == 1 {
                rest.records = page.records.halves.0
                rest.refusals.append(
                    CapturedPage.Refusal(externalID: page.records.firstID, reason: failure.reason, raw: ""))
                return try await accept(rest, object: object, isFull: isFull, lease: lease)
            }
            let (older, newer) = page.records.halves
            // Only with the second half is the page read: the position moves then.
            let first = MirrorPage(records: older, readUntil: Date(timeIntervalSince1970: 0), next: page.next)
            let count = try await accept(first, object: object, isFull: false, lease: lease)
            rest.records = newer
            return try await count + accept(rest, object: object, isFull: isFull, lease: lease)
        }
    }

    private func readDeletions(of object: MirrorObject, lease: Lease, drain: Drain) async throws -> Int {
        var cursor: String?
        var changed = 0
        repeat {
            let (ids, next) = try await crm.deleted(object, cursor: cursor)
            changed += try await store.markDeleted(ids, object: object, account: account.id, lease: lease)
            cursor = next
        } while cursor != nil && !drain.isDraining
        return changed
    }
}
