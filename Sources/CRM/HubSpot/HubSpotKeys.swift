import Domain
import FoundationEssentials

/// Finds records of ours again by their key, never through the search index: what was made a moment ago is not in it yet.
struct HubSpotKeys: Sendable {
    enum Found: Sendable {
        case record(HubSpotRecord)
        /// It exists no more: somebody deleted it.
        case archived
    }

    let client: HubSpotClient
    let type: String
    let properties: [String]

    private var property: String { client.settings.keyProperty }
    private var reads: HubSpotReads { HubSpotReads(client: client, type: type) }

    /// What exists of the writes' records, by the id of our row.
    func find(_ writes: [RecordWrite]) async throws(VendorError) -> [Int64: Found] {
        guard client.settings.keyMode == .unique else { return try await findAmongLinked(writes) }
        var found: [Int64: Found]
        do {
            let records = try await reads.records(writes.map(\.key), properties: properties + [property], by: property)
            found = match(records, writes)
        } catch {
            // The property is not unique in this account after all.
            guard error.code == .refused else { throw error }
            return try await findAmongLinked(writes)
        }
        let missing = writes.filter { found[$0.id] == nil }
        if missing.isEmpty { return found }
        // A deleted record keeps its key: made anew it would come back from the dead.
        do {
            let archived = try await reads.records(
                missing.map(\.key), properties: [property], by: property, archived: true)
            for id in match(archived, missing).keys { found[id] = .archived }
        } catch {
            guard error.code == .refused else { throw error }
        }
        return found
    }

    /// Marker search: the records of this type that the write's contacts (or deals) have, compared by key.
    private func findAmongLinked(_ writes: [RecordWrite]) async throws(VendorError) -> [Int64: Found] {
        let associations = HubSpotAssociations(client: client)
        var ids: Set<String> = []
        for (object, owners) in [
            ("contacts", Set(writes.flatMap(\.contactIDs))),
            ("deals", Set(writes.filter(\.contactIDs.isEmpty).flatMap(\.dealIDs))),
        ] where !owners.isEmpty {
            let linked = try await associations.read(from: object, to: type, ids: owners.sorted())
            ids.formUnion(linked.values.joined())
        }
        return match(try await reads.records(ids.sorted(), properties: properties + [property]), writes)
    }

    private func match(_ records: [HubSpotRecord], _ writes: [RecordWrite]) -> [Int64: Found] {
        // HubSpot compares unique texts without case.
        let byKey = Dictionary(
            records.compactMap { record in record.text(property).map { ($0.lowercased(), record) } }
        ) { first, _ in first }
        var found: [Int64: Found] = [:]
        for write in writes {
            guard let record = byKey[write.key.lowercased()] else { continue }
            found[write.id] = record.isArchived ? .archived : .record(record)
        }
        return found
    }
}
