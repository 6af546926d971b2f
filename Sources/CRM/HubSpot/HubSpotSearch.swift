import Domain
import FoundationEssentials
import JSON

/// Pages through the records of one type in ascending order of last change.
///
/// It never pages by offset: a record that changes meanwhile moves to the end and shifts all others past the offset, unseen, and
/// HubSpot ends every query at 10,000. Each page starts at the last change of the page before instead, and leaves out what that
/// page had of the same millisecond. Where a page is full of one millisecond (a bulk import), that millisecond is read by id.
struct HubSpotSearch: Sendable {
    static let pageSize = 200

    /// Where a page begins.
    struct Cursor: Sendable, Equatable {
        /// Milliseconds since 1970.
        var from: Int64
        /// Ids of the page before that changed at `from`.
        var seen: Set<String> = []
        /// Reads what changed at `from` only, from the id after this one.
        var afterID: Int64?

        init(from: Int64, seen: Set<String> = [], afterID: Int64? = nil) {
            self.from = from
            self.seen = seen
            self.afterID = afterID
        }

        /// From `text`.
        init?(_ text: String) {
            let parts = text.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
            guard parts.count == 3, let from = Int64(parts[1]) else { return nil }
            switch parts[0] {
            case "time": self.init(from: from, seen: Set(parts[2].split(separator: ",").map(String.init)))
            case "ids":
                guard let id = Int64(parts[2]) else { return nil }
                self.init(from: from, afterID: id)
            default: return nil
            }
        }

        var text: String {
            if let afterID { return "ids:\(from):\(afterID)" }
            return "time:\(from):\(seen.sorted().joined(separator: ","))"
        }
    }

    struct Page: Sendable {
        var records: [HubSpotRecord] = []
        var refusals: [CapturedPage.Refusal] = []
        var readUntil: Int64
        var next: Cursor?
    }

    /// Property of the last change.
    let modified: String
    let properties: [String]

    func body(_ cursor: Cursor) -> [UInt8] {
        var filters = [(modified, "GTE", cursor.from)]
        if let afterID = cursor.afterID {
            filters += [(modified, "LTE", cursor.from), ("hs_object_id", "GT", afterID)]
        }
        var json = JSONWriter()
        json.beginObject()
        json.key("filterGroups")
        json.beginArray()
        json.beginObject()
        json.key("filters")
        json.beginArray()
        for (property, comparison, value) in filters {
            json.beginObject()
            json.field("propertyName", property)
            json.field("operator", comparison)
            json.field("value", String(value))
            json.endObject()
        }
        json.endArray()
        json.endObject()
        json.endArray()
        json.key("sorts")
        json.beginArray()
        json.beginObject()
        json.field("propertyName", cursor.afterID == nil ? modified : "hs_object_id")
        json.field("direction", "ASCENDING")
        json.endObject()
        json.endArray()
        json.field("properties", properties)
        json.key("limit")
        json.int(Self.pageSize)
        json.endObject()
        return json.bytes
    }

    /// nil where the answer has no array of results.
    func page(_ document: JSONDocument, at cursor: Cursor) -> Page? {
        guard let results = document.root["results"]?.array else { return nil }
        var page = Page(readUntil: cursor.from)
        var changes: [(id: String, at: Int64)] = []
        var raws: [String]?
        for (index, result) in results.enumerated() {
            guard let record = HubSpotRecord(result), let at = record.modifiedAt(modified) else {
                raws = raws ?? document.rawElements(ofArray: "results")
                page.refusals.append(
                    .init(
                        externalID: HubSpotRecord.id(result["id"]), reason: "the record has no id or no \(modified)",
                        raw: raws?[index] ?? result.text))
                continue
            }
            let change = HubSpotTime.milliseconds(at)
            changes.append((record.id, change))
            page.readUntil = max(page.readUntil, change)
            if change != cursor.from || !cursor.seen.contains(record.id) { page.records.append(record) }
        }
        let hasMore = document.root["paging"]?["next"]?["after"] != nil
        page.next = next(after: cursor, changes: changes, hasMore: hasMore)
        return page
    }

    private func next(after cursor: Cursor, changes: [(id: String, at: Int64)], hasMore: Bool) -> Cursor? {
        if cursor.afterID != nil {
            guard hasMore, let last = changes.compactMap({ Int64($0.id) }).max() else {
                return Cursor(from: cursor.from + 1)
            }
            return Cursor(from: cursor.from, afterID: last)
        }
        guard hasMore else { return nil }
        let last = changes.map(\.at).max() ?? cursor.from
        guard last > cursor.from else { return Cursor(from: cursor.from, afterID: 0) }
        return Cursor(from: last, seen: Set(changes.filter { $0.at == last }.map(\.id)))
    }
}
