package import FoundationEssentials

/// A CRM user who can own records.
package struct OwnerRecord: Sendable, Equatable {
    package var externalID: String
    /// The CRM's user id where it differs from the owner id.
    package var userID: String?
    package var name: String
    package var email: String?
    package var isActive: Bool

    package init(externalID: String, userID: String?, name: String, email: String?, isActive: Bool) {
        self.externalID = externalID
        self.userID = userID
        self.name = name
        self.email = email
        self.isActive = isActive
    }
}

/// A stage of a deal pipeline; a greater position is further.
package struct StageRecord: Sendable, Equatable {
    package var pipeline: String
    package var externalID: String
    package var label: String
    package var position: Int
    package var isClosed: Bool
    package var isWon: Bool
    /// 0 to 1.
    package var probability: Double?

    package init(
        pipeline: String, externalID: String, label: String, position: Int, isClosed: Bool, isWon: Bool,
        probability: Double?
    ) {
        self.pipeline = pipeline
        self.externalID = externalID
        self.label = label
        self.position = position
        self.isClosed = isClosed
        self.isWon = isWon
        self.probability = probability
    }
}

package struct ContactRecord: Sendable, Equatable {
    /// A phone field of the contact as it stands in the CRM, and as a phone where it is one.
    package struct Phone: Sendable, Equatable {
        package var field: String
        package var number: PhoneNumber

        package init(field: String, number: PhoneNumber) {
            self.field = field
            self.number = number
        }
    }

    package var externalID: String
    package var name: String?
    package var email: String?
    package var ownerID: String?
    package var lifecycleStage: String?
    package var phones: [Phone]
    package var createdAt: Date?
    package var modifiedAt: Date
    /// Time of the CRM's last activity with the contact.
    package var activeAt: Date?
    package var isDeleted: Bool
    /// Ids of contacts that were merged into this one.
    package var absorbedIDs: [String]
    /// Current values of our own properties, by their CRM names.
    package var properties: [String: String]

    package init(
        externalID: String, name: String?, email: String?, ownerID: String?, lifecycleStage: String?, phones: [Phone],
        createdAt: Date?, modifiedAt: Date, activeAt: Date?, isDeleted: Bool, absorbedIDs: [String],
        properties: [String: String]
    ) {
        self.externalID = externalID
        self.name = name
        self.email = email
        self.ownerID = ownerID
        self.lifecycleStage = lifecycleStage
        self.phones = phones
        self.createdAt = createdAt
        self.modifiedAt = modifiedAt
        self.activeAt = activeAt
        self.isDeleted = isDeleted
        self.absorbedIDs = absorbedIDs
        self.properties = properties
    }
}

package struct DealRecord: Sendable, Equatable {
    /// A stage that the deal entered.
    package struct StageEntry: Sendable, Equatable {
        package var stage: String
        package var enteredAt: Date
        /// True when an integration wrote it, by the CRM's account of the change.
        package var isByAPI: Bool

        package init(stage: String, enteredAt: Date, isByAPI: Bool) {
            self.stage = stage
            self.enteredAt = enteredAt
            self.isByAPI = isByAPI
        }
    }

    package var externalID: String
    package var name: String?
    package var pipeline: String?
    package var stage: String?
    package var ownerID: String?
    /// Decimal number in `currency`, as text so that nothing is rounded.
    package var amount: String?
    /// ISO 4217 code.
    package var currency: String?
    package var createdAt: Date?
    package var closedAt: Date?
    package var modifiedAt: Date
    package var isDeleted: Bool
    package var absorbedIDs: [String]
    /// Contacts of the deal, by their CRM ids; nil when the adapter did not read them.
    package var contactIDs: [String]?
    /// Newest last.
    package var stageHistory: [StageEntry]

    package init(
        externalID: String, name: String?, pipeline: String?, stage: String?, ownerID: String?, amount: String?,
        currency: String?, createdAt: Date?, closedAt: Date?, modifiedAt: Date, isDeleted: Bool, absorbedIDs: [String],
        contactIDs: [String]?, stageHistory: [StageEntry]
    ) {
        self.externalID = externalID
        self.name = name
        self.pipeline = pipeline
        self.stage = stage
        self.ownerID = ownerID
        self.amount = amount
        self.currency = currency
        self.createdAt = createdAt
        self.closedAt = closedAt
        self.modifiedAt = modifiedAt
        self.isDeleted = isDeleted
        self.absorbedIDs = absorbedIDs
        self.contactIDs = contactIDs
        self.stageHistory = stageHistory
    }
}

package struct TaskRecord: Sendable, Equatable {
    package var externalID: String
    /// Our key (UUID), when we made the task.
    package var key: String?
    package var subject: String?
    package var isDone: Bool
    package var ownerID: String?
    package var dueAt: Date?
    package var completedAt: Date?
    package var modifiedAt: Date
    package var isDeleted: Bool

    package init(
        externalID: String, key: String?, subject: String?, isDone: Bool, ownerID: String?, dueAt: Date?,
        completedAt: Date?, modifiedAt: Date, isDeleted: Bool
    ) {
        self.externalID = externalID
        self.key = key
        self.subject = subject
        self.isDone = isDone
        self.ownerID = ownerID
        self.dueAt = dueAt
        self.completedAt = completedAt
        self.modifiedAt = modifiedAt
        self.isDeleted = isDeleted
    }
}

package struct MeetingRecord: Sendable, Equatable {
    package var externalID: String
    package var title: String?
    package var startsAt: Date?
    package var endsAt: Date?
    /// scheduled, completed, rescheduled, no_show, canceled, or the account's own value.
    package var outcome: String?
    package var ownerID: String?
    package var createdAt: Date?
    package var modifiedAt: Date
    package var isDeleted: Bool
    package var contactIDs: [String]

    package init(
        externalID: String, title: String?, startsAt: Date?, endsAt: Date?, outcome: String?, ownerID: String?,
        createdAt: Date?, modifiedAt: Date, isDeleted: Bool, contactIDs: [String]
    ) {
        self.externalID = externalID
        self.title = title
        self.startsAt = startsAt
        self.endsAt = endsAt
        self.outcome = outcome
        self.ownerID = ownerID
        self.createdAt = createdAt
        self.modifiedAt = modifiedAt
        self.isDeleted = isDeleted
        self.contactIDs = contactIDs
    }
}

/// A call, mail or note.
package struct ActivityRecord: Sendable, Equatable {
    package var externalID: String
    package var ownerID: String?
    package var occurredAt: Date
    /// Length of a call in seconds.
    package var durationSeconds: Int?
    package var modifiedAt: Date
    package var isDeleted: Bool
    package var contactIDs: [String]

    package init(
        externalID: String, ownerID: String?, occurredAt: Date, durationSeconds: Int?, modifiedAt: Date,
        isDeleted: Bool, contactIDs: [String]
    ) {
        self.externalID = externalID
        self.ownerID = ownerID
        self.occurredAt = occurredAt
        self.durationSeconds = durationSeconds
        self.modifiedAt = modifiedAt
        self.isDeleted = isDeleted
        self.contactIDs = contactIDs
    }
}
