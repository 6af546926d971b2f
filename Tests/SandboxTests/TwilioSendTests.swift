import Testing

@testable import Sandbox

@Suite("Twilio's sends")
struct TwilioSendTests {
    private let world = TestWorld()
    private let person = "+12125550101"

    private func one(_ sid: String) -> JSONValue {
        world.call("GET", "/2010-04-01/Accounts/\(TestWorld.account)/Messages/\(sid).json").json
    }

    private func send(_ extra: [(String, String)]) -> Answer {
        world.form(TestWorld.messages, [("To", person), ("Body", "hello")] + extra)
    }

    @Test("a send is queued, then sent, then delivered, and only the first step sets the send time")
    func statusesFollow() {
        let sid = send([("From", TestWorld.us)]).json["sid"]?.text ?? ""
        #expect(one(sid)["status"] == "queued")
        #expect(one(sid)["date_sent"] == .null)
        world.advance(200)
        #expect(one(sid)["status"] == "sent")
        let sent = one(sid)["date_sent"]
        world.advance(60_000)
        #expect(one(sid)["status"] == "delivered")
        #expect(one(sid)["date_sent"] == sent)
        #expect(one(sid)["num_segments"] == "1")
    }

    @Test("STOP blocks the sender: 400 with a number, a failed row with a Messaging Service")
    func stopBlocks() {
        let service = "MG00000000000000000000000000000009"
        _ = world.call(
            "POST", "/sandbox/twilio/services",
            ["services": [["sid": .string(service), "numbers": ["+16465550199"]]]])
        _ = world.inbound(" stop ")
        let refused = send([("From", TestWorld.us)])
        #expect(refused.status == 400)
        #expect(refused.json["code"] == 21610)
        _ = world.call(
            "POST", "/sandbox/twilio/inbound",
            ["from": .string(person), "to": "+16465550199", "body": "STOP"])
        let accepted = send([("MessagingServiceSid", service)])
        #expect(accepted.status == 201)
        #expect(accepted.json["status"] == "accepted")
        world.advance(1_000)
        let row = one(accepted.json["sid"]?.text ?? "")
        #expect(row["status"] == "failed")
        #expect(row["error_code"] == 21610)
        let replies = world.call("GET", TestWorld.messages + "?To=%2B12125550101").json["messages"]?.elements ?? []
        #expect(replies.count { $0["direction"] == "outbound-reply" } == 2)
        _ = world.inbound("START")
        #expect(send([("From", TestWorld.us)]).status == 201)
    }

    @Test("a scheduled send can be canceled, another cannot")
    func schedulesCancel() {
        let sendAt = (world.now + 3_600_000).iso8601
        let scheduled = send([
            ("MessagingServiceSid", "MG00000000000000000000000000000009"), ("ScheduleType", "fixed"),
            ("SendAt", sendAt),
        ])
        #expect(scheduled.json["status"] == "scheduled")
        let sid = scheduled.json["sid"]?.text ?? ""
        let target = "/2010-04-01/Accounts/\(TestWorld.account)/Messages/\(sid).json"
        #expect(world.form(target, [("Status", "canceled")]).json["status"] == "canceled")
        #expect(world.form(target, [("Status", "canceled")]).json["code"] == 30409)
        world.advance(7_200_000)
        #expect(one(sid)["status"] == "canceled")
        #expect(one(sid)["date_sent"] == .null)
    }

    @Test("a schedule without a Messaging Service is dropped and the text goes at once")
    func scheduleWithoutServiceIsDropped() {
        let sendAt = (world.now + 3_600_000).iso8601
        let sent = send([("From", TestWorld.us), ("ScheduleType", "fixed"), ("SendAt", sendAt)])
        #expect(sent.json["status"] == "queued")
    }

    @Test("a redacted row keeps its place without its text, a deleted one is gone")
    func rowsVanish() {
        let sid = world.inbound("secret")
        let target = "/2010-04-01/Accounts/\(TestWorld.account)/Messages/\(sid).json"
        #expect(world.form(target, [("Body", "")]).json["body"] == "")
        #expect(world.call("DELETE", target).status == 204)
        #expect(world.call("GET", target).json["code"] == 20404)
    }
}
