import FoundationEssentials
import HTTP
import JSON

/// One object of HubSpot's API, read by property.
struct HubSpotRecord {
    let json: JSONValue
    let id: String
    private let properties: JSONValue?

    /// nil where there is no id.
    init?(_ json: JSONValue) {
        guard let id = Self.id(json["id"]) else { return nil }
        self.json = json
        self.id = id
        properties = json["properties"]
    }

    /// A property that has a value: HubSpot writes null or an empty text for none.
    func text(_ name: String) -> String? {
        guard let value = properties?[name].flatMap(Self.scalar), !value.isEmpty else { return nil }
        return value
    }

    func date(_ name: String) -> Date? { text(name).flatMap(HubSpotTime.parse) }

    var isArchived: Bool { json["archived"]?.bool ?? false }
    var trace: Int64? { json["objectWriteTraceId"].flatMap(Self.scalar).flatMap { Int64($0) } }

    func createdAt(_ name: String) -> Date? { date(name) ?? json["createdAt"]?.string.flatMap(HubSpotTime.parse) }
    func modifiedAt(_ name: String) -> Date? { date(name) ?? json["updatedAt"]?.string.flatMap(HubSpotTime.parse) }

    /// Ids of records that were merged into this one.
    var absorbedIDs: [String] {
        (text("hs_merged_object_ids") ?? "").split(separator: ";").map { $0.filter { !$0.isWhitespace } }
            .filter { !$0.isEmpty && $0 != id }
    }

    /// Ids are numbers in some places and text in others.
    static func id(_ value: JSONValue?) -> String? {
        guard let text = value.flatMap(scalar), !text.isEmpty else { return nil }
        return text
    }

    static func scalar(_ value: JSONValue) -> String? {
        value.string ?? value.int.map { String($0) } ?? value.bool.map { $0 ? "true" : "false" }
            ?? (value.kind == .number ? value.text : nil)
    }
}

/// Times as HubSpot writes them: ISO 8601, milliseconds since 1970, or a day.
enum HubSpotTime {
    static func parse(_ text: String) -> Date? {
        if let milliseconds = Int64(text) { return date(milliseconds) }
        if text.utf8.count == 10 { return ISO8601Date.parse(text + "T00:00:00Z") }
        return ISO8601Date.parse(text)
    }

    static func milliseconds(_ date: Date) -> Int64 { Int64((date.timeIntervalSince1970 * 1000).rounded()) }
    static func date(_ milliseconds: Int64) -> Date { Date(timeIntervalSince1970: Double(milliseconds) / 1000) }
}
