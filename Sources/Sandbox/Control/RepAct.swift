/// One act of a sales person at the CRM's screen.
enum RepAct: Sendable {
    case edit(ObjectType, Int64, [String: JSONValue])
    case archive(ObjectType, Int64)
    case logCall(contact: Int64, owner: String?, body: String)
    case merge(ObjectType, primary: Int64, other: Int64)

    /// Reads the act as `POST /sandbox/rep` describes it.
    init(_ json: JSONValue) throws {
        switch try ControlRoutes.required(json, "act") {
        case "complete_task":
            self = .edit(.tasks, try ControlRoutes.id(json, "id"), ["hs_task_status": "COMPLETED"])
        case "edit":
            self = .edit(
                try ControlRoutes.type(json), try ControlRoutes.id(json, "id"), json["properties"]?.fields ?? [:])
        case "archive", "delete":
            self = .archive(try ControlRoutes.type(json), try ControlRoutes.id(json, "id"))
        case "move_deal":
            self = .edit(
                .deals, try ControlRoutes.id(json, "id"),
                ["dealstage": .string(try ControlRoutes.required(json, "stage"))])
        case "log_call":
            self = .logCall(
                contact: try ControlRoutes.id(json, "contact"), owner: json["owner"]?.text,
                body: json["body"]?.text ?? "Spoke on the phone.")
        case "change_phone":
            self = .edit(
                .contacts, try ControlRoutes.id(json, "id"),
                ["phone": .string(try ControlRoutes.required(json, "phone"))])
        case "merge":
            self = .merge(
                try ControlRoutes.type(json), primary: try ControlRoutes.id(json, "primary"),
                other: try ControlRoutes.id(json, "other"))
        default:
            throw ControlRoutes.refusal("act is unknown")
        }
    }

    /// - Returns: the id of the record that was changed or made.
    @discardableResult
    func perform(_ state: inout SandboxState) throws(HubSpotProblem) -> Int64? {
        switch self {
        case .edit(let type, let id, let properties):
            guard let record = state.crm.record(type, id) else { throw .notFound() }
            var claims: Set<String> = []
            let values = try state.crm.checked(type, properties, id: record.id, claims: &claims)
            state.crm.update(
                type, record.id, values, writer: .person(record.values["hubspot_owner_id"]), at: state.now)
            return record.id
        case .archive(let type, let id):
            state.crm.archive(type, id, at: state.now)
            return id
        case .logCall(let contact, let owner, let body):
            var properties: [String: JSONValue] = [
                "hs_timestamp": .string(state.now.iso8601), "hs_call_body": .string(body),
                "hs_call_direction": "OUTBOUND", "hs_call_status": "COMPLETED", "hs_call_duration": "184000",
                "hs_call_title": "Call",
            ]
            if let owner { properties["hubspot_owner_id"] = .string(owner) }
            var claims: Set<String> = []
            let values = try state.crm.checked(.calls, properties, id: nil, claims: &claims)
            let id = state.crm.create(.calls, values, writer: .person(owner), at: state.now, seen: state.now)
            state.crm.link(.calls, id, to: .contacts, contact)
            return id
        case .merge(let type, let primary, let other):
            return try state.crm.merge(type, primary: primary, other: other, writer: .person(nil), at: state.now)
        }
    }
}
