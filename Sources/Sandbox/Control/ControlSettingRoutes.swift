/// Control: faults, limits, the clock, a fresh start.
enum ControlSettingRoutes {
    static func add(to table: inout RouteTable<SandboxState>) {
        table.on("POST", "/sandbox/faults") { call, _, state in
            guard let id = state.faults.add(try ControlRoutes.json(call)) else {
                throw ControlRoutes.refusal("kind is unknown")
            }
            return Reply(200, ["id": .integer(Int64(id))])
        }
        table.on("GET", "/sandbox/faults") { _, _, state in Reply(200, ["faults": state.faults.json]) }
        table.on("DELETE", "/sandbox/faults") { _, _, state in
            state.faults.clear()
            return .noContent
        }
        table.on("POST", "/sandbox/limits") { call, _, state in
            let json = try ControlRoutes.json(call)
            func set(_ name: String, _ apply: (Int64) -> Void) {
                if let value = json[name]?.whole { apply(value) }
            }
            set("hubspot_per_10s") { state.options.hubSpotPerTenSeconds = Int($0) }
            set("hubspot_search_per_s") { state.options.hubSpotSearchesPerSecond = Int($0) }
            set("twilio_concurrency") { state.options.twilioConcurrency = Int($0) }
            set("search_lag_ms") { state.crm.searchLag = $0 }
            set("sent_after_ms") { state.options.sentAfter = $0 }
            set("delivered_after_ms") { state.options.deliveredAfter = $0 }
            set("schedule_ahead_ms") { state.options.minimumScheduleAhead = $0 }
            if case .bool(let refuses) = json["refuse_unique_tasks"] { state.crm.schema.refusesUniqueTasks = refuses }
            state.hubSpotLimits = HubSpotLimits(
                perTenSeconds: state.options.hubSpotPerTenSeconds,
                searchesPerSecond: state.options.hubSpotSearchesPerSecond)
            return Reply(200, ["ok": true])
        }
        table.on("POST", "/sandbox/clock") { call, _, state in
            let json = try ControlRoutes.json(call)
            let system = state.system
            if case .bool(let isStopped) = json["stop"] { state.clock.stop(isStopped, system: system) }
            if let milliseconds = json["advance_ms"]?.whole { state.clock.advance(milliseconds) }
            state.catchUp(system: system)
            return Reply(200, ["now_ms": .integer(state.now.milliseconds)])
        }
        table.on("GET", "/sandbox/clock") { _, _, state in
            Reply(200, ["now_ms": .integer(state.now.milliseconds)])
        }
        table.on("POST", "/sandbox/reset") { call, _, state in
            state.reset(keepsBench: try ControlRoutes.json(call)["keep_bench"] == true)
            return .noContent
        }
    }
}
