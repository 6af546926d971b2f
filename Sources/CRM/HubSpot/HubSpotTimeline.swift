import Domain
import FoundationEssentials

/// The conversation on the record's timeline, as SMS communications.
struct HubSpotTimeline: HubSpotOwnRecord {
    let type = "communications"
    let contactType: Int?
    let dealType: Int?
    let now: @Sendable () -> Date

    func properties(_ fields: [String: FieldValue]) -> [String: String] {
        var properties: [String: String] = [:]
        for (name, value) in fields {
            switch name {
            case "body": properties["hs_communication_body"] = HubSpotFields.text(value)
            case "occurred_at": properties["hs_timestamp"] = HubSpotFields.timestamp(value)
            case "owner_id": properties["hubspot_owner_id"] = HubSpotFields.text(value)
            default: properties[name] = HubSpotFields.text(value)
            }
        }
        return properties
    }

    /// `CRM` is the only origin that HubSpot takes.
    var initialProperties: [String: String] {
        [
            "hs_communication_channel_type": "SMS", "hs_communication_logged_from": "CRM",
            "hs_timestamp": String(HubSpotTime.milliseconds(now())),
        ]
    }

    /// nil where the association types are not configured: then the default links are made after the creation.
    func links(_ write: RecordWrite) -> [HubSpotBatch.Input.Link]? {
        guard let contactType, write.dealIDs.isEmpty || dealType != nil else { return nil }
        return write.contactIDs.map { .init(id: $0, typeID: contactType) }
            + write.dealIDs.map { .init(id: $0, typeID: dealType ?? 0) }
    }
}
