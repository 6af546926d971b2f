import Domain
import FoundationEssentials

/// Tasks: one per open assignment, made by us, worked on by people.
struct HubSpotTasks: HubSpotOwnRecord {
    /// HubSpot's association types from a task.
    private static let toContact = 204
    private static let toDeal = 216

    let type = "tasks"
    let now: @Sendable () -> Date

    func properties(_ fields: [String: FieldValue]) -> [String: String] {
        var properties: [String: String] = [:]
        for (name, value) in fields {
            switch name {
            case "subject": properties["hs_task_subject"] = HubSpotFields.text(value)
            case "body": properties["hs_task_body"] = HubSpotFields.text(value)
            case "due_at": properties["hs_timestamp"] = HubSpotFields.timestamp(value)
            case "priority": properties["hs_task_priority"] = HubSpotFields.text(value).uppercased()
            case "owner_id": properties["hubspot_owner_id"] = HubSpotFields.text(value)
            default: properties[name] = HubSpotFields.text(value)
            }
        }
        return properties
    }

    /// The status is set here and never again: from then on it is the person's who does the task.
    var initialProperties: [String: String] {
        [
            "hs_task_status": "NOT_STARTED", "hs_task_type": "TODO",
            "hs_timestamp": String(HubSpotTime.milliseconds(now())),  // required; a due time replaces it
        ]
    }

    func links(_ write: RecordWrite) -> [HubSpotBatch.Input.Link]? {
        write.contactIDs.map { .init(id: $0, typeID: Self.toContact) }
            + write.dealIDs.map { .init(id: $0, typeID: Self.toDeal) }
    }
}
