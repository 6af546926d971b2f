import Domain
import FoundationEssentials
import HTTP
import Testing

@testable import CRM

@Suite("HubSpot: records of ours")
struct HubSpotTasksTests {
    private typealias HubSpot = ScriptedHubSpot
    private let fields: [String: FieldValue] = [
        "subject": .text("Call back"), "body": .text("Asks for a price"), "due_at": .text("2026-01-05T14:00:00Z"),
        "priority": .text("high"), "owner_id": .text("71"),
    ]
    /// What `fields` become.
    private let properties = [
        "hs_task_subject": "Call back", "hs_task_body": "Asks for a price", "hs_timestamp": "2026-01-05T14:00:00Z",
        "hs_task_priority": "HIGH", "hubspot_owner_id": "71",
    ]

    private func task(
        _ id: Int64 = 1, recordID: String? = nil, changed: [String: FieldValue]? = nil, isUnknown: Bool = false
    ) -> RecordWrite {
        RecordWrite(
            id: id, object: .task, key: "key-\(id)", recordID: recordID, fields: changed ?? fields, allFields: fields,
            contactIDs: ["501"], dealIDs: ["7"], isUnknown: isUnknown)
    }

    private func entry(isUnknown: Bool = false) -> RecordWrite {
        RecordWrite(
            id: 1, object: .timeline, key: "key-1", recordID: nil, fields: [:],
            allFields: ["body": .text("hi"), "occurred_at": .text("2026-01-05T12:00:00Z")], contactIDs: ["501"],
            dealIDs: [], isUnknown: isUnknown)
    }

    @Test("a new task is created in one call, with its key and its links")
    func create() async throws {
        let hubSpot = HubSpot().on("tasks/batch/create", status: 201, HubSpot.results([HubSpot.object("91", trace: 1)]))
        #expect(try await hubSpot.crm().write([task()]) == [1: .written(recordID: "91")])
        #expect(
            hubSpot.asked.map(\.body) == [
                #"{"inputs":[{"objectWriteTraceId":"1","properties":{"hs_task_body":"Asks for a price","hs_task_priority":"HIGH","#
                    + #""hs_task_status":"NOT_STARTED","hs_task_subject":"Call back","hs_task_type":"TODO","#
                    + #""hs_timestamp":"1767621600000","hubspot_owner_id":"71","intentd_key":"key-1"},"associations":["#
                    + #"{"to":{"id":"501"},"types":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":204}]},"#
                    + #"{"to":{"id":"7"},"types":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":216}]}]}]}"#
            ])
    }

    @Test("an existing task gets its changed fields only, and never a status")
    func update() async throws {
        let hubSpot = HubSpot().on("tasks/batch/update", HubSpot.results([HubSpot.object("91", trace: 1)]))
        let write = task(recordID: "91", changed: ["priority": .text("low")])
        #expect(try await hubSpot.crm().write([write]) == [1: .written(recordID: "91")])
        #expect(
            hubSpot.asked.map(\.body)
                == [#"{"inputs":[{"objectWriteTraceId":"1","id":"91","properties":{"hs_task_priority":"LOW"}}]}"#])
    }

    @Test("a task that somebody deleted is gone")
    func gone() async throws {
        let hubSpot = HubSpot().on("update", status: 404, HubSpot.error("OBJECT_NOT_FOUND"))
        #expect(try await hubSpot.crm().write([task(recordID: "91")]) == [1: .gone])
    }

    @Test("what may have been created is read by key, and only what differs is written")
    func resolved() async throws {
        var found = properties
        found["intentd_key"] = "KEY-1"
        found["hs_task_subject"] = "Old"
        let hubSpot = HubSpot().on("tasks/batch/read", HubSpot.results([HubSpot.object("91", found)]))
            .on("tasks/batch/update", HubSpot.results([HubSpot.object("91", trace: 1)]))
        #expect(try await hubSpot.crm().write([task(isUnknown: true)]) == [1: .written(recordID: "91")])
        #expect(hubSpot.paths == ["tasks/batch/read", "tasks/batch/update"])
        #expect(hubSpot.asked.first?.body.contains(#""idProperty":"intentd_key""#) == true)
        #expect(hubSpot.asked.last?.body.contains(#""properties":{"hs_task_subject":"Call back"}"#) == true)
    }

    @Test("what is as it should be is not written again")
    func same() async throws {
        var found = properties
        found["intentd_key"] = "key-1"
        let hubSpot = HubSpot().on("tasks/batch/read", HubSpot.results([HubSpot.object("91", found)]))
        #expect(try await hubSpot.crm().write([task(isUnknown: true)]) == [1: .written(recordID: "91")])
        #expect(hubSpot.paths == ["tasks/batch/read"])
    }

    @Test("what was not created after all is created, unless somebody deleted it meanwhile")
    func notFound() async throws {
        let none = HubSpot.results([], errors: [HubSpot.error("OBJECT_NOT_FOUND", context: #"{"ids":["key-1"]}"#)])
        let hubSpot = HubSpot().on("tasks/batch/read", status: 207, none)
            .on(
                "archived=true",
                HubSpot.results([
                    HubSpot.object("92", ["intentd_key": "key-2"]).replacing(
                        "\"archived\":false", with: "\"archived\":true")
                ])
            )
            .on("tasks/batch/create", status: 201, HubSpot.results([HubSpot.object("91", trace: 1)]))
        let outcomes = try await hubSpot.crm().write([task(1, isUnknown: true), task(2, isUnknown: true)])
        #expect(outcomes == [1: .written(recordID: "91"), 2: .gone])
    }

    @Test("a creation that meets its own key had succeeded before")
    func conflict() async throws {
        var found = properties
        found["intentd_key"] = "key-1"
        let hubSpot = HubSpot()
            .on(
                "tasks/batch/create", status: 207,
                HubSpot.results(
                    [HubSpot.object("92", trace: 2)],
                    errors: [HubSpot.error("VALIDATION_ERROR", "91 already has that value.", trace: 1)])
            )
            .on("tasks/batch/read", HubSpot.results([HubSpot.object("91", found)]))
        let outcomes = try await hubSpot.crm().write([task(1), task(2)])
        #expect(outcomes == [1: .written(recordID: "91"), 2: .written(recordID: "92")])
    }

    @Test("without a unique key the contact's own tasks are compared, not the search index")
    func marker() async throws {
        var found = properties
        found["intentd_key"] = "key-1"
        let hubSpot = HubSpot()
            .on(
                "/crm/associations/2026-03/contacts/tasks/batch/read",
                HubSpot.results([#"{"from":{"id":"501"},"to":[{"toObjectId":90},{"toObjectId":91}]}"#])
            )
            .on("tasks/batch/read", HubSpot.results([HubSpot.object("90"), HubSpot.object("91", found)]))
        let outcomes = try await hubSpot.crm(["key_mode": "marker"]).write([task(isUnknown: true)])
        #expect(outcomes == [1: .written(recordID: "91")])
    }

    @Test("a lost answer to a creation is the batch's doubt; beside settled writes it is its own")
    func doubt() async throws {
        let alone = HubSpot().fail("create", mayHaveReachedServer: true)
        let error = await #expect(throws: VendorError.self) { try await alone.crm().write([task()]) }
        #expect(error?.mayHaveActed == true)

        let mixed = HubSpot().fail("create", mayHaveReachedServer: true)
            .on("update", HubSpot.results([HubSpot.object("92", trace: 2)]))
        let outcomes = try await mixed.crm().write([task(1), task(2, recordID: "92")])
        #expect(outcomes[2] == .written(recordID: "92"))
        guard case .unknown = outcomes[1] else {
            Issue.record("not in doubt")
            return
        }
    }

    @Test("a timeline entry is created and then linked")
    func timeline() async throws {
        let hubSpot = HubSpot()
            .on("communications/batch/create", status: 201, HubSpot.results([HubSpot.object("81", trace: 1)]))
            .on(
                "/crm/associations/2026-03/communications/contacts/batch/associate/default",
                HubSpot.results([#"{"from":{"id":"81"},"to":{"id":"501"}}"#]))
        #expect(try await hubSpot.crm().write([entry()]) == [1: .written(recordID: "81")])
        #expect(
            hubSpot.asked.first?.body.contains(
                #""hs_communication_body":"hi","hs_communication_channel_type":"SMS","hs_communication_logged_from":"CRM","hs_timestamp":"1767614400000","intentd_key":"key-1""#
            ) == true)
        #expect(hubSpot.asked.last?.body == #"{"inputs":[{"from":{"id":"81"},"to":{"id":"501"}}]}"#)
    }

    @Test("a timeline entry whose link failed is in doubt, and the next time it is found and linked")
    func unlinked() async throws {
        let hubSpot = HubSpot()
            .on("communications/batch/create", status: 201, HubSpot.results([HubSpot.object("81", trace: 1)]))
            .on("associate/default", status: 500, "")
        guard case .unknown = try await hubSpot.crm().write([entry()])[1] else {
            Issue.record("not in doubt")
            return
        }
        let found = [
            "intentd_key": "key-1", "hs_communication_body": "hi", "hs_timestamp": "2026-01-05T12:00:00Z",
        ]
        let again = HubSpot()
            .on("communications/batch/read", HubSpot.results([HubSpot.object("81", found)]))
            .on("associate/default", HubSpot.results([]))
        #expect(try await again.crm().write([entry(isUnknown: true)]) == [1: .written(recordID: "81")])
        #expect(again.asked.count == 2)
    }

    @Test("with its association type configured a timeline entry takes one call")
    func configured() async throws {
        let hubSpot = HubSpot()
            .on("communications/batch/create", status: 201, HubSpot.results([HubSpot.object("81", trace: 1)]))
        let outcomes = try await hubSpot.crm(["timeline_contact_type_id": "81"]).write([entry()])
        #expect(outcomes == [1: .written(recordID: "81")])
        #expect(hubSpot.asked.count == 1 && hubSpot.asked.first?.body.contains(#""associationTypeId":81"#) == true)
    }
}
