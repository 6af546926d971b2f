/// Control: what sales people do in the CRM.
enum ControlRepRoutes {
    static func add(to table: inout RouteTable<SandboxState>) {
        table.on("POST", "/sandbox/rep") { call, _, state in
            let json = try ControlRoutes.json(call)
            let act = try RepAct(json)
            if let after = json["after_ms"]?.whole, after > 0 {
                state.agenda.add(at: state.now + after) { state in
                    // The record may be gone by then; a person would see that and leave it.
                    _ = try? act.perform(&state)
                }
                return Reply(200, ["id": nil])
            }
            return Reply(200, ["id": .text(try act.perform(&state).map { String($0) })])
        }
        table.on("POST", "/sandbox/reps") { call, _, state in
            let json = try ControlRoutes.json(call)
            let share: Double =
                switch json["share"] {
                case .number(let value): value
                case .integer(let value): Double(value)
                default: 1
                }
            state.crm.completion = share > 0 ? (json["complete_after_ms"]?.whole ?? 1000, share) : nil
            return Reply(200, ["ok": true])
        }
    }
}
