package import FoundationEssentials

/// Records of one kind, in ascending order of last change.
package enum MirrorRecords: Sendable, Equatable {
    case contacts([ContactRecord])
    case deals([DealRecord])
    case tasks([TaskRecord])
    case meetings([MeetingRecord])
    case calls([ActivityRecord])
    case emails([ActivityRecord])
    case notes([ActivityRecord])

    package var count: Int {
        switch self {
        case .contacts(let records): records.count
        case .deals(let records): records.count
        case .tasks(let records): records.count
        case .meetings(let records): records.count
        case .calls(let records), .emails(let records), .notes(let records): records.count
        }
    }
}

/// One page of changed CRM records.
package struct MirrorPage: Sendable {
    package var records: MirrorRecords
    /// Every record changed at or before it has been seen once this page is stored: where the next read may start.
    package var readUntil: Date
    /// Where the next page is; nil when the window is complete. Opaque.
    package var next: String?
    /// Records that could not be read: kept, named, stepped over.
    package var refusals: [CapturedPage.Refusal]

    package init(
        records: MirrorRecords, readUntil: Date, next: String?, refusals: [CapturedPage.Refusal] = []
    ) {
        self.records = records
        self.readUntil = readUntil
        self.next = next
        self.refusals = refusals
    }
}
