import Domain
import Foundation
import HTTP
import JSON
import Testing

@testable import CRM

/// The adapter over real HTTP against `intentd-sandbox`, whose address `INTENTD_TEST_SANDBOX` names (`http://127.0.0.1:PORT`).
@Suite("HubSpot: against the sandbox", .serialized, .enabled(if: Sandbox.address != nil))
struct HubSpotSandboxTests {
    private let sandbox: Sandbox
    private let crm: HubSpotCRM

    private static let properties = [
        PropertyDefinition(
            object: .contact, name: "intentd_intent", label: "Intent", kind: .enumeration,
            options: [("stop", "Stop"), ("price", "Price")], note: "n"),
        PropertyDefinition(
            object: .contact, name: "intentd_opted_out", label: "Opted out", kind: .bool, options: [], note: "n"),
        PropertyDefinition(
            object: .contact, name: "intentd_intent_at", label: "At", kind: .datetime, options: [], note: "n"),
        PropertyDefinition(
            object: .contact, name: "intentd_confidence", label: "C", kind: .number, options: [], note: "n"),
        PropertyDefinition(object: .task, name: "intentd_key", label: "Key", kind: .key, options: [], note: "n"),
        PropertyDefinition(object: .timeline, name: "intentd_key", label: "Key", kind: .key, options: [], note: "n"),
    ]

    init() async throws {
        sandbox = try Sandbox()
        try await sandbox.control("POST", "reset", "{}")
        try await sandbox.control("POST", "limits", #"{"hubspot_search_per_s": 1000}"#)
        crm = sandbox.crm()
    }

    private func contact(_ properties: String = #""firstname":"Ada","phone":"(206) 555-0123""#, more: String = "")
        async throws -> String
    {
        let answer = try await sandbox.control(
            "POST", "hubspot/records", #"{"records":[{"type":"contacts","properties":{\#(properties)}\#(more)}]}"#)
        return try #require(answer.root["ids"]?.array?.first?.string)
    }

    private func task(
        _ key: String, contact: String, id: Int64 = 1, recordID: String? = nil, isUnknown: Bool = false,
        subject: String = "Call back"
    ) -> RecordWrite {
        let fields: [String: FieldValue] = [
            "subject": .text(subject), "due_at": .text("2026-01-05T14:00:00Z"), "priority": .text("high"),
        ]
        return RecordWrite(
            id: id, object: .task, key: key, recordID: recordID, fields: fields, allFields: fields,
            contactIDs: [contact], dealIDs: [], isUnknown: isUnknown)
    }

    private func all(_ object: MirrorObject) async throws -> [MirrorPage] {
        var pages: [MirrorPage] = []
        var cursor: String?
        repeat {
            pages.append(try await crm.changed(object, since: Date(timeIntervalSince1970: 0), cursor: cursor))
            cursor = pages.last?.next
        } while cursor != nil
        return pages
    }

    private func contacts(_ pages: [MirrorPage]) -> [ContactRecord] {
        pages.flatMap { page -> [ContactRecord] in
            if case .contacts(let contacts) = page.records { contacts } else { [] }
        }
    }

    @Test("provisioning makes everything once, and finds it the second time")
    func provision() async throws {
        let first = try await crm.provision(Self.properties)
        #expect(first.problems == [] && first.created.count == 6 && first.hasUniqueKey)
        let second = try await crm.provision(Self.properties)
        #expect(second.created == [] && second.existing.count == 6 && second.problems == [] && second.hasUniqueKey)
    }

    @Test("where unique properties are refused the key is plain and the marker search finds it")
    func marker() async throws {
        try await sandbox.control("POST", "limits", #"{"refuse_unique_tasks": true}"#)
        let report = try await crm.provision(Self.properties.filter { $0.object == .task })
        #expect(!report.hasUniqueKey && report.problems.count == 1)
        let contact = try await contact()
        let crm = sandbox.crm(["key_mode": "marker"])
        try await crm.check()  // leaves a connection that a request could be repeated on
        try await sandbox.control("POST", "faults", resetAfterCreation(times: 1))
        await #expect(throws: VendorError.self) { try await crm.write([task("k1", contact: contact)]) }
        let made = try await crm.write([task("k1", contact: contact, isUnknown: true)])
        guard case .written = made[1] else {
            Issue.record("not written")
            return
        }
        #expect(try await crm.write([task("k1", contact: contact, isUnknown: true)]) == made)
        // Also where the setting still says that it is unique.
        #expect(try await self.crm.write([task("k1", contact: contact, isUnknown: true)]) == made)
        #expect(try await sandbox.count("tasks") == 1)
    }

    @Test("fields of a contact come back in the mirror")
    func fields() async throws {
        _ = try await crm.provision(Self.properties)
        let id = try await contact()
        let write = RecordWrite(
            id: 7, object: .contact, key: id, recordID: id,
            fields: [
                "intentd_intent": .text("stop"), "intentd_opted_out": .bool(true), "intentd_confidence": .number(0.5),
                "intentd_intent_at": .text("2026-01-05T12:00:00+00:00"),
            ],
            allFields: [:], contactIDs: [], dealIDs: [], isUnknown: false)
        var gone = write
        (gone.id, gone.key, gone.recordID) = (8, "1", "1")
        var bad = write
        let other = try await contact(#""firstname":"Bob""#)
        (bad.id, bad.recordID, bad.fields) = (9, other, ["intentd_intent": .text("no such intent")])
        let outcomes = try await crm.write([write, gone, bad])
        #expect(outcomes[7] == .written(recordID: id))
        #expect(outcomes[8] == .gone)
        guard case .refused = outcomes[9] else {
            Issue.record("not refused: \(String(describing: outcomes[9]))")
            return
        }
        let ada = try #require(contacts(try await all(.contact)).first { $0.externalID == id })
        #expect(ada.phones.map(\.number.e164) == ["+12065550123"])
        #expect(ada.properties["intentd_intent"] == "stop" && ada.properties["intentd_opted_out"] == "true")
        #expect(ada.properties["intentd_confidence"] == "0.5")
    }

    @Test("a thousand contacts of one moment and some before and after are all read, each once")
    func ties() async throws {
        func records(_ count: Int, at: Int) -> String {
            Array(repeating: #"{"type":"contacts","properties":{"firstname":"X"},"at":\#(at)}"#, count: count).joined(
                separator: ",")
        }
        for body in [records(150, at: 1_760_000_000_000), records(1000, at: 1_760_000_001_000)] {
            try await sandbox.control("POST", "hubspot/records", #"{"records":[\#(body)]}"#)
        }
        let spread = (0..<450).map { records(1, at: 1_760_000_002_000 + $0) }.joined(separator: ",")
        try await sandbox.control("POST", "hubspot/records", #"{"records":[\#(spread)]}"#)
        let pages = try await all(.contact)
        let ids = contacts(pages).map(\.externalID)
        #expect(Set(ids).count == 1600)
        #expect(pages.count <= 12)
    }

    @Test("a deal comes with contacts and stages, moves once, and is then superseded")
    func deal() async throws {
        let ada = try await contact()
        let stages = try await crm.stages()
        #expect(stages.contains(where: \.isWon) && stages.contains { !$0.isClosed })
        let open = stages.filter { !$0.isClosed }.map(\.externalID)
        let answer = try await sandbox.control(
            "POST", "hubspot/records",
            #"{"records":[{"type":"deals","properties":{"dealname":"Big","amount":"10","dealstage":"\#(open[0])"},"associations":[{"type":"contacts","id":"\#(ada)"}]}]}"#
        )
        let deal = try #require(answer.root["ids"]?.array?.first?.string)
        let step = StageStep(id: 1, dealID: deal, from: [open[0]], to: open[1])
        #expect(try await crm.move([step]) == [1: .moved])
        #expect(try await crm.move([step]) == [1: .superseded(reason: "the deal is already there")])
        let page = try #require(try await all(.deal).last)
        guard case .deals(let deals) = page.records, let read = deals.first else {
            Issue.record("no deals")
            return
        }
        #expect(read.contactIDs == [ada] && read.stage == open[1] && read.amount == "10")
        #expect(read.stageHistory.map(\.stage) == [open[0], open[1]])
        #expect(read.stageHistory.last?.isByAPI == true)
    }

    @Test("a task is made once whatever happens to the answer, and its owner's edits and deletion stand")
    func task() async throws {
        _ = try await crm.provision(Self.properties)
        let ada = try await contact()
        // Once more than libcurl repeats a request by itself on a connection that it had kept.
        try await sandbox.control("POST", "faults", resetAfterCreation(times: 2))
        let error = await #expect(throws: VendorError.self) { try await crm.write([task("k1", contact: ada)]) }
        #expect(error?.mayHaveActed == true && error?.code == .unreachable)
        guard case .written(let id) = try await crm.write([task("k1", contact: ada, isUnknown: true)])[1] else {
            Issue.record("not written")
            return
        }
        // Its own key again, without a doubt: the conflict tells.
        let again = try await crm.write([task("k1", contact: ada), task("k2", contact: ada, id: 2)])
        #expect(again[1] == .written(recordID: id))
        #expect(try await sandbox.count("tasks") == 2)

        try await sandbox.control("POST", "rep", #"{"act":"complete_task","id":"\#(id)"}"#)
        let changed = task("k1", contact: ada, recordID: id, subject: "Now")
        #expect(try await crm.write([changed])[1] == .written(recordID: id))
        let page = try #require(try await all(.task).last)
        guard case .tasks(let tasks) = page.records, let read = tasks.first(where: { $0.externalID == id }) else {
            Issue.record("no task")
            return
        }
        #expect(read.isDone && read.subject == "Now" && read.key == "k1" && read.completedAt != nil)

        try await sandbox.control("POST", "rep", #"{"act":"archive","type":"tasks","id":"\#(id)"}"#)
        #expect(try await crm.write([task("k1", contact: ada, recordID: id)]) == [1: .gone])
        #expect(try await crm.deleted(.task, cursor: nil).ids == [id])
    }

    @Test("a timeline entry is on its contact, also when the link's answer was lost")
    func timeline() async throws {
        _ = try await crm.provision(Self.properties)
        let ada = try await contact()
        var entry = RecordWrite(
            id: 1, object: .timeline, key: "k1", recordID: nil, fields: [:],
            allFields: ["body": .text("hi"), "occurred_at": .text("2026-01-05T12:00:00Z")], contactIDs: [ada],
            dealIDs: [], isUnknown: false)
        try await sandbox.control(
            "POST", "faults",
            #"{"kind":"status","status":503,"api":"hubspot","path":"/crm/associations","times":1}"#)
        guard case .unknown = try await crm.write([entry])[1] else {
            Issue.record("not in doubt")
            return
        }
        entry.isUnknown = true
        guard case .written(let id) = try await crm.write([entry])[1] else {
            Issue.record("not written")
            return
        }
        let state = try await sandbox.control("GET", "state?lists=communications", nil)
        let records = try #require(state.root["communications"]?.array)
        #expect(records.count == 1 && records.first?["id"]?.string == id)
        #expect(records.first?["contacts"]?.array?.compactMap(\.string) == [ada])
    }

    @Test("owners and check; a wrong token says what to do")
    func check() async throws {
        try await sandbox.control(
            "POST", "hubspot/owners",
            #"{"owners":[{"email":"a@x.example","firstName":"Ann"},{"email":"b@x.example","archived":true}]}"#)
        #expect(try await crm.owners().map(\.isActive) == [true, false])
        try await crm.check()
        let error = await #expect(throws: VendorError.self) { try await sandbox.crm(token: "wrong").check() }
        #expect(error?.code == .unauthorized)
    }

    private func resetAfterCreation(times: Int) -> String {
        #"{"kind":"reset_after","api":"hubspot","path":"/crm/objects/2026-03/tasks/batch/create","times":\#(times)}"#
    }
}

/// The control side of the sandbox.
struct Sandbox {
    static let address = ProcessInfo.processInfo.environment["INTENTD_TEST_SANDBOX"]

    private let http = HTTPClient()
    private let address: String

    init() throws { address = try #require(Self.address) }

    func crm(_ settings: [String: String] = [:], token: String = "sandbox-hubspot-token") -> HubSpotCRM {
        HubSpotCRM(
            connection: Connection(name: "main", account: "1", baseURL: address, secret: token, settings: settings),
            http: http, budget: HubSpotBudget(requestsPer10Seconds: 100_000, searchesPerSecond: 10_000))
    }

    @discardableResult
    func control(_ method: String, _ path: String, _ body: String?) async throws -> JSONDocument {
        let response = try await http.send(
            HTTPRequest(
                method: method, url: "\(address)/sandbox/\(path)", headers: [("Content-Type", "application/json")],
                body: body.map { Array($0.utf8) }))
        try #require((200..<300).contains(response.status), "\(String(decoding: response.body, as: UTF8.self))")
        return try JSONDocument(parsing: response.body.isEmpty ? Array("{}".utf8) : response.body)
    }

    func count(_ name: String) async throws -> Int64? {
        try await control("GET", "state?lists=none", nil).root["counts"]?[name]?.int
    }
}
