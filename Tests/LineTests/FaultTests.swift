import Foundation
import TestSupport
import Testing

/// What the vendors do wrong costs time, and nothing else.
@Suite struct FaultTests {
    let phone = "+12125550144"

    @Test func `an answer that was lost after the CRM made the task does not make a second`() async throws {
        try await Stage.with { stage in
            _ = try await stage.contact(phone)
            try await stage.receive("can we talk tuesday?", from: phone)
            for path in ["tasks", "communications"] {
                try await stage.sandbox.fault(
                    """
                    {"kind": "reset_after", "api": "hubspot", "method": "POST",
                        "path": "/crm/objects/2026-03/\(path)/batch/create", "times": 1}
                    """)
            }
            try await stage.runUntilIdle()
            #expect(try await stage.sandbox.tasks().count == 1)
            #expect(try await stage.sandbox.timeline().count == 1)
            #expect(try await stage.number("select count(*)::int from outbox.record_state where is_unknown") == 0)
        }
    }

    @Test func `429 and 5xx are tried again until the CRM is equal`() async throws {
        try await Stage.with { stage in
            let contact = try await stage.contact(phone)
            try await stage.receive("can we talk tuesday?", from: phone)
            try await stage.sandbox.fault(
                "{\"kind\": \"status\", \"status\": 429, \"api\": \"hubspot\", \"method\": \"POST\", \"times\": 3, \"retry_after\": \"100\"}"
            )
            try await stage.sandbox.fault(
                "{\"kind\": \"status\", \"status\": 503, \"api\": \"hubspot\", \"probability\": 0.3, \"times\": 6, \"seed\": 3}"
            )
            try await stage.sandbox.fault(
                "{\"kind\": \"status\", \"status\": 503, \"api\": \"twilio\", \"times\": 2}")
            try await stage.runUntilIdle()
            #expect(try await stage.sandbox.tasks().count == 1)
            #expect(try await stage.sandbox.property("intentd_intent", ofContact: contact) == "meeting_request")
            #expect(
                try await stage.number("select count(*)::int from outbox.record_state where dirty_since is not null")
                    == 0)
        }
    }

    @Test func `a page that does not parse is a dead letter and stops nothing`() async throws {
        try await Stage.with { stage in
            _ = try await stage.contact(phone)
            try await stage.receive("can we talk tuesday?", from: phone)
            try await stage.sandbox.fault("{\"kind\": \"malformed\", \"api\": \"twilio\", \"times\": 1}")
            let daemon = try stage.startDaemon()
            try await stage.eventually(
                "select count(*)::text from ops.dead_letter where kind = 'page' and payload is not null", is: "1")
            // Read again a minute later in life; here by a new start.
            daemon.signal(SIGTERM)
            #expect(await daemon.end().status == 0)
            let result = try await stage.runUntilIdle()
            #expect(try await stage.sandbox.tasks().count == 1, "\(result.standardError)")
        }
    }

    @Test func `a message that the database refuses is a dead letter, and the others of its page are stored`()
        async throws
    {
        try await Stage.with { stage in
            // Longer than an index entry may be, and of no pattern that could be compressed.
            var random = SystemRandomNumberGenerator()
            let long =
                "SM"
                + (0..<600).map { _ in String(UInt64.random(in: 0...UInt64.max, using: &random), radix: 36) }
                .joined()
            for (sid, ago) in [("SM1", 50_000), (long, 40_000), ("SM2", 30_000)] {
                try await stage.sandbox.post(
                    "/sandbox/twilio/messages",
                    """
                    {"messages": [{"sid": "\(sid)", "direction": "inbound", "from": "\(phone)", "to": "\(Stage.us)",
                        "body": "how much is it?", "status": "received", "ago_ms": \(ago)}]}
                    """)
            }
            try await stage.runUntilIdle()
            #expect(
                try await stage.text("select string_agg(external_id, ' ' order by occurred_at) from sms.message")
                    == "SM1 SM2")
            #expect(
                try await stage.number(
                    "select count(*)::int from ops.dead_letter where kind = 'event' and payload is not null")
                    == 1)
        }
    }

    @Test func `a killed daemon loses nothing and doubles nothing`() async throws {
        try await Stage.with { stage in
            _ = try await stage.contact(phone)
            try await stage.receive("can we talk tuesday?", from: phone)
            try await stage.sandbox.fault(
                "{\"kind\": \"slow\", \"ms\": 5000, \"api\": \"hubspot\", \"path\": \"/crm/objects/2026-03/tasks/batch/create\", \"times\": 1}"
            )
            let daemon = try stage.startDaemon()
            try await stage.eventually(
                "select count(*)::text from outbox.record_state where object = 'task' and claim is not null", is: "1")
            daemon.signal(SIGKILL)
            _ = await daemon.end()
            try await stage.runUntilIdle()
            #expect(try await stage.sandbox.tasks().count == 1)
            #expect(try await stage.number("select count(*)::int from sms.message") == 1)
            #expect(try await stage.number("select count(*)::int from intent.assignment") == 1)
        }
    }

    @Test func `a wrong credential is one clear line and stops that source alone`() async throws {
        try await Stage.with { stage in
            let contact = try await stage.contact(phone)
            var environment = stage.environment
            environment["INTENTD_CREDENTIAL_TEXTS"] = "wrong"
            let daemon = try RunningProgram(["run"], environment)
            let line = try await daemon.line("cannot go on")
            #expect(line.contains("source/texts"))
            #expect(line.contains("refused the credential of source texts: put the auth token"))
            #expect(!line.contains("wrong-"))
            try await stage.eventually(
                "select count(*)::text from crm.contact where external_id = '\(contact)'", is: "1")
            #expect(try await stage.ready(daemon).contains("source/texts/head: Twilio refused"))
            daemon.signal(SIGTERM)
            #expect(await daemon.end().status == 0)
            #expect(try await stage.text("select error from ops.source_state")?.contains("credential") == true)
        }
    }

    @Test func `no secret, number or text of a person is in what the daemon prints`() async throws {
        try await Stage.with { stage in
            _ = try await stage.contact(phone, name: "Xanthippe")
            try await stage.receive("Sesquipedalian question: can we talk tuesday?", from: phone)
            try await stage.sandbox.fault("{\"kind\": \"status\", \"status\": 503, \"api\": \"hubspot\", \"times\": 2}")
            let result = try await stage.runUntilIdle()
            let printed = result.standardOutput + result.standardError
            for seeded in [
                SandboxProcess.twilioToken, SandboxProcess.hubSpotToken, phone, "5550144", "Xanthippe",
                "Sesquipedalian",
            ] {
                #expect(!printed.contains(seeded), "\(seeded)")
            }
            #expect(printed.contains("batch decided"))
        }
    }
}
