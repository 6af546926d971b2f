/// A value of a CRM property. Times are ISO 8601 text with a zone.
package enum FieldValue: Sendable, Equatable {
    case text(String)
    case number(Double)
    case bool(Bool)
    /// Clears the property.
    case empty
}

/// A record of the CRM that is behind what it should hold.
package struct RecordWrite: Sendable, Equatable {
    package enum Object: String, Sendable, CaseIterable {
        case contact, deal, task, timeline
    }

    /// Our row: outbox.record_state.id.
    package var id: Int64
    package var object: Object
    /// Our key (UUID) of a task or a timeline entry; the CRM's id of a contact or a deal.
    package var key: String
    /// The CRM's id; nil until a record of ours is created.
    package var recordID: String?
    /// Properties to write. contact, deal: by their CRM names, only those that differ.
    /// task: subject, body, due_at, priority (low, medium, high), owner_id. timeline: body, occurred_at, owner_id.
    /// For a record that exists, only those that differ from what was written last.
    package var fields: [String: FieldValue]
    /// For a task or a timeline entry: all fields, for the case that it has to be created.
    package var allFields: [String: FieldValue]
    /// Contacts and deals that a record of ours belongs to, by their CRM ids.
    package var contactIDs: [String]
    package var dealIDs: [String]
    /// Those of them that a record which exists is not linked to yet. Links are never taken away.
    package var newContactIDs: [String]
    package var newDealIDs: [String]
    /// True when an earlier write ended without an answer: read by key before creating.
    package var isUnknown: Bool

    package init(
        id: Int64, object: Object, key: String, recordID: String?, fields: [String: FieldValue],
        allFields: [String: FieldValue], contactIDs: [String], dealIDs: [String], newContactIDs: [String] = [],
        newDealIDs: [String] = [], isUnknown: Bool
    ) {
        self.id = id
        self.object = object
        self.key = key
        self.recordID = recordID
        self.fields = fields
        self.allFields = allFields
        self.contactIDs = contactIDs
        self.dealIDs = dealIDs
        self.newContactIDs = newContactIDs
        self.newDealIDs = newDealIDs
        self.isUnknown = isUnknown
    }
}

extension RecordWrite {
    /// Whether the record exists and holds all that it should.
    package var isEqual: Bool {
        recordID != nil && fields.isEmpty && newContactIDs.isEmpty && newDealIDs.isEmpty
    }
}

/// How one write ended.
package enum WriteOutcome: Sendable, Equatable {
    /// The CRM holds it. `recordID` is the CRM's id, also of a record found by key.
    case written(recordID: String)
    /// Nothing was written; the same again may succeed.
    case retry(reason: String)
    /// The CRM refused it, and would again: its words, without personal data.
    case refused(reason: String)
    /// The record does not exist any more.
    case gone
    /// Whether it was written is not known: read by key next time.
    case unknown(reason: String)
}
