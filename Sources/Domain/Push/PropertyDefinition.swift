/// A property that we need in the CRM.
package struct PropertyDefinition: Sendable, Equatable {
    package enum Kind: String, Sendable {
        case text, enumeration, datetime, number, bool
        /// Unique text, by which a record of ours is found again.
        case key
    }

    package var object: RecordWrite.Object
    /// Its name in the CRM.
    package var name: String
    package var label: String
    package var kind: Kind
    /// For an enumeration: value and label, in order.
    package var options: [(value: String, label: String)]
    package var note: String

    package init(
        object: RecordWrite.Object, name: String, label: String, kind: Kind, options: [(value: String, label: String)],
        note: String
    ) {
        self.object = object
        self.name = name
        self.label = label
        self.kind = kind
        self.options = options
        self.note = note
    }

    package static func == (a: Self, b: Self) -> Bool {
        a.object == b.object && a.name == b.name && a.label == b.label && a.kind == b.kind && a.note == b.note
            && a.options.elementsEqual(b.options, by: ==)
    }
}

/// What provisioning found and made.
package struct ProvisionReport: Sendable, Equatable {
    package var created: [String]
    package var existing: [String]
    /// What stands in the way, with the way to mend it.
    package var problems: [String]
    /// True when records of ours can be found by a unique property: `unique key`; false: `marker search`.
    package var hasUniqueKey: Bool

    package init(created: [String], existing: [String], problems: [String], hasUniqueKey: Bool) {
        self.created = created
        self.existing = existing
        self.problems = problems
        self.hasUniqueKey = hasUniqueKey
    }
}
