/// The batch endpoints and their rule for partial success.
///
/// A batch answers 207 only when every input carries an `objectWriteTraceId` of its own; otherwise one bad input fails
/// the batch with 400 and nothing is written. Two inputs with one id always fail it.
enum HubSpotBatchRoutes {
    static let largest = 100
    static let largestWithHistory = 50

    /// One input after checking.
    private enum Step {
        case create([String: String?], [CRMStore.Endpoint])
        case update(Int64, [String: String?])
    }

    static func add(to table: inout RouteTable<SandboxState>) {
        let root = HubSpotObjectRoutes.root + "/batch/"
        HubSpotRoutes.on(&table, "POST", root + "read") { call, arguments, state in
            try read(try HubSpotRoutes.type(arguments[0]), call, state)
        }
        HubSpotRoutes.on(&table, "POST", root + "create") { call, arguments, state in
            try write(try HubSpotRoutes.type(arguments[0]), call, &state, status: 201) {
                (type, input, state, claims) throws(HubSpotProblem) in
                let values = try state.crm.checked(type, input["properties"]?.fields ?? [:], id: nil, claims: &claims)
                return .create(values, try state.checkedLinks(input, of: type))
            }
        }
        HubSpotRoutes.on(&table, "POST", root + "update") { call, arguments, state in
            try write(try HubSpotRoutes.type(arguments[0]), call, &state) {
                (type, input, state, claims) throws(HubSpotProblem) in
                let id = input["id"]?.text ?? ""
                let record = try HubSpotRoutes.record(type, id, by: input["idProperty"]?.text, state)
                let values = try state.crm.checked(
                    type, input["properties"]?.fields ?? [:], id: record.id, claims: &claims)
                return .update(record.id, values)
            }
        }
        HubSpotRoutes.on(&table, "POST", root + "upsert") { call, arguments, state in
            try write(try HubSpotRoutes.type(arguments[0]), call, &state, tellsNew: true) {
                (type, input, state, claims) throws(HubSpotProblem) in
                try upsert(type, input, state, &claims)
            }
        }
        HubSpotRoutes.on(&table, "POST", root + "archive") { call, arguments, state in
            let type = try HubSpotRoutes.type(arguments[0])
            for input in try HubSpotRoutes.inputs(try HubSpotRoutes.json(call), atMost: largest) {
                if let id = input["id"]?.whole { state.crm.archive(type, id, at: state.now) }
            }
            return .noContent
        }
    }

    private static func upsert(
        _ type: ObjectType, _ input: JSONValue, _ state: SandboxState, _ claims: inout Set<String>
    ) throws(HubSpotProblem) -> Step {
        let id = input["id"]?.text ?? ""
        var fields = input["properties"]?.fields ?? [:]
        guard let property = input["idProperty"]?.text, property != "hs_object_id" else {
            let record = try HubSpotRoutes.record(type, id, by: nil, state)
            return .update(record.id, try state.crm.checked(type, fields, id: record.id, claims: &claims))
        }
        if fields[property] == nil { fields[property] = .string(id) }
        if let found = try state.crm.find(type, id, by: property) {
            return .update(found, try state.crm.checked(type, fields, id: found, claims: &claims))
        }
        return .create(try state.crm.checked(type, fields, id: nil, claims: &claims), [])
    }

    private static func write(
        _ type: ObjectType, _ call: Call, _ state: inout SandboxState, status: Int = 200, tellsNew: Bool = false,
        check: (ObjectType, JSONValue, SandboxState, inout Set<String>) throws(HubSpotProblem) -> Step
    ) throws(HubSpotProblem) -> Reply {
        let inputs = try HubSpotRoutes.inputs(try HubSpotRoutes.json(call), atMost: largest)
        let ids = inputs.compactMap { $0["id"]?.text }
        guard Set(ids).count == ids.count else { throw .validation("Duplicate IDs found in batch input") }
        let traces = inputs.compactMap { $0["objectWriteTraceId"]?.text }
        let allowsPartial = traces.count == inputs.count && Set(traces).count == traces.count

        var steps: [(step: Step, trace: String?)] = []
        var errors: [JSONValue] = []
        var claims: Set<String> = []
        for input in inputs {
            let trace = input["objectWriteTraceId"]?.text
            do {
                steps.append((try check(type, input, state, &claims), trace))
            } catch {
                guard allowsPartial else {
                    throw HubSpotProblem(
                        status: error.status == 409 ? 409 : 400, category: error.category, message: error.message,
                        subCategory: error.subCategory, errors: error.errors, context: error.context)
                }
                errors.append(error.item(trace: trace))
            }
        }
        var results: [JSONValue] = []
        for (step, trace) in steps {
            let id: Int64
            let isNew: Bool
            switch step {
            case .create(let values, let links):
                id = state.insertFromAPI(type, values, links: links)
                isNew = true
            case .update(let found, let values):
                state.crm.update(type, found, values, writer: .api, at: state.now)
                id = found
                isNew = false
            }
            let record = try HubSpotRoutes.record(type, String(id), by: nil, state)
            var fields = record.json(HubSpotObjectRoutes.everyProperty(type, state)).fields
            if let trace { fields["objectWriteTraceId"] = .string(trace) }
            if tellsNew { fields["new"] = .bool(isNew) }
            results.append(.object(fields))
        }
        return HubSpotRoutes.batch(status, results, errors: errors, now: state.now)
    }

    private static func read(_ type: ObjectType, _ call: Call, _ state: SandboxState) throws(HubSpotProblem) -> Reply {
        let json = try HubSpotRoutes.json(call)
        let properties = (json["properties"]?.elements ?? []).compactMap(\.text)
        let history = (json["propertiesWithHistory"]?.elements ?? []).compactMap(\.text)
        let inputs = try HubSpotRoutes.inputs(json, atMost: history.isEmpty ? largest : largestWithHistory)
        let ids = inputs.compactMap { $0["id"]?.text }
        guard Set(ids).count == ids.count else { throw .validation("Duplicate IDs found in batch input") }
        let archived = call.parameter("archived") == "true"
        var results: [JSONValue] = []
        var told: Set<Int64> = []
        var missing: [String] = []
        for id in ids {
            guard let found = try state.crm.find(type, id, by: json["idProperty"]?.text),
                let record = state.crm.record(type, found, archived: archived)
            else {
                missing.append(id)
                continue
            }
            // Two ids that were merged stand for one record.
            if told.insert(record.id).inserted { results.append(record.json(properties, history: history)) }
        }
        guard !missing.isEmpty else { return HubSpotRoutes.batch(200, results, now: state.now) }
        var problem = HubSpotProblem.notFound("Some \(type.rawValue) do not exist; the context has their ids")
        problem.context["ids"] = .array(missing.map { .string($0) })
        return HubSpotRoutes.batch(200, results, errors: [problem.item(trace: nil)], now: state.now)
    }
}
