import Domain
import FoundationEssentials
import HTTP
import JSON
import Testing

@testable import CRM

@Suite("HubSpot: mirror")
struct HubSpotMirrorTests {
    private typealias HubSpot = ScriptedHubSpot
    private let since = HubSpotTime.date(1_767_600_000_000)
    private let modified = "2026-01-05T12:00:00.123Z"

    @Test("nothing new costs one call, whatever the type", arguments: MirrorObject.allCases)
    func idle(object: MirrorObject) async throws {
        let hubSpot = HubSpot().on("/search", HubSpot.results([]))
        let page = try await hubSpot.crm().changed(object, since: since, cursor: nil)
        #expect(hubSpot.paths == ["\(object.rawValue)s/search"])
        #expect(page.records.count == 0 && page.next == nil && page.readUntil == since)
    }

    @Test("a contact has its phones in E.164, its last activity, its merged ids and our own values")
    func contact() async throws {
        let hubSpot = HubSpot().on(
            "/search",
            HubSpot.results([
                HubSpot.object(
                    "501",
                    [
                        "firstname": "Ada", "lastname": "Lovelace", "email": "ada@example.com",
                        "phone": "(206) 555-0123",
                        "mobilephone": "call me", "hs_whatsapp_phone_number": "+44 20 7946 0958",
                        "hubspot_owner_id": "71", "lifecyclestage": "customer", "lastmodifieddate": modified,
                        "createdate": "2025-12-01T00:00:00Z", "notes_last_updated": "2026-01-03T00:00:00Z",
                        "hs_last_sales_activity_timestamp": "1767571200000", "hs_merged_object_ids": "499;500;501",
                        "intentd_intent": "pricing_question", "intentd_texting": "", "other": "x",
                    ])
            ]))
        let page = try await hubSpot.crm().changed(.contact, since: since, cursor: nil)
        guard case .contacts(let contacts) = page.records, let contact = contacts.first else {
            Issue.record("no contacts")
            return
        }
        #expect(contact.name == "Ada Lovelace" && contact.ownerID == "71" && contact.lifecycleStage == "customer")
        #expect(contact.phones.map(\.field) == ["phone", "hs_whatsapp_phone_number"])
        #expect(contact.phones.map(\.number.e164) == ["+12065550123", "+442079460958"])
        #expect(contact.activeAt == HubSpotTime.date(1_767_571_200_000))
        #expect(contact.absorbedIDs == ["499", "500"])
        #expect(contact.properties == ["intentd_intent": "pricing_question"])
        #expect(HubSpotTime.milliseconds(page.readUntil) == 1_767_614_400_123)
        #expect(HubSpotTime.milliseconds(contact.modifiedAt) == 1_767_614_400_123)
    }

    @Test("a deal has its contacts and the stages it went through, oldest first")
    func deal() async throws {
        let history =
            #","propertiesWithHistory":{"dealstage":["#
            + #"{"value":"b","timestamp":"2026-01-04T00:00:00Z","sourceType":"CRM_UI","sourceId":"u"},"#
            + #"{"value":"a","timestamp":"2026-01-02T00:00:00Z","sourceType":"INTEGRATION"}]}"#
        let hubSpot = HubSpot()
            .on(
                "deals/search",
                HubSpot.results([
                    HubSpot.object(
                        "7",
                        [
                            "dealname": "Big", "amount": "1200.50", "deal_currency_code": "EUR", "dealstage": "b",
                            "pipeline": "default", "closedate": "2026-03-01T00:00:00Z", "hs_lastmodifieddate": modified,
                        ]),
                    HubSpot.object("8", ["hs_lastmodifieddate": modified]),
                ])
            )
            .on(
                "/crm/associations/2026-03/deals/contacts/batch/read", status: 207,
                HubSpot.results(
                    [#"{"from":{"id":"7"},"to":[{"toObjectId":501,"associationTypes":[]},{"toObjectId":"502"}]}"#],
                    errors: [
                        #"{"status":"error","category":"OBJECT_NOT_FOUND","subCategory":"crm.associations.NO_ASSOCIATIONS_FOUND","message":"none","context":{"fromObjectId":["8"]}}"#
                    ])
            )
            .on("deals/batch/read", HubSpot.results([HubSpot.object("7", more: history)]))
        let page = try await hubSpot.crm().changed(.deal, since: since, cursor: nil)
        guard case .deals(let deals) = page.records else {
            Issue.record("no deals")
            return
        }
        #expect(deals.map(\.externalID) == ["7", "8"])
        #expect(deals[0].amount == "1200.50" && deals[0].currency == "EUR" && deals[0].stage == "b")
        #expect(deals[0].contactIDs == ["501", "502"])
        #expect(deals[0].stageHistory.map(\.stage) == ["a", "b"])
        #expect(deals[0].stageHistory.map(\.isByAPI) == [true, false])
        #expect(deals[1].contactIDs == [] && deals[1].stageHistory == [])
    }

    @Test("a task is done when it is completed, at the latest when it was last changed")
    func task() async throws {
        let hubSpot = HubSpot().on(
            "/search",
            HubSpot.results([
                HubSpot.object(
                    "1",
                    [
                        "hs_task_status": "COMPLETED", "hs_lastmodifieddate": modified, "intentd_key": "k",
                        "hs_timestamp": "2026-01-06T09:00:00Z",
                    ]),
                HubSpot.object(
                    "2",
                    [
                        "hs_task_status": "COMPLETED", "hs_lastmodifieddate": modified,
                        "hs_task_completion_date": "2026-01-05T11:00:00Z",
                    ]),
                HubSpot.object("3", ["hs_task_status": "NOT_STARTED", "hs_lastmodifieddate": modified]),
            ]))
        let page = try await hubSpot.crm().changed(.task, since: since, cursor: nil)
        guard case .tasks(let tasks) = page.records else {
            Issue.record("no tasks")
            return
        }
        #expect(tasks.map(\.isDone) == [true, true, false])
        #expect(tasks[0].key == "k" && tasks[0].completedAt == tasks[0].modifiedAt)
        #expect(tasks[0].dueAt == ISO8601Date.parse("2026-01-06T09:00:00Z"))
        #expect(tasks[1].completedAt == ISO8601Date.parse("2026-01-05T11:00:00Z"))
        #expect(tasks[2].completedAt == nil)
    }

    @Test("meetings have outcomes in our words, calls their length in seconds, both their contacts")
    func meetingAndCall() async throws {
        let links = HubSpot.results([#"{"from":{"id":"1"},"to":[{"toObjectId":501}]}"#])
        let hubSpot = HubSpot().on(
            "meetings/search",
            HubSpot.results([
                HubSpot.object(
                    "1",
                    [
                        "hs_meeting_outcome": "NO_SHOW", "hs_meeting_start_time": "2026-01-05T10:00:00Z",
                        "hs_lastmodifieddate": modified,
                    ]),
                HubSpot.object("2", ["hs_meeting_outcome": "Rang out", "hs_lastmodifieddate": modified]),
            ])
        ).on(
            "calls/search",
            HubSpot.results([
                HubSpot.object(
                    "1",
                    [
                        "hs_call_duration": "184000", "hs_timestamp": "2026-01-05T10:00:00Z",
                        "hs_lastmodifieddate": modified,
                    ])
            ])
        ).on("/contacts/batch/read", times: nil, links)
        let meetings = try await hubSpot.crm().changed(.meeting, since: since, cursor: nil)
        guard case .meetings(let records) = meetings.records else {
            Issue.record("no meetings")
            return
        }
        #expect(records.map(\.outcome) == ["no_show", "Rang out"])
        #expect(records.map(\.contactIDs) == [["501"], []])
        let calls = try await hubSpot.crm().changed(.call, since: since, cursor: nil)
        guard case .calls(let activities) = calls.records else {
            Issue.record("no calls")
            return
        }
        #expect(activities.first?.durationSeconds == 184 && activities.first?.contactIDs == ["501"])
    }

    @Test("a mail from the buyer is no act of a sales person")
    func incomingMail() async throws {
        let hubSpot = HubSpot().on(
            "emails/search",
            HubSpot.results([
                HubSpot.object("1", ["hs_email_direction": "INCOMING_EMAIL", "hs_lastmodifieddate": modified]),
                HubSpot.object("2", ["hs_email_direction": "EMAIL", "hs_lastmodifieddate": modified]),
            ])
        ).on("/contacts/batch/read", HubSpot.results([]))
        let page = try await hubSpot.crm().changed(.email, since: since, cursor: nil)
        guard case .emails(let mails) = page.records else {
            Issue.record("no mails")
            return
        }
        #expect(mails.map(\.externalID) == ["2"])
        #expect(HubSpotTime.milliseconds(page.readUntil) == 1_767_614_400_123)
    }

    @Test("associations that go on are read on")
    func associationPages() async throws {
        let hubSpot = HubSpot()
            .on(
                "/batch/read",
                HubSpot.results([
                    #"{"from":{"id":"1"},"to":[{"toObjectId":5}],"paging":{"next":{"after":"a2"}}}"#
                ])
            )
            .on("/batch/read", HubSpot.results([#"{"from":{"id":"1"},"to":[{"toObjectId":6}]}"#]))
        let client = hubSpot.client()
        let linked = try await HubSpotAssociations(client: client).read(from: "deals", to: "contacts", ids: ["1"])
        #expect(linked == ["1": ["5", "6"]])
        #expect(hubSpot.asked.last?.body == #"{"inputs":[{"id":"1","after":"a2"}]}"#)
    }

    @Test("owners are read page by page, those who left included")
    func owners() async throws {
        let hubSpot = HubSpot()
            .on(
                "/crm/owners/2026-03?limit=100&archived=false",
                HubSpot.results(
                    [
                        #"{"id":"71","userId":5,"email":"a@x.example","firstName":"Ann","lastName":"Lee","archived":false}"#
                    ],
                    after: "71")
            )
            .on(
                "/crm/owners/2026-03?limit=100&archived=false&after=71",
                HubSpot.results([#"{"id":"72","email":"b@x.example","archived":false,"type":"QUEUE"}"#])
            )
            .on(
                "archived=true",
                HubSpot.results([#"{"id":"73","userIdIncludingInactive":9,"firstName":"Bo","archived":true}"#]))
        let owners = try await hubSpot.crm().owners()
        #expect(
            owners == [
                OwnerRecord(externalID: "71", userID: "5", name: "Ann Lee", email: "a@x.example", isActive: true),
                OwnerRecord(externalID: "72", userID: nil, name: "b@x.example", email: "b@x.example", isActive: true),
                OwnerRecord(externalID: "73", userID: "9", name: "Bo", email: nil, isActive: false),
            ])
    }

    @Test("a stage is won when it is closed with certainty")
    func stages() async throws {
        let hubSpot = HubSpot().on(
            "/crm/pipelines/2026-03/deals",
            HubSpot.results([
                #"{"id":"default","label":"Sales","archived":false,"stages":["#
                    + #"{"id":"a","label":"New","displayOrder":0,"archived":false,"metadata":{"isClosed":"false","probability":"0.2"}},"#
                    + #"{"id":"w","label":"Won","displayOrder":1,"archived":false,"metadata":{"isClosed":"true","probability":"1.0"}},"#
                    + #"{"id":"l","label":"Lost","displayOrder":2,"archived":false,"metadata":{"isClosed":true,"probability":0}}]}"#
            ]))
        let stages = try await hubSpot.crm().stages()
        #expect(stages.map(\.isClosed) == [false, true, true])
        #expect(stages.map(\.isWon) == [false, true, false])
        #expect(stages.map(\.position) == [0, 1, 2])
    }

    @Test("deleted records are listed page by page")
    func deleted() async throws {
        let hubSpot = HubSpot()
            .on("contacts?archived=true&limit=100", HubSpot.results([HubSpot.object("1")], after: "1"))
            .on("contacts?archived=true&limit=100&after=1", HubSpot.results([HubSpot.object("2")]))
        let first = try await hubSpot.crm().deleted(.contact, cursor: nil)
        #expect(first.ids == ["1"] && first.next == "1")
        let second = try await hubSpot.crm().deleted(.contact, cursor: first.next)
        #expect(second.ids == ["2"] && second.next == nil)
    }

    @Test("the older version of the API has its paths")
    func oldVersion() async throws {
        let hubSpot = HubSpot().on("/crm/v3/objects/contacts/search", HubSpot.results([]))
        _ = try await hubSpot.crm(["api_version": "v3"]).changed(.contact, since: since, cursor: nil)
        let paths = HubSpotPaths(version: "v3")
        #expect(paths.owners == "/crm/v3/owners")
        #expect(paths.associations(from: "a", to: "b", "/batch/read") == "/crm/v4/associations/a/b/batch/read")
    }
}
