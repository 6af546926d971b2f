import Foundation
import TestSupport
import Testing

/// From a reply at the provider to what the CRM holds, by the real executable.
@Suite struct LineTests {
    let phone = "+12125550142"

    @Test func `a reply becomes one task, the fields and one timeline entry, and a second run changes nothing`()
        async throws
    {
        try await Stage.with { stage in
            let owner = try await stage.owner("rae@example.com")
            let contact = try await stage.contact("(212) 555-0142", owner: owner)
            try await stage.send("Hi Ada, shall we talk about your quote?", to: phone)
            try await stage.receive("Can you call me tomorrow at 10?", from: phone)
            try await stage.runUntilIdle()

            let tasks = try await stage.sandbox.tasks()
            #expect(tasks.count == 1)
            #expect(tasks.first?.contacts == [contact])
            #expect(tasks.first?.properties["hubspot_owner_id"] == owner)
            #expect(tasks.first?.properties["hs_task_priority"] == "HIGH")
            #expect(tasks.first?.properties["hs_task_body"]?.contains("Can you call me tomorrow at 10?") == true)
            #expect(try await tasks.first?.key == stage.text("select key::text from intent.assignment"))
            #expect(try await stage.sandbox.property("intentd_intent", ofContact: contact) == "meeting_request")
            #expect(try await stage.sandbox.property("intentd_sla_state", ofContact: contact) == "open")
            let timeline = try await stage.sandbox.timeline()
            #expect(timeline.count == 1)
            #expect(timeline.first?.contacts == [contact])
            #expect(timeline.first?.properties["hs_communication_body"]?.contains("shall we talk") == true)

            let writes = try await stage.sandbox.count("property_writes")
            let signals = try await stage.number("select count(*)::int from intent.signal")
            try await stage.runUntilIdle()
            #expect(try await stage.sandbox.count("property_writes") == writes)
            #expect(try await stage.number("select count(*)::int from intent.signal") == signals)
        }
    }

    @Test func `a first start over old messages makes no task, but its STOP counts`() async throws {
        try await Stage.with(liveFrom: 0) { stage in
            let stopped = try await stage.contact(phone)
            let asking = try await stage.contact("+12125550143", name: "Ben")
            try await stage.receive("STOP", from: phone, agoMilliseconds: 86_400_000)
            try await stage.receive("what does it cost?", from: "+12125550143", agoMilliseconds: 86_400_000)
            try await stage.runUntilIdle()
            #expect(try await stage.sandbox.tasks().isEmpty)
            #expect(try await stage.sandbox.timeline().isEmpty)
            #expect(try await stage.number("select count(*)::int from intent.signal where mode = 'historical'") == 2)
            #expect(try await stage.sandbox.property("intentd_opted_out", ofContact: stopped) == "true")
            #expect(try await stage.sandbox.property("intentd_texting", ofContact: stopped) == "revoked")
            #expect(try await stage.sandbox.property("intentd_intent", ofContact: asking) == nil)
        }
    }

    @Test func `an unknown number waits, and is routed when its contact comes`() async throws {
        try await Stage.with { stage in
            try await stage.receive("how much is it?", from: phone)
            try await stage.runUntilIdle()
            #expect(try await stage.sandbox.tasks().isEmpty)
            #expect(try await stage.number("select count(*)::int from intent.unrouted") == 1)
            #expect(try await stage.text("select intent from intent.signal") == "pricing_request")
            let contact = try await stage.contact(phone)
            try await stage.runUntilIdle()
            #expect(try await stage.sandbox.tasks().map(\.contacts) == [[contact]])
            #expect(try await stage.number("select count(*)::int from intent.unrouted") == 0)
        }
    }

    @Test func `a rep who completes the task meets the assignment`() async throws {
        try await Stage.with { stage in
            let contact = try await stage.contact(phone)
            try await stage.receive("can we talk tuesday?", from: phone)
            try await stage.runUntilIdle()
            let task = try #require(try await stage.sandbox.tasks().first)
            try await stage.sandbox.post("/sandbox/rep", "{\"act\": \"complete_task\", \"id\": \"\(task.id)\"}")
            try await stage.runUntilIdle()
            #expect(try await stage.text("select close_reason from intent.assignment") == "met")
            #expect(try await stage.sandbox.property("intentd_sla_state", ofContact: contact) == "met")
            #expect(try await stage.sandbox.tasks().first?.properties["hs_task_status"] == "COMPLETED")
        }
    }

    @Test func `a dry run writes nothing and shows what it would write`() async throws {
        try await Stage.with(pushes: false) { stage in
            _ = try await stage.contact(phone)
            try await stage.receive("can we talk tuesday?", from: phone)
            try await stage.runUntilIdle()
            #expect(try await stage.sandbox.tasks().isEmpty)
            #expect(
                try await stage.number("select count(distinct record_key)::int from desk.plan where object = 'task'")
                    == 1)
            try await stage.intentd(["account", "set", "crm", "--push", "apply"])
            try await stage.runUntilIdle()
            #expect(try await stage.sandbox.tasks().count == 1)
        }
    }

    @Test func `two replies of one person are one open task`() async throws {
        try await Stage.with { stage in
            _ = try await stage.contact(phone)
            try await stage.receive("how much is it?", from: phone, agoMilliseconds: 60_000)
            try await stage.receive("and can we talk tomorrow at 10?", from: phone, agoMilliseconds: 30_000)
            try await stage.runUntilIdle()
            #expect(try await stage.sandbox.tasks().count == 1)
            #expect(try await stage.number("select count(*)::int from intent.assignment_signal") == 2)
        }
    }

    @Test func `a second contact with the phone is linked to the conversation that exists`() async throws {
        try await Stage.with { stage in
            let first = try await stage.contact(phone)
            try await stage.receive("how much is it?", from: phone, agoMilliseconds: 60_000)
            try await stage.runUntilIdle()
            #expect(try await stage.sandbox.timeline().map(\.contacts) == [[first]])
            let second = try await stage.contact(phone, name: "Bea")
            try await stage.receive("and when can you deliver?", from: phone, agoMilliseconds: 30_000)
            // The mirror has to hold the second contact before the reply is decided.
            try await stage.runUntilIdle()
            try await stage.receive("hello?", from: phone, agoMilliseconds: 10_000)
            try await stage.runUntilIdle()
            #expect(try await stage.sandbox.timeline().map { Set($0.contacts) } == [[first, second]])
        }
    }

    @Test func `odd bodies are decided and lose nothing`() async throws {
        try await Stage.with { stage in
            _ = try await stage.contact(phone)
            let long = String(repeating: "please call me about the quote ", count: 330)
            try await stage.receive("", from: phone, agoMilliseconds: 50_000)
            try await stage.receive(long, from: phone, agoMilliseconds: 40_000)
            try await stage.receive("👍🏽 \\u0000 ok", from: phone, agoMilliseconds: 30_000)
            try await stage.receive("hello", from: "72345", agoMilliseconds: 20_000)
            try await stage.runUntilIdle()
            #expect(try await stage.number("select count(*)::int from intent.signal") == 4)
            #expect(try await stage.text("select body from sms.message order by length(body) desc limit 1") == long)
            #expect(try await stage.number("select count(*)::int from sms.undecided") == 0)
            #expect(try await stage.number("select count(*)::int from ops.dead_letter") == 0)
        }
    }
}
