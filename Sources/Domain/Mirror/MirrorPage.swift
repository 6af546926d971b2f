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

    /// The first and the second half.
    package var halves: (MirrorRecords, MirrorRecords) {
        func split<Record>(
            _ records: [Record], _ make: ([Record]) -> MirrorRecords
        ) -> (MirrorRecords, MirrorRecords) {
            let middle = records.count / 2
            return (make(Array(records[..<middle])), make(Array(records[middle...])))
        }
        return switch self {
        case .contacts(let records): split(records, MirrorRecords.contacts)
        case .deals(let records): split(records, MirrorRecords.deals)
        case .tasks(let records): split(records, MirrorRecords.tasks)
        case .meetings(let records): split(records, MirrorRecords.meetings)
        case .calls(let records): split(records, MirrorRecords.calls)
        case .emails(let records): split(records, MirrorRecords.emails)
        case .notes(let records): split(records, MirrorRecords.notes)
        }
    }

    /// The CRM's id of the first record; nil when there is none.
    package var firstID: String? {
        switch self {
        case .contacts(let records): records.first?.externalID
        case .deals(let records): records.first?.externalID
        case .tasks(let records): records.first?.externalID
        case .meetings(let records): records.first?.externalID
        case .calls(let records), .emails(let records), .notes(let records): records.first?.externalID
        }
    }

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
