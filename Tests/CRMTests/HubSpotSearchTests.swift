import Domain
import FoundationEssentials
import HTTP
import JSON
import Testing

@testable import CRM

@Suite("HubSpot: paging by last change")
struct HubSpotSearchTests {
    private let search = HubSpotSearch(modified: "lastmodifieddate", properties: ["email"])

    private func page(_ changes: [(Int, Int64)], hasMore: Bool, at cursor: HubSpotSearch.Cursor) throws
        -> HubSpotSearch.Page
    {
        let objects = changes.map { ScriptedHubSpot.object(String($0.0), ["lastmodifieddate": String($0.1)]) }
        let document = try JSONDocument(parsing: ScriptedHubSpot.results(objects, after: hasMore ? "200" : nil))
        return try #require(search.page(document, at: cursor))
    }

    @Test("a page asks for what changed since, oldest first, 200 at a time, and for no offset")
    func body() {
        #expect(
            String(decoding: search.body(.init(from: 1000)), as: UTF8.self)
                == #"{"filterGroups":[{"filters":[{"propertyName":"lastmodifieddate","operator":"GTE","value":"1000"}]}],"#
                + #""sorts":[{"propertyName":"lastmodifieddate","direction":"ASCENDING"}],"properties":["email"],"limit":200}"#
        )
    }

    @Test("the next page starts at the last change and leaves out what was seen of that moment")
    func keyset() throws {
        let first = try page([(1, 1000), (2, 1500), (3, 1500)], hasMore: true, at: .init(from: 900))
        #expect(first.readUntil == 1500)
        #expect(first.next == .init(from: 1500, seen: ["2", "3"]))
        let second = try page(
            [(2, 1500), (3, 1500), (4, 1500), (5, 1600)], hasMore: false, at: try #require(first.next))
        #expect(second.records.map(\.id) == ["4", "5"])
        #expect(second.next == nil)
    }

    @Test("a page full of one moment is read by id, and then the search goes on after that moment")
    func sentinel() throws {
        let stuck = try page([(7, 1500), (8, 1500)], hasMore: true, at: .init(from: 1500, seen: ["7"]))
        #expect(stuck.next == .init(from: 1500, afterID: 0))
        let body = String(decoding: search.body(.init(from: 1500, afterID: 8)), as: UTF8.self)
        #expect(body.contains(#"{"propertyName":"hs_object_id","operator":"GT","value":"8"}"#))
        #expect(body.contains(#"{"propertyName":"lastmodifieddate","operator":"LTE","value":"1500"}"#))
        #expect(body.contains(#""sorts":[{"propertyName":"hs_object_id""#))
        let more = try page([(9, 1500), (10, 1500)], hasMore: true, at: .init(from: 1500, afterID: 8))
        #expect(more.next == .init(from: 1500, afterID: 10))
        let last = try page([(11, 1500)], hasMore: false, at: .init(from: 1500, afterID: 10))
        #expect(last.next == .init(from: 1501))
    }

    @Test("a cursor survives being text, and another's is none")
    func cursor() {
        let cursors: [HubSpotSearch.Cursor] = [
            .init(from: 5), .init(from: 5, seen: ["1", "2"]), .init(from: 5, afterID: 0),
        ]
        for cursor in cursors { #expect(HubSpotSearch.Cursor(cursor.text) == cursor) }
        for text in ["", "200", "time:x:", "ids:1:", "page:1:2"] { #expect(HubSpotSearch.Cursor(text) == nil) }
    }

    @Test("a record without a time of change is refused with its bytes, and the page goes on")
    func refusal() throws {
        let odd = #"{"id": "9", "properties": {}}"#
        let document = try JSONDocument(
            parsing: ScriptedHubSpot.results([odd, ScriptedHubSpot.object("1", ["lastmodifieddate": "1000"])]))
        let page = try #require(search.page(document, at: .init(from: 900)))
        #expect(page.records.map(\.id) == ["1"])
        #expect(page.refusals.first?.raw == odd && page.refusals.first?.externalID == "9")
    }
}
