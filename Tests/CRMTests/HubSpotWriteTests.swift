import Domain
import FoundationEssentials
import HTTP
import Testing

@testable import CRM

@Suite("HubSpot: fields of contacts and deals")
struct HubSpotWriteTests {
    private typealias HubSpot = ScriptedHubSpot

    private func write(
        _ id: Int64, _ contact: String, _ fields: [String: FieldValue] = ["intentd_intent": .text("stop")]
    ) -> RecordWrite {
        RecordWrite(
            id: id, object: .contact, key: contact, recordID: contact, fields: fields, allFields: [:], contactIDs: [],
            dealIDs: [], isUnknown: false)
    }

    @Test("values are written as HubSpot's properties take them")
    func values() async throws {
        let hubSpot = HubSpot().on("contacts/batch/update", HubSpot.results([HubSpot.object("5", trace: 1)]))
        let fields: [String: FieldValue] = [
            "a": .text("x \"y\""), "b": .number(12), "c": .number(0.5), "d": .bool(true), "e": .empty,
            "f": .text("2026-01-05T13:00:00+01:00"),
        ]
        #expect(try await hubSpot.crm().write([write(1, "5", fields)]) == [1: .written(recordID: "5")])
        #expect(
            hubSpot.asked.first?.body
                == #"{"inputs":[{"objectWriteTraceId":"1","id":"5","properties":{"a":"x \"y\"","b":"12","c":"0.5","#
                + #""d":"true","e":"","f":"2026-01-05T12:00:00.000Z"}}]}"#)
    }

    @Test("each record of a batch has its own fate, paired by trace and not by order")
    func partial() async throws {
        let hubSpot = HubSpot().on(
            "contacts/batch/update", status: 207,
            HubSpot.results(
                [HubSpot.object("9", trace: 3), HubSpot.object("5", trace: 1)],
                errors: [
                    HubSpot.error("OBJECT_NOT_FOUND", trace: 2),
                    HubSpot.error("VALIDATION_ERROR", "bad option", trace: 4),
                    HubSpot.error("RATE_LIMITS", "slow down", trace: 5),
                ]))
        let outcomes = try await hubSpot.crm().write((1...5).map { write(Int64($0), String($0 + 4)) })
        #expect(
            outcomes == [
                1: .written(recordID: "5"), 2: .gone, 3: .written(recordID: "9"),
                4: .refused(reason: "HubSpot refused it: bad option"), 5: .retry(reason: "slow down"),
            ])
        #expect(hubSpot.asked.count == 1)
    }

    @Test("a batch refused as a whole is halved until the bad record stands alone")
    func bisect() async throws {
        let refusal = HubSpot.error("VALIDATION_ERROR", "bad value")
        let hubSpot = HubSpot()
            .on("update", status: 400, refusal).on(
                "update", HubSpot.results([HubSpot.object("5"), HubSpot.object("6")])
            )
            .on("update", status: 400, refusal).on("update", status: 400, refusal)
            .on("update", HubSpot.results([HubSpot.object("8")]))
        let outcomes = try await hubSpot.crm().write((1...4).map { write(Int64($0), String($0 + 4)) })
        #expect(
            outcomes == [
                1: .written(recordID: "5"), 2: .written(recordID: "6"),
                3: .refused(reason: "HubSpot refused it: bad value"), 4: .written(recordID: "8"),
            ])
    }

    @Test("a property that the account lacks fails its writes only, and says what to run")
    func missingProperty() async throws {
        let refusal = HubSpot.error(
            "VALIDATION_ERROR", "no such property", code: "PROPERTY_DOESNT_EXIST", context: #"{"propertyName":["x"]}"#)
        let hubSpot = HubSpot().on("update", status: 400, refusal)
            .on("update", HubSpot.results([HubSpot.object("5", trace: 1)]))
        let outcomes = try await hubSpot.crm().write([write(1, "5"), write(2, "6", ["x": .text("1")])])
        #expect(
            outcomes == [
                1: .written(recordID: "5"),
                2: .refused(reason: "HubSpot has no property x: run `intentd provision`"),
            ])
    }

    @Test("two writes of one record go in two calls")
    func twice() async throws {
        let hubSpot = HubSpot().on("update", HubSpot.results([HubSpot.object("5", trace: 1)]))
            .on("update", HubSpot.results([HubSpot.object("5", trace: 2)]))
        #expect(try await hubSpot.crm().write([write(1, "5"), write(2, "5")]).count == 2)
        #expect(hubSpot.asked.count == 2)
    }

    @Test("a record that was merged is written under its new id")
    func merged() async throws {
        let hubSpot = HubSpot().on("update", HubSpot.results([HubSpot.object("900", trace: 1)]))
        #expect(try await hubSpot.crm().write([write(1, "5")]) == [1: .written(recordID: "900")])
    }

    @Test("no answer to the only call is the batch's failure, and says whether HubSpot may have acted")
    func transport() async throws {
        for reached in [true, false] {
            let hubSpot = HubSpot().fail("update", mayHaveReachedServer: reached)
            let error = await #expect(throws: VendorError.self) { try await hubSpot.crm().write([write(1, "5")]) }
            #expect(error?.code == .unreachable && error?.mayHaveActed == reached)
        }
        let failing = HubSpot().on("update", status: 502, "<html>")
        let error = await #expect(throws: VendorError.self) { try await failing.crm().write([write(1, "5")]) }
        #expect(error?.code == .vendorFailed && error?.mayHaveActed == true)
    }
}

@Suite("HubSpot: stage steps")
struct HubSpotMovesTests {
    private typealias HubSpot = ScriptedHubSpot

    private func step(_ id: Int64, _ deal: String) -> StageStep {
        StageStep(id: id, dealID: deal, from: ["a", "b"], to: "c")
    }

    @Test("only a deal that stands in a named stage moves")
    func moves() async throws {
        let hubSpot = HubSpot()
            .on(
                "deals/batch/read", status: 207,
                HubSpot.results(
                    [
                        HubSpot.object("1", ["dealstage": "a"]), HubSpot.object("2", ["dealstage": "c"]),
                        HubSpot.object("3", ["dealstage": "lost"]),
                        HubSpot.object("40", ["dealstage": "b", "hs_merged_object_ids": "4;39"]),
                    ], errors: [HubSpot.error("OBJECT_NOT_FOUND", context: #"{"ids":["5"]}"#)])
            )
            .on("deals/batch/update", HubSpot.results([HubSpot.object("1", trace: 1), HubSpot.object("40", trace: 4)]))
        let outcomes = try await hubSpot.crm().move((1...5).map { step(Int64($0), String($0)) })
        #expect(
            outcomes == [
                1: .moved, 2: .superseded(reason: "the deal is already there"),
                3: .superseded(reason: "the deal is in stage lost"), 4: .moved,
                5: .superseded(reason: "the deal does not exist any more"),
            ])
        #expect(hubSpot.asked.last?.body.contains(#""properties":{"dealstage":"c"}"#) == true)
    }

    @Test("a lost answer to the move leaves it in doubt, and the others settled")
    func doubt() async throws {
        let hubSpot = HubSpot()
            .on(
                "read",
                HubSpot.results([HubSpot.object("1", ["dealstage": "a"]), HubSpot.object("2", ["dealstage": "c"])])
            )
            .fail("update", mayHaveReachedServer: true)
        let outcomes = try await hubSpot.crm().move([step(1, "1"), step(2, "2")])
        guard case .unknown = outcomes[1] else {
            Issue.record("not in doubt")
            return
        }
        #expect(outcomes[2] == .superseded(reason: "the deal is already there"))
    }
}
