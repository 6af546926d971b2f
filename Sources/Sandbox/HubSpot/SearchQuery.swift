/// A search request, checked against the limits, and its evaluation over the index.
struct SearchQuery: Sendable {
    static let largestPage = 200
    /// Results past this many cannot be paged to.
    static let window = 10_000

    private enum Operand: Sendable, Comparable {
        case number(Double)
        case text(String)
    }

    private struct Filter: Sendable {
        var property: String
        var operation: String
        var operand: Operand?
        var high: Operand?
        var members: [Operand]
    }

    private let type: ObjectType
    private var groups: [[Filter]] = []
    private var sort: (property: String, isDescending: Bool)?
    private let text: String?
    private let filterGroups: JSONValue?
    private let sorts: JSONValue?
    private let kinds: [String: String]
    let properties: [String]
    let limit: Int
    let after: Int

    init(_ type: ObjectType, _ json: JSONValue, _ definitions: [String: PropertyDefinition]) throws(HubSpotProblem) {
        self.type = type
        kinds = definitions.mapValues(\.type)
        properties = (json["properties"]?.elements ?? []).compactMap(\.text)
        filterGroups = json["filterGroups"]
        sorts = json["sorts"]
        limit = Int(json["limit"]?.whole ?? 10)
        after = Int(json["after"]?.whole ?? 0)
        text = json["query"]?.text.flatMap { $0.isEmpty ? nil : $0.lowercased() }
        guard (1...Self.largestPage).contains(limit) else {
            throw .validation("limit must be between 1 and \(Self.largestPage)")
        }
        guard after >= 0, after + limit <= Self.window else {
            throw .validation("Paging goes no further than \(Self.window) results")
        }
        guard (text?.utf8.count ?? 0) <= 3000 else { throw .validation("query is longer than 3000 characters") }
        let wanted = json["filterGroups"]?.elements ?? []
        guard wanted.count <= 5, wanted.reduce(0, { $0 + ($1["filters"]?.elements.count ?? 0) }) <= 18 else {
            throw .validation("At most 5 filter groups and 18 filters are allowed")
        }
        for group in wanted {
            let filters = group["filters"]?.elements ?? []
            guard filters.count <= 6 else { throw .validation("A filter group has at most 6 filters") }
            var made: [Filter] = []
            for filter in filters { made.append(try Self.filter(filter, kinds)) }
            groups.append(made)
        }
        let sorts = json["sorts"]?.elements ?? []
        guard sorts.count <= 1 else { throw .validation("At most one sort is allowed") }
        if let first = sorts.first {
            let name = first["propertyName"]?.text ?? first.text ?? ""
            let isDescending = first["direction"]?.text == "DESCENDING" || name.hasPrefix("-")
            let property = name.hasPrefix("-") ? String(name.dropFirst()) : name
            guard kinds[property] != nil else { throw .validation("There is no property \(property) to sort by") }
            sort = (property, isDescending)
        }
    }

    private static func filter(_ json: JSONValue, _ kinds: [String: String]) throws(HubSpotProblem) -> Filter {
        guard let property = json["propertyName"]?.text, let kind = kinds[property] else {
            throw .property(
                json["propertyName"]?.text ?? "", code: "PROPERTY_DOESNT_EXIST",
                "There is no such property to filter by")
        }
        let operation = json["operator"]?.text ?? ""
        let filter = Filter(
            property: property, operation: operation, operand: json["value"]?.text.map { operand($0, kind) },
            high: json["highValue"]?.text.map { operand($0, kind) },
            members: (json["values"]?.elements ?? []).compactMap(\.text).map { operand($0, kind) })
        let isComplete =
            switch operation {
            case "EQ", "NEQ", "LT", "LTE", "GT", "GTE", "CONTAINS_TOKEN", "NOT_CONTAINS_TOKEN": filter.operand != nil
            case "BETWEEN": filter.operand != nil && filter.high != nil
            case "IN", "NOT_IN": !filter.members.isEmpty
            case "HAS_PROPERTY", "NOT_HAS_PROPERTY": true
            default: false
            }
        guard isComplete else { throw .validation("The filter on \(property) is not valid") }
        return filter
    }

    private static func operand(_ text: String, _ kind: String) -> Operand {
        switch kind {
        case "number": Double(text).map(Operand.number) ?? .text(text)
        case "datetime", "date":
            PropertyDefinition.instant(text).map { .number(Double($0.milliseconds)) } ?? .text(text)
        default: .text(text.lowercased())
        }
    }

    private func value(_ property: String, _ record: CRMRecord, _ seen: CRMRecord.Indexed) -> Operand? {
        // The three that every poll filters and sorts by need no parsing.
        if property == type.modifiedProperty { return .number(Double(seen.updated.milliseconds)) }
        if property == "hs_object_id" { return .number(Double(record.id)) }
        if property == type.createdProperty, record.history[property] == nil {
            return .number(Double(record.created.milliseconds))
        }
        return seen.values[property].map { Self.operand($0, kinds[property] ?? "string") }
    }

    private func admits(_ filter: Filter, _ record: CRMRecord, _ seen: CRMRecord.Indexed) -> Bool {
        guard let value = value(filter.property, record, seen) else {
            return ["NOT_HAS_PROPERTY", "NEQ", "NOT_IN", "NOT_CONTAINS_TOKEN"].contains(filter.operation)
        }
        switch filter.operation {
        case "HAS_PROPERTY": return true
        case "NOT_HAS_PROPERTY": return false
        case "IN": return filter.members.contains(value)
        case "NOT_IN": return !filter.members.contains(value)
        default: break
        }
        guard let operand = filter.operand else { return false }
        switch filter.operation {
        case "EQ": return value == operand
        case "NEQ": return value != operand
        case "LT": return value < operand
        case "LTE": return value <= operand
        case "GT": return value > operand
        case "GTE": return value >= operand
        case "BETWEEN": return value >= operand && filter.high.map { value <= $0 } == true
        case "CONTAINS_TOKEN", "NOT_CONTAINS_TOKEN":
            guard case .text(let text) = value, case .text(let token) = operand else { return false }
            let words = text.split { !$0.isLetter && !$0.isNumber && $0 != "+" }.map(String.init)
            let wanted = token.split(separator: "*").joined()
            return words.contains { $0.contains(wanted) } == (filter.operation == "CONTAINS_TOKEN")
        default: return false
        }
    }

    /// What the last query found, for the next page of it.
    struct Found: Sendable {
        fileprivate var type: ObjectType
        fileprivate var filterGroups: JSONValue?
        fileprivate var sorts: JSONValue?
        fileprivate var text: String?
        fileprivate var revision: Int
        fileprivate var ids: [Int64]
    }

    /// Evaluates the query over what is searchable now.
    ///
    /// - Parameter found: the last query's hits; used again as long as no record has changed, which pages of one query
    ///   need when there are many records. Not with an index lag, where time alone changes what is found.
    func run(_ store: CRMStore, now: Instant, found: inout Found?) -> JSONValue {
        if let found, store.searchLag == 0, found.revision == store.revision, found.type == type,
            found.filterGroups == filterGroups, found.sorts == sorts, found.text == text
        {
            return answer(store, found.ids, now: now)
        }
        let ids = hits(store, now: now).map(\.record.id)
        found = Found(
            type: type, filterGroups: filterGroups, sorts: sorts, text: text, revision: store.revision, ids: ids)
        return answer(store, ids, now: now)
    }

    private func hits(_ store: CRMStore, now: Instant) -> [(record: CRMRecord, seen: CRMRecord.Indexed)] {
        var hits: [(record: CRMRecord, seen: CRMRecord.Indexed)] = []
        for id in store.ids[type] ?? [] {
            guard let record = store.records[type]?[id], let seen = record.searchable(now) else { continue }
            let isIn = groups.isEmpty || groups.contains { $0.allSatisfy { admits($0, record, seen) } }
            guard isIn, text.map({ wanted in seen.values.values.contains { $0.lowercased().contains(wanted) } }) ?? true
            else { continue }
            hits.append((record, seen))
        }
        if let sort {
            let keyed = hits.map { (key: value(sort.property, $0.record, $0.seen), hit: $0) }
            // Records without the property come last either way; equal ones stay in the order of their ids.
            hits = keyed.sorted { left, right in
                if left.key == right.key { return left.hit.record.id < right.hit.record.id }
                guard let first = left.key else { return false }
                guard let second = right.key else { return true }
                return sort.isDescending ? first > second : first < second
            }.map(\.hit)
        }
        return hits
    }

    private func answer(_ store: CRMStore, _ ids: [Int64], now: Instant) -> JSONValue {
        let page = ids.dropFirst(after).prefix(limit)
        let results = page.compactMap { id -> JSONValue? in
            guard let record = store.records[type]?[id], let seen = record.searchable(now) else { return nil }
            return record.json(properties, from: seen.values)
        }
        var fields: [String: JSONValue] = ["total": .integer(Int64(ids.count)), "results": .array(results)]
        if after + page.count < ids.count {
            fields["paging"] = ["next": ["after": .string(String(after + page.count))]]
        }
        return .object(fields)
    }
}
