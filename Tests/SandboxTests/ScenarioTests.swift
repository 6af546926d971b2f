import Testing

@testable import Sandbox

@Suite("The demo")
struct ScenarioTests {
    @Test("the play holds every intent, arrives complete, and every expected reply is a message")
    func coversAllIntents() {
        let world = TestWorld()
        let seeded = world.call("POST", "/sandbox/scenario/demo/seed", ["people": 24, "seed": 7]).json
        #expect(seeded["people"] == 24)
        let began = world.now.milliseconds
        let history = world.call("GET", "/sandbox/state?lists=messages").json["messages"]?.elements ?? []
        #expect(history.allSatisfy { ($0["date_sent_ms"]?.whole ?? .max) < began })
        #expect(history.contains { $0["body"] == "STOP" })
        #expect(world.call("POST", "/sandbox/scenario/demo/play", ["seconds": 12]).status == 200)
        #expect((world.call("GET", "/sandbox/scenario").json["remaining"]?.whole ?? 0) > 30)
        world.advance(12_000)
        let scenario = world.call("GET", "/sandbox/scenario").json
        #expect(scenario["remaining"] == 0)
        let intents = Set(scenario["intents"]?.fields.keys.map { $0 } ?? [])
        #expect(
            intents == [
                "opt_out", "opt_in", "help", "meeting_request", "reschedule", "confirmation", "pricing_request",
                "positive_interest", "info_request", "objection", "deferral", "referral", "wrong_contact",
                "not_interested", "hostile", "acknowledgement", "auto_reply", "unclear",
            ])
        let rows = world.call("GET", "/sandbox/state?lists=messages").json["messages"]?.elements ?? []
        let sids = Set(rows.compactMap { $0["sid"]?.text })
        #expect(scenario["expected"]?.elements.allSatisfy { sids.contains($0["sid"]?.text ?? "") } == true)
        let failures = Set(rows.compactMap { $0["error_code"]?.whole })
        #expect(failures.isSuperset(of: [21610, 30005, 30006]))
    }

    @Test("the same seed gives the same demo")
    func repeats() {
        func bodies() -> [JSONValue?] {
            let world = TestWorld()
            _ = world.call("POST", "/sandbox/scenario/demo", ["people": 9, "seed": 3])
            world.advance(13_000)
            return world.call("GET", "/sandbox/state?lists=messages").json["messages"]?.elements.map { $0["sid"] } ?? []
        }
        #expect(bodies() == bodies())
    }

    @Test("sales people complete tasks that the API made, as people and not as the API")
    func repsCompleteTasks() {
        let world = TestWorld()
        _ = world.call("POST", "/sandbox/reps", ["complete_after_ms": 500, "share": 1])
        let made = world.call(
            "POST", "/crm/objects/2026-03/tasks", ["properties": ["hs_timestamp": "2026-03-11T09:00:00Z"]])
        world.advance(499)
        #expect(world.call("GET", "/sandbox/state?lists=none").json["counts"]?["tasks_completed"] == 0)
        world.advance(1)
        #expect(world.call("GET", "/sandbox/state?lists=none").json["counts"]?["tasks_completed"] == 1)
        let read = world.call(
            "GET", "/crm/objects/2026-03/tasks/\(made.json["id"]?.text ?? "")?propertiesWithHistory=hs_task_status")
        let change = read.json["propertiesWithHistory"]?["hs_task_status"]?.elements.first
        #expect(change?["sourceType"] == "CRM_UI")
        let seen = world.call("GET", "/sandbox/first-seen").json["tasks"]?.elements.first
        #expect(seen?["created_ms"] == .integer(TestWorld.start.milliseconds))
    }

    @Test("a reset forgets everything but the options of the start")
    func resets() {
        let world = TestWorld()
        _ = world.call("POST", "/sandbox/scenario/demo", [:])
        #expect(world.call("POST", "/sandbox/reset").status == 204)
        let counts = world.call("GET", "/sandbox/state?lists=none").json["counts"]
        #expect(counts?["messages"] == 0)
        #expect(counts?["contacts"] == 0)
        #expect(world.call("POST", "/sandbox/scenario/demo/seed", [:]).status == 200)
    }
}
