/// Creation of records through the API, with the links that come along.
extension SandboxState {
    /// Links that a create input asks for, checked.
    func checkedLinks(_ input: JSONValue, of type: ObjectType) throws(HubSpotProblem) -> [CRMStore.Endpoint] {
        var found: [CRMStore.Endpoint] = []
        for association in input["associations"]?.elements ?? [] {
            guard let id = association["to"]?["id"]?.whole,
                let typeID = association["types"]?.elements.first?["associationTypeId"]?.whole
            else { throw .validation("An association needs to.id and types") }
            let target = ObjectType.allCases.first { other in
                type.associationTypeID(to: other) == typeID && crm.record(other, id) != nil
            }
            guard let target else { throw .validation("The association's type or target does not exist") }
            found.append(CRMStore.Endpoint(type: target, id: id))
        }
        return found
    }

    mutating func createFromAPI(_ type: ObjectType, _ input: JSONValue) throws(HubSpotProblem) -> Int64 {
        var claims: Set<String> = []
        let values = try crm.checked(type, input["properties"]?.fields ?? [:], id: nil, claims: &claims)
        return insertFromAPI(type, values, links: try checkedLinks(input, of: type))
    }

    /// Makes a record and, for a task, lets a sales person work it later if the demo wants that.
    mutating func insertFromAPI(
        _ type: ObjectType, _ values: [String: String?], links: [CRMStore.Endpoint]
    ) -> Int64 {
        let id = crm.create(type, values, writer: .api, at: now, seen: now)
        for link in links { crm.link(type, id, to: link.type, link.id) }
        if type == .tasks, let completion = crm.completion, generator.fraction() < completion.share {
            agenda.add(at: now + completion.after) { state in
                state.completeTask(id)
            }
        }
        return id
    }

    /// A sales person ticks a task off.
    mutating func completeTask(_ id: Int64) {
        guard let task = crm.record(.tasks, id), task.values["hs_task_status"] != "COMPLETED" else { return }
        crm.update(
            .tasks, id, ["hs_task_status": "COMPLETED"], writer: .person(task.values["hubspot_owner_id"]), at: now)
    }
}
