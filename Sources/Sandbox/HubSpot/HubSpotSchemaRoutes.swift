/// Properties, groups, owners, pipelines and account information.
enum HubSpotSchemaRoutes {
    static func add(to table: inout RouteTable<SandboxState>) {
        addProperties(to: &table)
        addOwnersAndPipelines(to: &table)
    }

    private static func addProperties(to table: inout RouteTable<SandboxState>) {
        let root = "/crm/properties/{version}/{type}"
        HubSpotRoutes.on(&table, "GET", root) { _, arguments, state in
            let all = state.crm.schema.properties[try HubSpotRoutes.type(arguments[0])] ?? [:]
            return Reply(200, ["results": .array(all.sorted { $0.key < $1.key }.map(\.value.json))])
        }
        HubSpotRoutes.on(&table, "POST", root) { call, arguments, state in
            let type = try HubSpotRoutes.type(arguments[0])
            return Reply(201, try state.crm.schema.define(type, try HubSpotRoutes.json(call), at: state.now).json)
        }
        HubSpotRoutes.on(&table, "GET", root + "/groups") { _, arguments, state in
            let groups = state.crm.schema.groups[try HubSpotRoutes.type(arguments[0])] ?? [:]
            return Reply(200, ["results": .array(groups.sorted { $0.key < $1.key }.map { group($0.key, $0.value) })])
        }
        HubSpotRoutes.on(&table, "POST", root + "/groups") { call, arguments, state in
            let json = try HubSpotRoutes.json(call)
            guard let name = json["name"]?.text, let label = json["label"]?.text else {
                throw HubSpotProblem.validation("name and label are required")
            }
            try state.crm.schema.addGroup(try HubSpotRoutes.type(arguments[0]), name, label)
            return Reply(201, group(name, label))
        }
        HubSpotRoutes.on(&table, "POST", root + "/batch/create") { call, arguments, state in
            let type = try HubSpotRoutes.type(arguments[0])
            var results: [JSONValue] = []
            var errors: [JSONValue] = []
            for input in try HubSpotRoutes.inputs(try HubSpotRoutes.json(call), atMost: 100) {
                do throws(HubSpotProblem) {
                    results.append(try state.crm.schema.define(type, input, at: state.now).json)
                } catch {
                    var problem = error
                    problem.context["name"] = [.string(input["name"]?.text ?? "")]
                    errors.append(problem.item(trace: nil))
                }
            }
            return HubSpotRoutes.batch(201, results, errors: errors, now: state.now)
        }
        HubSpotRoutes.on(&table, "POST", root + "/batch/read") { call, arguments, state in
            let all = state.crm.schema.properties[try HubSpotRoutes.type(arguments[0])] ?? [:]
            let names = try HubSpotRoutes.inputs(try HubSpotRoutes.json(call), atMost: 100).map {
                $0["name"]?.text ?? ""
            }
            let errors = names.filter { all[$0] == nil }.map { name in
                var problem = HubSpotProblem.notFound("There is no property \(name)")
                problem.context["name"] = [.string(name)]
                return problem.item(trace: nil)
            }
            return HubSpotRoutes.batch(200, names.compactMap { all[$0]?.json }, errors: errors, now: state.now)
        }
        HubSpotRoutes.on(&table, "GET", root + "/{name}") { _, arguments, state in
            guard let definition = state.crm.schema.properties[try HubSpotRoutes.type(arguments[0])]?[arguments[1]]
            else {
                throw HubSpotProblem.notFound("There is no property \(arguments[1])")
            }
            return Reply(200, definition.json)
        }
        HubSpotRoutes.on(&table, "PATCH", root + "/{name}") { call, arguments, state in
            let type = try HubSpotRoutes.type(arguments[0])
            return Reply(200, try state.crm.schema.redefine(type, arguments[1], try HubSpotRoutes.json(call)).json)
        }
        HubSpotRoutes.on(&table, "DELETE", root + "/{name}") { _, arguments, state in
            try state.crm.schema.undefine(try HubSpotRoutes.type(arguments[0]), arguments[1])
            return .noContent
        }
    }

    private static func addOwnersAndPipelines(to table: inout RouteTable<SandboxState>) {
        HubSpotRoutes.on(&table, "GET", "/crm/owners/{version}") { call, _, state in
            let limit = min(call.parameter("limit").flatMap { Int($0) } ?? 100, 500)
            let after = call.parameter("after").flatMap { Int($0) } ?? 0
            let archived = call.parameter("archived") == "true"
            let email = call.parameter("email")
            let all = state.crm.owners.filter { owner in
                owner.isArchived == archived && (email == nil || owner.email == email)
            }
            let page = all.dropFirst(after).prefix(limit)
            var fields: [String: JSONValue] = ["results": .array(page.map(\.json))]
            if after + page.count < all.count {
                fields["paging"] = ["next": ["after": .string(String(after + page.count))]]
            }
            return Reply(200, .object(fields))
        }
        HubSpotRoutes.on(&table, "GET", "/crm/owners/{version}/{id}") { _, arguments, state in
            guard let owner = state.crm.owners.first(where: { $0.id == arguments[0] }) else {
                throw HubSpotProblem.notFound()
            }
            return Reply(200, owner.json)
        }
        let pipelines = "/crm/pipelines/{version}/{type}"
        HubSpotRoutes.on(&table, "GET", pipelines) { _, arguments, _ in
            let type = try HubSpotRoutes.type(arguments[0])
            return Reply(200, ["results": type == .deals ? [SalesPipeline.json] : []])
        }
        HubSpotRoutes.on(&table, "GET", pipelines + "/{pipeline}") { _, arguments, _ in
            try requireSalesPipeline(arguments)
            return Reply(200, SalesPipeline.json)
        }
        HubSpotRoutes.on(&table, "GET", pipelines + "/{pipeline}/stages") { _, arguments, _ in
            try requireSalesPipeline(arguments)
            return Reply(200, ["results": SalesPipeline.stagesJSON])
        }
        HubSpotRoutes.on(&table, "GET", "/account-info/{version}/details") { _, _, _ in
            Reply(
                200,
                [
                    "portalId": 4_242_424, "accountType": "DEVELOPER_TEST", "timeZone": "US/Eastern",
                    "companyCurrency": "USD", "additionalCurrencies": [], "utcOffset": "-05:00",
                    "utcOffsetMilliseconds": -18_000_000, "uiDomain": "app.hubspot.com", "dataHostingLocation": "na1",
                ])
        }
        HubSpotRoutes.on(&table, "GET", "/account-info/{version}/api-usage/daily/private-apps") { _, _, state in
            let tomorrow = state.now.startOfDay + Instant.dayLength
            var usage = state.hubSpotLimits.dailyUsage.fields
            usage["resetsAt"] = .string(tomorrow.iso8601)
            usage["collectedAt"] = .string(state.now.iso8601)
            return Reply(200, ["results": [.object(usage)]])
        }
    }

    private static func requireSalesPipeline(_ arguments: [String]) throws(HubSpotProblem) {
        guard ObjectType(path: arguments[0]) == .deals, arguments[1] == SalesPipeline.id else { throw .notFound() }
    }

    private static func group(_ name: String, _ label: String) -> JSONValue {
        ["name": .string(name), "label": .string(label), "displayOrder": -1, "archived": false]
    }
}
