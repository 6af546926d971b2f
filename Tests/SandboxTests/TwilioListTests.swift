import NIOCore
import Testing

@testable import Sandbox

@Suite("Twilio's list")
struct TwilioListTests {
    @Test("pages go on after the last row although rows have arrived meanwhile")
    func pagingIsStable() {
        let world = TestWorld()
        let sids = (0..<5).map { world.inbound("old \($0)", ago: Int64(60_000 * (5 - $0))) }
        let first = world.call("GET", TestWorld.messages + "?PageSize=2")
        #expect(first.sids == [sids[4], sids[3]])
        let next = first.json["next_page_uri"]?.text ?? ""
        #expect(next.hasSuffix("PageToken=PA\(sids[3])"))
        _ = world.inbound("new")
        _ = world.inbound("newer")
        let second = world.call("GET", next)
        #expect(second.sids == [sids[2], sids[1]])
        let third = world.call("GET", second.json["next_page_uri"]?.text ?? "")
        #expect(third.sids == [sids[0]])
        #expect(third.json["next_page_uri"] == .null)
        #expect(third.json["page"] == 2)
    }

    @Test("a page goes on where it ended when its last row was sent meanwhile: seen twice, nothing lost")
    func pagingSurvivesChanges() {
        let world = TestWorld()
        let old = world.inbound("old", ago: 60_000)
        let sent = world.call(
            "POST", "/sandbox/twilio/outbound", ["from": "+16465550190", "to": "+12125550102", "body": "hello"]
        ).json["sid"]?.text
        let first = world.call("GET", TestWorld.messages + "?PageSize=1")
        #expect(first.json["messages"]?.elements.first?["date_sent"] == .null)
        world.advance(5_000)
        let second = world.call("GET", first.json["next_page_uri"]?.text ?? "")
        #expect(second.sids == [sent])
        #expect(world.call("GET", second.json["next_page_uri"]?.text ?? "").sids == [old])
    }

    @Test("send times are compared inclusively, by the day or by the second")
    func filtersAreInclusive() {
        let world = TestWorld()
        let midnight = Instant(year: 2026, month: 3, day: 9)
        func place(_ at: Instant) -> String {
            world.inbound("text", ago: world.now.milliseconds - at.milliseconds)
        }
        let before = place(midnight - 1000)
        let first = place(midnight)
        let last = place(midnight + Instant.dayLength - 1000)
        let after = place(midnight + Instant.dayLength)
        func list(_ query: String) -> [String] { world.call("GET", TestWorld.messages + "?" + query).sids }
        #expect(list("DateSent=2026-03-09") == [last, first])
        #expect(list("DateSent%3E=2026-03-09") == [after, last, first])
        #expect(list("DateSent%3C=2026-03-09") == [last, first, before])
        #expect(list("DateSent%3E=2026-03-09T23:59:59Z&DateSent%3C=2026-03-10T00:00:00Z") == [after, last])
        #expect(list("DateSent%3E=Mon,%2009%20Mar%202026%2023:59:59%20%2B0000") == [after, last])
    }

    @Test("a range older than 400 days is refused, and so is an operator in the value")
    func rangesAreChecked() {
        let world = TestWorld()
        let old = world.call("GET", TestWorld.messages + "?DateSent%3E=2024-12-01")
        #expect(old.status == 400)
        #expect(old.json["code"] == 20004)
        #expect(world.call("GET", TestWorld.messages + "?DateSent=%3E=2026-03-01").json["code"] == 20001)
    }

    @Test("a wrong token is 401 and another account 404")
    func accessIsChecked() {
        let world = TestWorld()
        let refused = world.call("GET", TestWorld.messages, authorization: "Basic bm86bm8=")
        #expect(refused.status == 401)
        #expect(refused.json["code"] == 20003)
        let other = world.call("GET", "/2010-04-01/Accounts/AC00000000000000000000000000000000/Messages.json")
        #expect(other.json["code"] == 20404)
    }

    @Test("prerendered pages hold every row once, filter by time, and equal the CSV")
    func benchPagesAreComplete() {
        let world = TestWorld()
        let made = world.call("POST", "/sandbox/twilio/prerender", ["messages": 2_500]).json
        var target: String? =
            "/2010-04-01/Accounts/\(TwilioBench.account)/Messages.json?PageSize=1000"
        var sids: [String] = []
        while let current = target {
            let page = world.call("GET", current)
            sids += page.sids
            target = page.json["next_page_uri"]?.text
        }
        #expect(sids.count == 2_500)
        #expect(Set(sids).count == 2_500)
        let csv = world.world.answer(Call(method: "GET", target: "/sandbox/twilio/prerender.csv"))
        let lines = String(decoding: csv.body.flatMap { Array($0.readableBytesView) }, as: UTF8.self).split(
            separator: "\n")
        #expect(lines.dropFirst().map { String($0.prefix(34)) } == sids)
        let newest = Instant(milliseconds: made["newest_ms"]?.whole ?? 0)
        let recent = world.call(
            "GET",
            "/2010-04-01/Accounts/\(TwilioBench.account)/Messages.json?PageSize=1000&DateSent%3E="
                + (newest - 70_000).iso8601)
        #expect(recent.sids == Array(sids.prefix(11)))
        #expect(recent.json["next_page_uri"] == .null)
    }
}
