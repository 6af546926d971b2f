/// HubSpot's REST API: what all its routes share.
enum HubSpotRoutes {
    typealias Answer = @Sendable (Call, [String], inout SandboxState) throws -> Reply

    static func add(to table: inout RouteTable<SandboxState>) {
        HubSpotObjectRoutes.add(to: &table)
        HubSpotBatchRoutes.add(to: &table)
        HubSpotAssociationRoutes.add(to: &table)
        HubSpotSchemaRoutes.add(to: &table)
    }

    /// Adds a route that checks the token and the limits before it answers; the version is not handed over.
    static func on(
        _ table: inout RouteTable<SandboxState>, _ method: String, _ pattern: String, _ answer: @escaping Answer
    ) {
        let isSearch = pattern.hasSuffix("/search")
        table.on(method, pattern) { call, arguments, state in
            guard call.authorization == "Bearer \(state.options.hubSpotToken)" else {
                throw HubSpotProblem(
                    status: 401, category: "INVALID_AUTHENTICATION", message: "The access token is not valid"
                ).reply()
            }
            let limits = try state.hubSpotLimits.admit(isSearch: isSearch, now: state.now)
            var reply: Reply
            do {
                reply = try answer(call, Array(arguments.dropFirst()), &state)
            } catch let problem as HubSpotProblem {
                reply = problem.reply()
            }
            reply.headers += limits
            return reply
        }
    }

    static func type(_ name: String) throws(HubSpotProblem) -> ObjectType {
        guard let type = ObjectType(path: name) else { throw .validation("Unable to infer object type from: \(name)") }
        return type
    }

    static func json(_ call: Call) throws(HubSpotProblem) -> JSONValue {
        guard let json = call.json, case .object = json else { throw .validation("Invalid input JSON") }
        return json
    }

    static func inputs(_ json: JSONValue, atMost limit: Int) throws(HubSpotProblem) -> [JSONValue] {
        guard case .array(let inputs) = json["inputs"] ?? .null, !inputs.isEmpty else {
            throw .validation("inputs is required")
        }
        guard inputs.count <= limit else { throw .validation("The maximum number of inputs is \(limit)") }
        return inputs
    }

    /// Finds a record by the path's id or by a unique property.
    static func record(
        _ type: ObjectType, _ value: String, by property: String?, archived: Bool = false, _ state: SandboxState
    ) throws(HubSpotProblem) -> CRMRecord {
        guard let id = try state.crm.find(type, value, by: property),
            let record = state.crm.record(type, id, archived: archived)
        else { throw .notFound() }
        return record
    }

    /// The envelope of a batch's answer.
    static func batch(_ status: Int, _ results: [JSONValue], errors: [JSONValue] = [], now: Instant) -> Reply {
        var fields: [String: JSONValue] = [
            "status": "COMPLETE", "results": .array(results), "startedAt": .string(now.iso8601),
            "completedAt": .string(now.iso8601),
        ]
        if !errors.isEmpty {
            fields["errors"] = .array(errors)
            fields["numErrors"] = .integer(Int64(errors.count))
        }
        return Reply(errors.isEmpty ? status : 207, .object(fields))
    }
}
