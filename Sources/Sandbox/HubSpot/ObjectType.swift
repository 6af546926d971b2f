/// The kinds of record that the stand-in knows.
enum ObjectType: String, Sendable, CaseIterable {
    case contacts
    case deals
    case tasks
    case communications
    case calls
    case emails
    case notes
    case meetings

    /// Reads a plural or singular name, or a type id such as `0-3`.
    init?(path: String) {
        let match = Self.allCases.first { type in
            path == type.rawValue || path == type.singular || path == type.typeID
        }
        guard let match else { return nil }
        self = match
    }

    var singular: String { String(rawValue.dropLast()) }

    var typeID: String {
        switch self {
        case .contacts: "0-1"
        case .deals: "0-3"
        case .tasks: "0-27"
        case .communications: "0-18"
        case .calls: "0-48"
        case .emails: "0-49"
        case .notes: "0-46"
        case .meetings: "0-47"
        }
    }

    /// Contacts alone spell it without the prefix.
    var modifiedProperty: String { self == .contacts ? "lastmodifieddate" : "hs_lastmodifieddate" }
    var createdProperty: String { self == .contacts || self == .deals ? "createdate" : "hs_createdate" }

    /// What an answer holds besides what was asked for.
    var baseProperties: [String] { ["hs_object_id", createdProperty, modifiedProperty] }

    /// What an answer holds when nothing was asked for.
    var defaultProperties: [String] {
        switch self {
        case .contacts: baseProperties + ["email", "firstname", "lastname"]
        case .deals: baseProperties + ["amount", "closedate", "dealname", "dealstage", "pipeline"]
        default: baseProperties
        }
    }

    /// Activities must say when they are due or happened.
    var needsTimestamp: Bool { self != .contacts && self != .deals }

    /// The number of the default association from this type to another.
    func associationTypeID(to other: ObjectType) -> Int64 {
        switch (self, other) {
        case (.deals, .contacts): 3
        case (.contacts, .deals): 4
        case (.communications, .contacts): 81
        case (.contacts, .communications): 82
        case (.communications, .deals): 85
        case (.deals, .communications): 86
        case (.contacts, .calls): 193
        case (.calls, .contacts): 194
        case (.contacts, .emails): 197
        case (.emails, .contacts): 198
        case (.contacts, .meetings): 199
        case (.meetings, .contacts): 200
        case (.contacts, .notes): 201
        case (.notes, .contacts): 202
        case (.contacts, .tasks): 203
        case (.tasks, .contacts): 204
        case (.deals, .calls): 205
        case (.calls, .deals): 206
        case (.deals, .emails): 209
        case (.emails, .deals): 210
        case (.deals, .meetings): 211
        case (.meetings, .deals): 212
        case (.deals, .notes): 213
        case (.notes, .deals): 214
        case (.deals, .tasks): 215
        case (.tasks, .deals): 216
        default: 449
        }
    }
}
