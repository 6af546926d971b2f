/// Control: the demo's two parts and its progress.
enum ScenarioRoutes {
    static func add(to table: inout RouteTable<SandboxState>) {
        table.on("POST", "/sandbox/scenario/demo/seed") { call, _, state in
            Reply(200, try seed(try ControlRoutes.json(call), &state))
        }
        table.on("POST", "/sandbox/scenario/demo/play") { call, _, state in
            Reply(200, try play(try ControlRoutes.json(call), &state))
        }
        table.on("POST", "/sandbox/scenario/demo") { call, _, state in
            let json = try ControlRoutes.json(call)
            _ = try seed(json, &state)
            return Reply(200, try play(json, &state))
        }
        table.on("GET", "/sandbox/scenario") { _, _, state in
            Reply(200, state.scenario.json(remaining: state.agenda.scenarioCount))
        }
    }

    private static func seed(_ json: JSONValue, _ state: inout SandboxState) throws -> JSONValue {
        let people = Int(json["people"]?.whole ?? 24)
        guard (4...1000).contains(people) else { throw ControlRoutes.refusal("people: 4 to 1000") }
        guard state.scenario.people.isEmpty else { throw ControlRoutes.refusal("The demo is seeded; reset first") }
        var seed = DemoSeed(
            people: people, seed: UInt64(json["seed"]?.whole ?? 7), historyDays: Int(json["history_days"]?.whole ?? 30))
        return try seed.plant(in: &state)
    }

    private static func play(_ json: JSONValue, _ state: inout SandboxState) throws -> JSONValue {
        var play = DemoPlay(seconds: Int(json["seconds"]?.whole ?? 12), seed: UInt64(json["seed"]?.whole ?? 7))
        try play.start(in: &state)
        return [
            "total": .integer(Int64(state.scenario.total)),
            "ends_ms": state.scenario.ends.map { .integer($0.milliseconds) } ?? .null,
        ]
    }
}
