/// One record with its history and the versions that the search index holds.
struct CRMRecord: Sendable {
    /// Who changed a value, as the history tells it.
    struct Writer: Sendable {
        var sourceType: String
        var sourceID: String

        /// The account's private app.
        static let api = Writer(sourceType: "API", sourceID: "4242")
        /// A sales person at the screen.
        static func person(_ owner: String?) -> Writer {
            Writer(sourceType: "CRM_UI", sourceID: "userId:\(owner ?? "0")")
        }
    }

    struct Change: Sendable {
        /// Empty when the value was cleared.
        var value: String
        var at: Instant
        var writer: Writer
    }

    /// What a search sees from one moment on.
    struct Indexed: Sendable {
        var from: Instant
        var values: [String: String]
        var updated: Instant
    }

    let type: ObjectType
    let id: Int64
    var values: [String: String] = [:]
    /// Newest first.
    var history: [String: [Change]] = [:]
    var created: Instant
    var updated: Instant
    /// When it was made, in the sandbox's own time: unlike `created`, never set to the past.
    var seen: Instant
    var archivedAt: Instant?
    /// Oldest first; at least one.
    private(set) var indexed: [Indexed] = []

    init(type: ObjectType, id: Int64, created: Instant, seen: Instant) {
        self.type = type
        self.id = id
        self.created = created
        self.seen = seen
        updated = created
        values["hs_object_id"] = String(id)
        values[type.createdProperty] = created.iso8601
        if type == .deals { values["hs_createdate"] = created.iso8601 }
    }

    /// Sets or clears values; a value that is the same leaves no history, but the record counts as modified.
    mutating func write(_ changes: [String: String?], writer: Writer, at moment: Instant, searchableAfter lag: Int64) {
        for (name, value) in changes where values[name] != value {
            values[name] = value
            history[name, default: []].insert(Change(value: value ?? "", at: moment, writer: writer), at: 0)
        }
        updated = max(updated, moment)
        values[type.modifiedProperty] = updated.iso8601
        // Older versions that can no longer be the visible one are dropped.
        if let visible = indexed.lastIndex(where: { $0.from <= moment }) { indexed.removeFirst(visible) }
        indexed.append(Indexed(from: moment + lag, values: values, updated: updated))
    }

    /// What a search finds now; nil before the first version is indexed, and for archived records.
    func searchable(_ now: Instant) -> Indexed? {
        guard archivedAt == nil else { return nil }
        return indexed.last { $0.from <= now }
    }

    /// - Parameter names: the properties asked for; empty for the type's default ones.
    func json(_ names: [String], from shown: [String: String]? = nil, history wanted: [String] = []) -> JSONValue {
        let shown = shown ?? values
        var properties: [String: JSONValue] = [:]
        for name in (names.isEmpty ? type.defaultProperties : names + type.baseProperties) + wanted {
            properties[name] = .text(shown[name])
        }
        var fields: [String: JSONValue] = [
            "id": .string(String(id)), "properties": .object(properties), "createdAt": .string(created.iso8601),
            "updatedAt": .string(updated.iso8601), "archived": .bool(archivedAt != nil),
        ]
        if let archivedAt { fields["archivedAt"] = .string(archivedAt.iso8601) }
        if !wanted.isEmpty {
            var told: [String: JSONValue] = [:]
            for name in wanted {
                told[name] = .array(
                    (history[name] ?? []).map { change in
                        [
                            "value": .string(change.value), "timestamp": .string(change.at.iso8601),
                            "sourceType": .string(change.writer.sourceType),
                            "sourceId": .string(change.writer.sourceID),
                        ]
                    })
            }
            fields["propertiesWithHistory"] = .object(told)
        }
        return .object(fields)
    }
}
