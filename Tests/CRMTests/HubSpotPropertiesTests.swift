import Domain
import HTTP
import Testing

@testable import CRM

@Suite("HubSpot: provisioning")
struct HubSpotPropertiesTests {
    private typealias HubSpot = ScriptedHubSpot
    private let intent = PropertyDefinition(
        object: .contact, name: "intentd_intent", label: "Intent", kind: .enumeration,
        options: [("stop", "Stop"), ("price", "Price")], note: "n")
    private let paused = PropertyDefinition(
        object: .contact, name: "intentd_nurture_paused", label: "Paused", kind: .bool, options: [], note: "n")
    private let key = PropertyDefinition(
        object: .task, name: "intentd_key", label: "Key", kind: .key, options: [], note: "n")
    private let taskProperties = HubSpot.results([#"{"name":"hs_task_subject","groupName":"task"}"#])

    @Test("a fresh account gets the group and all properties in one batch")
    func fresh() async throws {
        let hubSpot = HubSpot().on("properties/2026-03/contacts", HubSpot.results([]))
            .on("contacts/groups", HubSpot.results([])).on("contacts/groups", status: 201, "{}")
            .on(
                "contacts/batch/create", status: 201,
                HubSpot.results([#"{"name":"intentd_intent"}"#, #"{"name":"intentd_nurture_paused"}"#]))
        let report = try await hubSpot.crm().provision([intent, paused])
        #expect(report.created == ["contacts.intentd_intent", "contacts.intentd_nurture_paused"])
        #expect(report.problems == [])
        #expect(hubSpot.asked.map(\.method) == ["GET", "GET", "POST", "POST"])
        let body = hubSpot.asked.last?.body ?? ""
        #expect(body.contains(#""type":"bool","fieldType":"booleancheckbox","options":[{"value":"true","label":"Yes""#))
        #expect(body.contains(#""groupName":"intentd","type":"enumeration","fieldType":"select""#))
    }

    @Test("a provisioned account costs one read a type and nothing else")
    func again() async throws {
        let hubSpot = HubSpot().on(
            "properties/2026-03/contacts",
            HubSpot.results([
                #"{"name":"intentd_intent","type":"enumeration","options":[{"value":"stop","label":"Stop"},{"value":"price","label":"P"}]}"#
            ]))
        let report = try await hubSpot.crm().provision([intent])
        #expect(report.created == [] && report.existing == ["contacts.intentd_intent"] && report.problems == [])
        #expect(hubSpot.asked.count == 1)
    }

    @Test("missing options are added, and those that people added stay")
    func options() async throws {
        let hubSpot = HubSpot().on(
            "properties/2026-03/contacts",
            HubSpot.results([
                #"{"name":"intentd_intent","type":"enumeration","options":[{"value":"own","label":"Own","displayOrder":4,"hidden":true}]}"#
            ])
        ).on("contacts/intentd_intent", "{}")
        _ = try await hubSpot.crm().provision([intent])
        #expect(hubSpot.asked.last?.method == "PATCH")
        #expect(
            hubSpot.asked.last?.body
                == #"{"options":[{"value":"own","label":"Own","displayOrder":4,"hidden":true},"#
                + #"{"value":"stop","label":"Stop","displayOrder":5,"hidden":false},{"value":"price","label":"Price","displayOrder":6,"hidden":false}]}"#
        )
    }

    @Test("a property of another type is a problem with the way to mend it")
    func otherType() async throws {
        let hubSpot = HubSpot().on(
            "properties/2026-03/contacts", HubSpot.results([#"{"name":"intentd_nurture_paused","type":"string"}"#]))
        let report = try await hubSpot.crm().provision([paused])
        #expect(
            report.problems.first?.hasPrefix("contacts.intentd_nurture_paused is of type string, not bool: delete it")
                == true)
    }

    @Test("the key is unique, in the built-in group of its type")
    func uniqueKey() async throws {
        let hubSpot = HubSpot().on("properties/2026-03/tasks", taskProperties)
            .on("properties/2026-03/tasks", status: 201, #"{"name":"intentd_key","hasUniqueValue":true}"#)
        let report = try await hubSpot.crm().provision([key])
        #expect(report.hasUniqueKey && report.created == ["tasks.intentd_key"] && report.problems == [])
        #expect(
            hubSpot.asked.last?.body.contains(
                #""groupName":"task","type":"string","fieldType":"text","hasUniqueValue":true"#) == true)
    }

    @Test("where HubSpot refuses a unique key it is plain text, and the report says what that means")
    func plainKey() async throws {
        let hubSpot = HubSpot().on("properties/2026-03/tasks", taskProperties)
            .on("properties/2026-03/tasks", status: 400, HubSpot.error("VALIDATION_ERROR", "no unique here"))
            .on("properties/2026-03/tasks", status: 201, #"{"name":"intentd_key","hasUniqueValue":false}"#)
        let report = try await hubSpot.crm().provision([key])
        #expect(!report.hasUniqueKey && report.created == ["tasks.intentd_key"])
        #expect(report.problems.count == 1 && report.problems[0].contains("set key_mode to marker"))
    }

    @Test("one property that HubSpot refuses does not keep the others from being made")
    func oneRefused() async throws {
        let hubSpot = HubSpot().on("properties/2026-03/contacts", HubSpot.results([]))
            .on("contacts/groups", HubSpot.results([#"{"name":"intentd"}"#]))
            .on("contacts/batch/create", status: 400, HubSpot.error("VALIDATION_ERROR"))
            .on("properties/2026-03/contacts", status: 201, #"{"name":"intentd_intent"}"#)
            .on("properties/2026-03/contacts", status: 400, HubSpot.error("VALIDATION_ERROR", "no room"))
        let report = try await hubSpot.crm().provision([intent, paused])
        #expect(report.created == ["contacts.intentd_intent"])
        #expect(report.problems.count == 1 && report.problems[0].contains("no room"))
    }
}
