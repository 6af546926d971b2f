/// Links between records.
enum HubSpotAssociationRoutes {
    static func add(to table: inout RouteTable<SandboxState>) {
        let root = HubSpotObjectRoutes.root + "/{id}/associations"
        HubSpotRoutes.on(&table, "PUT", root + "/default/{to}/{toID}") { _, arguments, state in
            let from = try endpoint(arguments[0], arguments[1], state)
            let to = try endpoint(arguments[2], arguments[3], state)
            state.crm.link(from.type, from.id, to: to.type, to.id)
            return HubSpotRoutes.batch(200, both(from, to), now: state.now)
        }
        HubSpotRoutes.on(&table, "PUT", root + "/{to}/{toID}") { _, arguments, state in
            let from = try endpoint(arguments[0], arguments[1], state)
            let to = try endpoint(arguments[2], arguments[3], state)
            state.crm.link(from.type, from.id, to: to.type, to.id)
            return Reply(
                201,
                [
                    "fromObjectTypeId": .string(from.type.typeID), "fromObjectId": .integer(from.id),
                    "toObjectTypeId": .string(to.type.typeID), "toObjectId": .integer(to.id), "labels": [],
                ])
        }
        HubSpotRoutes.on(&table, "DELETE", root + "/{to}/{toID}") { _, arguments, state in
            let from = try endpoint(arguments[0], arguments[1], state)
            let to = try endpoint(arguments[2], arguments[3], state)
            state.crm.unlink(from.type, from.id, from: to.type, to.id)
            return .noContent
        }
        HubSpotRoutes.on(&table, "GET", root + "/{to}") { call, arguments, state in
            let from = try endpoint(arguments[0], arguments[1], state)
            let to = try HubSpotRoutes.type(arguments[2])
            let limit = min(call.parameter("limit").flatMap { Int($0) } ?? 500, 500)
            let after = call.parameter("after").flatMap { Int($0) } ?? 0
            let ids = state.crm.linked(from.type, from.id, to: to)
            let page = ids.dropFirst(after).prefix(limit)
            var fields: [String: JSONValue] = ["results": .array(page.map { target(from.type, to, $0) })]
            if after + page.count < ids.count {
                fields["paging"] = ["next": ["after": .string(String(after + page.count))]]
            }
            return Reply(200, .object(fields))
        }
        let batch = "/crm/associations/{version}/{from}/{to}/batch/"
        HubSpotRoutes.on(&table, "POST", batch + "read") { call, arguments, state in
            try read(try HubSpotRoutes.type(arguments[0]), try HubSpotRoutes.type(arguments[1]), call, state)
        }
        HubSpotRoutes.on(&table, "POST", batch + "associate/default") { call, arguments, state in
            try associate(arguments[0], arguments[1], call, &state)
        }
        HubSpotRoutes.on(&table, "POST", batch + "create") { call, arguments, state in
            try associate(arguments[0], arguments[1], call, &state, status: 201)
        }
        HubSpotRoutes.on(&table, "POST", batch + "archive") { call, arguments, state in
            let from = try HubSpotRoutes.type(arguments[0])
            let to = try HubSpotRoutes.type(arguments[1])
            for input in try HubSpotRoutes.inputs(try HubSpotRoutes.json(call), atMost: 2000) {
                guard let id = input["from"]?["id"]?.whole else { continue }
                for target in (input["to"]?.elements ?? []).compactMap({ $0["id"]?.whole }) {
                    state.crm.unlink(from, id, from: to, target)
                }
            }
            return .noContent
        }
    }

    private static func endpoint(
        _ typeName: String, _ id: String, _ state: SandboxState
    ) throws(HubSpotProblem) -> CRMStore.Endpoint {
        let record = try HubSpotRoutes.record(try HubSpotRoutes.type(typeName), id, by: nil, state)
        return CRMStore.Endpoint(type: record.type, id: record.id)
    }

    private static func spec(_ from: ObjectType, _ to: ObjectType) -> JSONValue {
        [
            "associationCategory": "HUBSPOT_DEFINED",
            "associationTypeId": .integer(from.associationTypeID(to: to)),
        ]
    }

    private static func both(_ from: CRMStore.Endpoint, _ to: CRMStore.Endpoint) -> [JSONValue] {
        [(from, to), (to, from)].map { left, right in
            [
                "from": ["id": .string(String(left.id))], "to": ["id": .string(String(right.id))],
                "associationSpec": spec(left.type, right.type),
            ]
        }
    }

    /// A link as reads tell it: the id is a number here, unlike everywhere else.
    private static func target(_ from: ObjectType, _ to: ObjectType, _ id: Int64) -> JSONValue {
        [
            "toObjectId": .integer(id),
            "associationTypes": [
                [
                    "category": "HUBSPOT_DEFINED", "typeId": .integer(from.associationTypeID(to: to)), "label": nil,
                ]
            ],
        ]
    }

    private static func read(
        _ from: ObjectType, _ to: ObjectType, _ call: Call, _ state: SandboxState
    ) throws(HubSpotProblem) -> Reply {
        var results: [JSONValue] = []
        var errors: [JSONValue] = []
        for input in try HubSpotRoutes.inputs(try HubSpotRoutes.json(call), atMost: 1000) {
            let name = input["id"]?.text ?? ""
            let ids = Int64(name).map { state.crm.linked(from, $0, to: to) } ?? []
            if ids.isEmpty {
                errors.append([
                    "status": "error", "category": "OBJECT_NOT_FOUND",
                    "subCategory": "crm.associations.NO_ASSOCIATIONS_FOUND",
                    "message": .string("No \(to.rawValue) are associated with \(from.rawValue) \(name)"),
                    "context": ["fromObjectId": [.string(name)]],
                ])
            } else {
                results.append([
                    "from": ["id": .string(name)], "to": .array(ids.map { target(from, to, $0) }),
                ])
            }
        }
        return HubSpotRoutes.batch(200, results, errors: errors, now: state.now)
    }

    private static func associate(
        _ fromName: String, _ toName: String, _ call: Call, _ state: inout SandboxState, status: Int = 200
    ) throws(HubSpotProblem) -> Reply {
        var results: [JSONValue] = []
        var errors: [JSONValue] = []
        for input in try HubSpotRoutes.inputs(try HubSpotRoutes.json(call), atMost: 2000) {
            do {
                let from = try endpoint(fromName, input["from"]?["id"]?.text ?? "", state)
                let to = try endpoint(toName, input["to"]?["id"]?.text ?? "", state)
                state.crm.link(from.type, from.id, to: to.type, to.id)
                results += both(from, to)
            } catch {
                errors.append(error.item(trace: nil))
            }
        }
        return HubSpotRoutes.batch(status, results, errors: errors, now: state.now)
    }
}
