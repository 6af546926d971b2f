import Domain
import FoundationEssentials
import JSON

/// What is read of each type of record, and how it becomes ours.
struct HubSpotMirror: Sendable {
    let settings: HubSpotSettings

    /// The type's name in paths.
    static func type(_ object: MirrorObject) -> String { object.rawValue + "s" }

    /// Contacts differ from all others.
    static func modified(_ object: MirrorObject) -> String {
        object == .contact ? "lastmodifieddate" : "hs_lastmodifieddate"
    }

    func search(_ object: MirrorObject) -> HubSpotSearch {
        let modified = Self.modified(object)
        return HubSpotSearch(modified: modified, properties: properties(object) + [modified])
    }

    private func properties(_ object: MirrorObject) -> [String] {
        switch object {
        case .contact:
            [
                "firstname", "lastname", "email", "hubspot_owner_id", "lifecyclestage", "createdate",
                "notes_last_updated", "hs_last_sales_activity_timestamp", "hs_merged_object_ids",
            ] + settings.phoneProperties + settings.ownProperties
        case .deal:
            [
                "dealname", "pipeline", "dealstage", "hubspot_owner_id", "amount", "deal_currency_code", "createdate",
                "closedate", "hs_merged_object_ids",
            ]
        case .task:
            [
                "hs_task_subject", "hs_task_status", "hubspot_owner_id", "hs_timestamp", "hs_task_completion_date",
                settings.keyProperty,
            ]
        case .meeting:
            [
                "hs_meeting_title", "hs_meeting_start_time", "hs_meeting_end_time", "hs_meeting_outcome",
                "hubspot_owner_id", "hs_timestamp", "hs_createdate",
            ]
        case .call: ["hs_timestamp", "hubspot_owner_id", "hs_call_duration", "hs_createdate"]
        case .email: ["hs_timestamp", "hubspot_owner_id", "hs_createdate", "hs_email_direction"]
        case .note: ["hs_timestamp", "hubspot_owner_id", "hs_createdate"]
        }
    }

    func contact(_ record: HubSpotRecord) -> ContactRecord {
        var phones: [ContactRecord.Phone] = []
        for field in settings.phoneProperties {
            guard let number = record.text(field).flatMap({ PhoneNumber($0, region: settings.region) }) else {
                continue
            }
            phones.append(.init(field: field, number: number))
        }
        var own: [String: String] = [:]
        for name in settings.ownProperties { own[name] = record.text(name) }
        let name = [record.text("firstname"), record.text("lastname")].compactMap(\.self).joined(separator: " ")
        let activity = ["notes_last_updated", "hs_last_sales_activity_timestamp"].compactMap(record.date)
        return ContactRecord(
            externalID: record.id, name: name.isEmpty ? nil : name, email: record.text("email"),
            ownerID: record.text("hubspot_owner_id"), lifecycleStage: record.text("lifecyclestage"), phones: phones,
            createdAt: record.createdAt("createdate"), modifiedAt: modifiedAt(record, .contact),
            activeAt: activity.max(), isDeleted: record.isArchived, absorbedIDs: record.absorbedIDs, properties: own)
    }

    func deal(
        _ record: HubSpotRecord, contactIDs: [String], stageHistory: [DealRecord.StageEntry]
    ) -> DealRecord {
        DealRecord(
            externalID: record.id, name: record.text("dealname"), pipeline: record.text("pipeline"),
            stage: record.text("dealstage"), ownerID: record.text("hubspot_owner_id"), amount: record.text("amount"),
            currency: record.text("deal_currency_code"), createdAt: record.createdAt("createdate"),
            closedAt: record.date("closedate"), modifiedAt: modifiedAt(record, .deal), isDeleted: record.isArchived,
            absorbedIDs: record.absorbedIDs, contactIDs: contactIDs, stageHistory: stageHistory)
    }

    func task(_ record: HubSpotRecord) -> TaskRecord {
        let isDone = record.text("hs_task_status") == "COMPLETED"
        let modified = modifiedAt(record, .task)
        return TaskRecord(
            externalID: record.id, key: record.text(settings.keyProperty), subject: record.text("hs_task_subject"),
            isDone: isDone, ownerID: record.text("hubspot_owner_id"), dueAt: record.date("hs_timestamp"),
            completedAt: isDone ? record.date("hs_task_completion_date") ?? modified : nil, modifiedAt: modified,
            isDeleted: record.isArchived)
    }

    func meeting(_ record: HubSpotRecord, contactIDs: [String]) -> MeetingRecord {
        MeetingRecord(
            externalID: record.id, title: record.text("hs_meeting_title"),
            startsAt: record.date("hs_meeting_start_time") ?? record.date("hs_timestamp"),
            endsAt: record.date("hs_meeting_end_time"), outcome: record.text("hs_meeting_outcome").map(outcome),
            ownerID: record.text("hubspot_owner_id"), createdAt: record.createdAt("hs_createdate"),
            modifiedAt: modifiedAt(record, .meeting), isDeleted: record.isArchived, contactIDs: contactIDs)
    }

    /// Whether a mail is the buyer's own: no act of a sales person, so not one to mirror.
    static func isIncomingMail(_ record: HubSpotRecord) -> Bool {
        record.text("hs_email_direction") == "INCOMING_EMAIL"
    }

    func activity(_ record: HubSpotRecord, _ object: MirrorObject, contactIDs: [String]) -> ActivityRecord {
        let modified = modifiedAt(record, object)
        return ActivityRecord(
            externalID: record.id, ownerID: record.text("hubspot_owner_id"),
            occurredAt: record.date("hs_timestamp") ?? record.createdAt("hs_createdate") ?? modified,
            // Milliseconds in HubSpot.
            durationSeconds: record.text("hs_call_duration").flatMap { Double($0) }.flatMap {
                Int(exactly: ($0 / 1000).rounded())
            },
            modifiedAt: modified, isDeleted: record.isArchived, contactIDs: contactIDs)
    }

    /// HubSpot's own outcomes in our words; an account's own as it stands.
    private func outcome(_ value: String) -> String {
        let known = ["SCHEDULED", "COMPLETED", "RESCHEDULED", "NO_SHOW", "CANCELED"]
        return known.contains(value) ? value.lowercased() : value
    }

    /// The search refuses records without one.
    private func modifiedAt(_ record: HubSpotRecord, _ object: MirrorObject) -> Date {
        record.modifiedAt(Self.modified(object)) ?? .distantPast
    }

    static func owner(_ json: JSONValue) -> OwnerRecord? {
        guard let id = HubSpotRecord.id(json["id"]) else { return nil }
        let email = json["email"]?.string
        let name = [json["firstName"]?.string, json["lastName"]?.string].compactMap(\.self).filter { !$0.isEmpty }
        return OwnerRecord(
            externalID: id,
            userID: HubSpotRecord.id(json["userId"]) ?? HubSpotRecord.id(json["userIdIncludingInactive"]),
            name: name.isEmpty ? email ?? id : name.joined(separator: " "), email: email,
            isActive: json["archived"]?.bool != true)
    }

    /// The stages of one pipeline. HubSpot writes the metadata as text.
    static func stages(_ pipeline: JSONValue) -> [StageRecord] {
        guard let pipelineID = HubSpotRecord.id(pipeline["id"]), pipeline["archived"]?.bool != true else { return [] }
        return (pipeline["stages"]?.array ?? []).compactMap { stage in
            guard let id = HubSpotRecord.id(stage["id"]), stage["archived"]?.bool != true else { return nil }
            let metadata = stage["metadata"]
            let probability = metadata?["probability"].flatMap(HubSpotRecord.scalar).flatMap { Double($0) }
            let isClosed = metadata?["isClosed"].flatMap(HubSpotRecord.scalar) == "true"
            return StageRecord(
                pipeline: pipelineID, externalID: id, label: stage["label"]?.string ?? id,
                position: Int(stage["displayOrder"]?.int ?? 0), isClosed: isClosed,
                isWon: isClosed && probability == 1, probability: probability)
        }
    }

    /// The stages that a deal went through, newest last, from `propertiesWithHistory`.
    static func stageHistory(_ deal: JSONValue) -> [DealRecord.StageEntry] {
        let versions = deal["propertiesWithHistory"]?["dealstage"]?.array ?? []
        return versions.compactMap { version -> DealRecord.StageEntry? in
            guard let stage = version["value"].flatMap(HubSpotRecord.scalar), !stage.isEmpty,
                let at = version["timestamp"].flatMap(HubSpotRecord.scalar).flatMap(HubSpotTime.parse)
            else { return nil }
            let source = version["sourceType"]?.string ?? ""
            return .init(stage: stage, enteredAt: at, isByAPI: source == "API" || source.hasPrefix("INTEGRATION"))
        }
        .sorted { $0.enteredAt < $1.enteredAt }
    }
}
