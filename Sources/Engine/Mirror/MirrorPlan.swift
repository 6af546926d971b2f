package import Domain
package import FoundationEssentials
import Synchronization

/// How often a CRM account is read, from its settings.
package struct MirrorCadence: Sendable, Equatable {
    /// Time between two rounds: `mirror_ms`, default 5 s.
    package var interval: Duration
    /// How far before the last change a read begins again, for changes that the CRM's index shows late: `overlap_s`, 60 s.
    package var overlap: TimeInterval
    /// Time between two reads of meetings, calls, mails and notes: `activity_s`, 15 s. A CRM allows few searches a second.
    package var activityInterval: TimeInterval
    /// Time between two reads of owners and stages, which have no filter for changes.
    package static let listInterval: TimeInterval = 300
    /// Time between two reads of what was deleted.
    package static let deletionInterval: TimeInterval = 3600

    package init(settings: [String: String]) {
        interval = .milliseconds(max(200, settings["mirror_ms"].flatMap(Int.init) ?? 5000))
        overlap = max(0, settings["overlap_s"].flatMap(Double.init) ?? 60)
        activityInterval = max(0, settings["activity_s"].flatMap(Double.init) ?? 15)
    }
}

/// Decides what of a CRM account is read next, and from when on.
///
/// Invariant: the window of a kind of record never begins later than the newest stored change less the overlap.
package final class MirrorPlan: Sendable {
    private struct State {
        var readUntil: [MirrorObject: Date] = [:]
        var readAt: [MirrorObject: Date] = [:]
        var listsAt: Date?
        var deletionsAt: Date?
    }

    private let cadence: MirrorCadence
    private let state: Mutex<State>

    /// - Parameter cursors: how far each kind had been read before, by its name.
    package init(cadence: MirrorCadence, cursors: [String: (modifiedAt: Date, fullAt: Date)]) {
        self.cadence = cadence
        var state = State()
        for object in MirrorObject.allCases {
            state.readUntil[object] = cursors[object.rawValue]?.modifiedAt
        }
        self.state = Mutex(state)
    }

    package func listsAreDue(now: Date) -> Bool {
        state.withLock { $0.listsAt.map { now.timeIntervalSince($0) >= MirrorCadence.listInterval } ?? true }
    }

    package func listsRead(at now: Date) {
        state.withLock { $0.listsAt = now }
    }

    package func deletionsAreDue(now: Date) -> Bool {
        state.withLock { $0.deletionsAt.map { now.timeIntervalSince($0) >= MirrorCadence.deletionInterval } ?? true }
    }

    package func deletionsRead(at now: Date) {
        state.withLock { $0.deletionsAt = now }
    }

    /// Kinds of record that are due: contacts before what refers to them.
    package func objects(now: Date) -> [MirrorObject] {
        state.withLock { state in
            MirrorObject.allCases.filter { object in
                switch object {
                case .contact, .deal, .task: true
                case .meeting, .call, .email, .note:
                    state.readAt[object].map { now.timeIntervalSince($0) >= cadence.activityInterval } ?? true
                }
            }
        }
    }

    package func read(_ object: MirrorObject, at now: Date) {
        state.withLock { $0.readAt[object] = now }
    }

    /// From when on a kind is read, and whether that is everything.
    package func window(of object: MirrorObject) -> (since: Date, isFull: Bool) {
        state.withLock { state in
            guard let readUntil = state.readUntil[object] else { return (Date(timeIntervalSince1970: 0), true) }
            return (readUntil - cadence.overlap, false)
        }
    }

    package func stored(_ object: MirrorObject, readUntil: Date) {
        state.withLock { state in
            state.readUntil[object] = max(state.readUntil[object] ?? readUntil, readUntil)
        }
    }
}
