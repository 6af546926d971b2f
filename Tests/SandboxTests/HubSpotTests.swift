import Testing

@testable import Sandbox

@Suite("HubSpot's records")
struct HubSpotTests {
    private let world = TestWorld { $0.searchLag = 3_000 }
    private let tasks = "/crm/objects/2026-03/tasks"

    private func provision() {
        let made = world.call(
            "POST", "/crm/properties/2026-03/tasks",
            [
                "name": "intentd_key", "label": "Key", "type": "string", "fieldType": "text",
                "groupName": "task_information", "hasUniqueValue": true,
            ])
        #expect(made.status == 201)
    }

    private func task(_ key: String, _ extra: [String: JSONValue] = [:], trace: String? = nil) -> JSONValue {
        var properties: [String: JSONValue] = [
            "hs_timestamp": "2026-03-11T09:00:00Z", "hs_task_subject": "Call back", "intentd_key": .string(key),
        ]
        properties.merge(extra) { _, new in new }
        var input: [String: JSONValue] = ["properties": .object(properties)]
        if let trace { input["objectWriteTraceId"] = .string(trace) }
        return .object(input)
    }

    private func contact(_ properties: JSONValue) -> String {
        world.call("POST", "/crm/objects/2026-03/contacts", ["properties": properties]).json["id"]?.text ?? ""
    }

    @Test("a search shows a change only after the index lag, and the old value until then")
    func searchLags() {
        let id = contact(["firstname": "Ann"])
        func found() -> [JSONValue] {
            world.call(
                "POST", "/crm/objects/2026-03/contacts/search",
                ["properties": ["firstname"], "limit": 10, "filterGroups": []]
            ).results
        }
        #expect(found().isEmpty)
        world.advance(3_000)
        #expect(found().count == 1)
        _ = world.call("PATCH", "/crm/objects/2026-03/contacts/\(id)", ["properties": ["firstname": "Bea"]])
        #expect(found().first?["properties"]?["firstname"] == "Ann")
        world.advance(3_000)
        #expect(found().first?["properties"]?["firstname"] == "Bea")
        _ = world.call("DELETE", "/crm/objects/2026-03/contacts/\(id)")
        #expect(found().isEmpty)
    }

    @Test("one bad input fails a batch with 400 and nothing is written, unless each input has a trace id")
    func batchesFailWholeOrInPart() {
        provision()
        let bad: [String: JSONValue] = ["hs_task_priority": "URGENT"]
        let whole = world.call("POST", tasks + "/batch/create", ["inputs": [task("a"), task("b", bad)]])
        #expect(whole.status == 400)
        #expect(whole.json["errors"]?.elements.first?["code"] == "INVALID_OPTION")
        #expect(world.call("GET", tasks).results.isEmpty)
        let part = world.call(
            "POST", tasks + "/batch/create",
            ["inputs": [task("a", trace: "t1"), task("b", bad, trace: "t2"), task("c", trace: "t3")]])
        #expect(part.status == 207)
        #expect(part.results.compactMap { $0["objectWriteTraceId"]?.text } == ["t1", "t3"])
        #expect(part.json["numErrors"] == 1)
        #expect(part.json["errors"]?.elements.first?["context"]?["objectWriteTraceId"] == ["t2"])
        let twice = world.call(
            "POST", tasks + "/batch/create", ["inputs": [task("d", trace: "t"), task("e", bad, trace: "t")]])
        #expect(twice.status == 400)
        let id = part.results.first?["id"] ?? .null
        let update: JSONValue = ["id": id, "properties": [:], "objectWriteTraceId": "x"]
        let other: JSONValue = ["id": id, "properties": [:], "objectWriteTraceId": "y"]
        #expect(world.call("POST", tasks + "/batch/update", ["inputs": [update, other]]).status == 400)
    }

    @Test("a unique value is refused to a second record and finds the first by upsert")
    func uniqueValuesAreUnique() {
        provision()
        let first = world.call("POST", tasks, task("k"))
        #expect(first.status == 201)
        let second = world.call("POST", tasks, task("k"))
        #expect(second.status == 400)
        #expect(second.json["errors"]?.elements.first?["code"] == "CONFLICTING_UNIQUE_VALUE")
        func upsert(_ key: String) -> Answer {
            var input = task(key).fields
            input["id"] = .string(key)
            input["idProperty"] = "intentd_key"
            return world.call("POST", tasks + "/batch/upsert", ["inputs": [.object(input)]])
        }
        #expect(upsert("k").results.first?["new"] == false)
        #expect(upsert("k").results.first?["id"] == first.json["id"])
        #expect(upsert("l").results.first?["new"] == true)
        let read = world.call(
            "POST", tasks + "/batch/read", ["idProperty": "intentd_key", "inputs": [["id": "l"], ["id": "nobody"]]])
        #expect(read.status == 207)
        #expect(read.results.count == 1)
        #expect(read.json["errors"]?.elements.first?["context"]?["ids"] == ["nobody"])
        let name: JSONValue = [
            "name": "intentd_key", "label": "Key", "type": "string", "fieldType": "text",
            "groupName": "task_information",
        ]
        #expect(world.call("POST", "/crm/properties/2026-03/tasks", name).status == 409)
    }

    @Test("an account may refuse unique properties on tasks")
    func uniqueTasksCanBeRefused() {
        let world = TestWorld { $0.refusesUniqueTasks = true }
        let made = world.call(
            "POST", "/crm/properties/2026-03/tasks",
            [
                "name": "intentd_key", "label": "Key", "type": "string", "fieldType": "text",
                "groupName": "task_information", "hasUniqueValue": true,
            ])
        #expect(made.status == 400)
    }

    @Test("searches and other calls have limits of their own")
    func limitsHold() {
        let world = TestWorld {
            $0.hubSpotPerTenSeconds = 3
            $0.hubSpotSearchesPerSecond = 2
        }
        func search() -> Answer { world.call("POST", "/crm/objects/2026-03/deals/search", ["limit": 1]) }
        #expect(search().headers.isEmpty)
        #expect(search().status == 200)
        let refused = search()
        #expect(refused.status == 429)
        #expect(refused.json["policyName"] == "SECONDLY")
        world.advance(1_000)
        #expect(search().status == 200)
        let left = (0..<3).map { _ in
            world.call("GET", "/crm/owners/2026-03").headers["X-HubSpot-RateLimit-Remaining"] ?? ""
        }
        #expect(left == ["2", "1", "0"])
        let burst = world.call("GET", "/crm/owners/2026-03")
        #expect(burst.json["policyName"] == "TEN_SECONDLY_ROLLING")
        #expect(burst.headers["Retry-After"] == "10000")
        world.advance(10_000)
        #expect(world.call("GET", "/crm/owners/2026-03").status == 200)
    }

    @Test("paging past 10,000 results is refused, and pages hold at most 200")
    func searchHasAWindow() {
        func search(_ after: Int64, _ limit: Int64) -> Int {
            world.call(
                "POST", "/crm/objects/2026-03/deals/search",
                ["limit": .integer(limit), "after": .string(String(after))]
            ).status
        }
        #expect(search(9_800, 200) == 200)
        #expect(search(9_900, 200) == 400)
        #expect(search(0, 201) == 400)
    }

    @Test("a later page of a search counts what was written since the first")
    func pagesSeeWrites() {
        let world = TestWorld()
        func make(_ name: String) {
            _ = world.call("POST", "/crm/objects/2026-03/deals", ["properties": ["dealname": .string(name)]])
            world.advance(1)
        }
        func page(_ after: String) -> Answer {
            world.call(
                "POST", "/crm/objects/2026-03/deals/search",
                [
                    "limit": 1, "after": .string(after), "properties": ["dealname"],
                    "sorts": [["propertyName": "hs_lastmodifieddate", "direction": "ASCENDING"]],
                ])
        }
        make("a")
        make("b")
        #expect(page("0").json["total"] == 2)
        #expect(page("1").results.first?["properties"]?["dealname"] == "b")
        make("c")
        #expect(page("2").json["total"] == 3)
        #expect(page("2").results.first?["properties"]?["dealname"] == "c")
    }

    @Test("history tells who wrote which value when, and is read for at most 50 records")
    func historyIsKept() {
        let made = world.call(
            "POST", "/sandbox/hubspot/records",
            ["records": [["type": "deals", "properties": ["dealname": "Roof", "dealstage": "qualifiedtobuy"]]]])
        let id = made.json["ids"]?.elements.first ?? .null
        world.advance(5)
        _ = world.call(
            "PATCH", "/crm/objects/2026-03/deals/\(id.text ?? "")", ["properties": ["dealstage": "closedwon"]])
        let read = world.call(
            "POST", "/crm/objects/2026-03/deals/batch/read",
            ["inputs": [["id": id]], "propertiesWithHistory": ["dealstage"], "properties": ["hs_is_closed_won"]])
        let history = read.results.first?["propertiesWithHistory"]?["dealstage"]?.elements ?? []
        #expect(history.compactMap { $0["value"]?.text } == ["closedwon", "qualifiedtobuy"])
        #expect(history.compactMap { $0["sourceType"]?.text } == ["API", "CRM_UI"])
        #expect(read.results.first?["properties"]?["hs_is_closed_won"] == "true")
        let many = JSONValue.array((0..<51).map { ["id": .integer($0)] })
        let refused = world.call(
            "POST", "/crm/objects/2026-03/deals/batch/read",
            ["inputs": many, "propertiesWithHistory": ["dealstage"], "properties": []])
        #expect(refused.status == 400)
    }

    @Test("a merge makes a new record that both old ids lead to, with their links")
    func mergesKeepOldIDs() {
        let first = contact(["firstname": "Ann", "phone": "+12125550101"])
        let second = contact(["firstname": "Anne", "email": "ann@mail.example"])
        let task = world.call("POST", tasks, ["properties": ["hs_timestamp": "2026-03-11T09:00:00Z"]]).json["id"]?.text
        let link = tasks + "/\(task ?? "")/associations/default/contacts/\(second)"
        #expect(world.call("PUT", link).status == 200)
        #expect(world.call("PUT", link).status == 200)
        let merged = world.call(
            "POST", "/crm/objects/2026-03/contacts/merge",
            ["primaryObjectId": .string(first), "objectIdToMerge": .string(second)])
        let id = merged.json["id"]?.text ?? ""
        #expect(id != first && id != second)
        for old in [first, second] {
            let read = world.call(
                "GET", "/crm/objects/2026-03/contacts/\(old)?properties=firstname,hs_merged_object_ids")
            #expect(read.json["id"]?.text == id)
            #expect(read.json["properties"]?["hs_merged_object_ids"]?.text == "\(first);\(second)")
        }
        let linked = world.call(
            "POST", "/crm/associations/2026-03/tasks/contacts/batch/read",
            ["inputs": [["id": .text(task)], ["id": "1"]]])
        #expect(linked.status == 207)
        #expect(linked.results.first?["to"]?.elements.first?["toObjectId"] == .integer(Int64(id) ?? 0))
        #expect(linked.json["errors"]?.elements.first?["subCategory"] == "crm.associations.NO_ASSOCIATIONS_FOUND")
    }

    @Test("unknown properties, owners and wrong types are named in the refusal")
    func valuesAreChecked() {
        func code(_ properties: JSONValue) -> String? {
            world.call("POST", "/crm/objects/2026-03/contacts", ["properties": properties])
                .json["errors"]?.elements.first?["code"]?.text
        }
        #expect(code(["nope": "1"]) == "PROPERTY_DOESNT_EXIST")
        #expect(code(["hubspot_owner_id": "9"]) == "INVALID_OWNER_ID")
        #expect(code(["lifecyclestage": "friend"]) == "INVALID_OPTION")
        #expect(code(["hs_object_id": "9"]) == "READ_ONLY_VALUE")
        _ = contact(["email": "Ann@mail.example"])
        let twice = world.call("POST", "/crm/objects/2026-03/contacts", ["properties": ["email": "ann@mail.example"]])
        #expect(twice.status == 409)
        #expect(world.call("GET", "/crm/owners/2026-03", authorization: "Bearer no").status == 401)
    }
}
