/// Single records, the list, search and merge.
enum HubSpotObjectRoutes {
    static let root = "/crm/objects/{version}/{type}"

    static func add(to table: inout RouteTable<SandboxState>) {
        HubSpotRoutes.on(&table, "POST", root + "/search") { call, arguments, state in
            let type = try HubSpotRoutes.type(arguments[0])
            let query = try SearchQuery(type, try HubSpotRoutes.json(call), state.crm.schema.properties[type] ?? [:])
            return Reply(200, query.run(state.crm, now: state.now, found: &state.lastSearch))
        }
        HubSpotRoutes.on(&table, "POST", root + "/merge") { call, arguments, state in
            let type = try HubSpotRoutes.type(arguments[0])
            let json = try HubSpotRoutes.json(call)
            guard let primary = json["primaryObjectId"]?.whole, let other = json["objectIdToMerge"]?.whole else {
                throw HubSpotProblem.validation("primaryObjectId and objectIdToMerge are required")
            }
            let id = try state.crm.merge(type, primary: primary, other: other, writer: .api, at: state.now)
            return Reply(200, try HubSpotRoutes.record(type, String(id), by: nil, state).json([]))
        }
        HubSpotRoutes.on(&table, "GET", root) { call, arguments, state in
            try list(try HubSpotRoutes.type(arguments[0]), call, state)
        }
        HubSpotRoutes.on(&table, "POST", root) { call, arguments, state in
            let type = try HubSpotRoutes.type(arguments[0])
            let id = try state.createFromAPI(type, try HubSpotRoutes.json(call))
            return Reply(
                201, try HubSpotRoutes.record(type, String(id), by: nil, state).json(everyProperty(type, state)))
        }
        HubSpotRoutes.on(&table, "GET", root + "/{id}") { call, arguments, state in
            try single(try HubSpotRoutes.type(arguments[0]), arguments[1], call, state)
        }
        HubSpotRoutes.on(&table, "PATCH", root + "/{id}") { call, arguments, state in
            let type = try HubSpotRoutes.type(arguments[0])
            let record = try HubSpotRoutes.record(type, arguments[1], by: call.parameter("idProperty"), state)
            var claims: Set<String> = []
            let values = try state.crm.checked(
                type, try HubSpotRoutes.json(call)["properties"]?.fields ?? [:], id: record.id, claims: &claims)
            state.crm.update(type, record.id, values, writer: .api, at: state.now)
            return Reply(
                200, try HubSpotRoutes.record(type, String(record.id), by: nil, state).json(everyProperty(type, state)))
        }
        HubSpotRoutes.on(&table, "DELETE", root + "/{id}") { _, arguments, state in
            let type = try HubSpotRoutes.type(arguments[0])
            guard let id = Int64(arguments[1]) else { throw HubSpotProblem.notFound() }
            state.crm.archive(type, id, at: state.now)
            return .noContent
        }
    }

    /// Writes answer with every property that has a value.
    static func everyProperty(_ type: ObjectType, _ state: SandboxState) -> [String] {
        (state.crm.schema.properties[type] ?? [:]).keys.filter { $0.hasPrefix("hs_") || $0.hasPrefix("intentd_") }
            + type.defaultProperties
    }

    private static func list(_ type: ObjectType, _ call: Call, _ state: SandboxState) throws -> Reply {
        let limit = call.parameter("limit").flatMap { Int($0) } ?? 10
        guard (1...100).contains(limit) else { throw HubSpotProblem.validation("limit must be between 1 and 100") }
        let after = call.parameter("after").flatMap { Int64($0) } ?? 0
        let archived = call.parameter("archived") == "true"
        var results: [JSONValue] = []
        var last: Int64?
        var hasMore = false
        for id in state.crm.ids[type] ?? [] where id > after {
            guard let record = state.crm.record(type, id, archived: archived) else { continue }
            guard results.count < limit else {
                hasMore = true
                break
            }
            results.append(json(record, call, state))
            last = id
        }
        var fields: [String: JSONValue] = ["results": .array(results)]
        if hasMore, let last { fields["paging"] = ["next": ["after": .string(String(last))]] }
        return Reply(200, .object(fields))
    }

    private static func single(_ type: ObjectType, _ id: String, _ call: Call, _ state: SandboxState) throws -> Reply {
        let archived = call.parameter("archived") == "true"
        let record = try HubSpotRoutes.record(type, id, by: call.parameter("idProperty"), archived: archived, state)
        return Reply(200, json(record, call, state))
    }

    private static func json(_ record: CRMRecord, _ call: Call, _ state: SandboxState) -> JSONValue {
        let json = record.json(call.list("properties"), history: call.list("propertiesWithHistory"))
        let wanted = call.list("associations").compactMap(ObjectType.init(path:))
        guard !wanted.isEmpty, case .object(var fields) = json else { return json }
        var associations: [String: JSONValue] = [:]
        for other in wanted {
            let ids = state.crm.linked(record.type, record.id, to: other)
            guard !ids.isEmpty else { continue }
            let kind = JSONValue.string("\(record.type.singular)_to_\(other.singular)")
            associations[other.rawValue] = [
                "results": .array(ids.map { ["id": .string(String($0)), "type": kind] })
            ]
        }
        if !associations.isEmpty { fields["associations"] = .object(associations) }
        return .object(fields)
    }
}
