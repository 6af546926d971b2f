/// The properties that every new account has, as far as the product uses them.
enum BuiltInProperties {
    static func groups(_ type: ObjectType) -> [String] {
        switch type {
        case .contacts: ["contactinformation", "contact_activity"]
        case .deals: ["dealinformation", "deal_activity"]
        case .tasks: ["task_information", "task"]
        default: ["\(type.singular)_information", type.singular]
        }
    }

    static func definitions(_ type: ObjectType) -> [PropertyDefinition] {
        let group = groups(type)[0]
        func make(
            _ name: String, _ kind: String, _ field: String, options: [String] = [], readOnly: Bool = false,
            unique: Bool = false
        ) -> PropertyDefinition {
            PropertyDefinition(
                name: name, label: label(name), type: kind, fieldType: field, group: group,
                options: options.map { ($0, label($0)) }, hasUniqueValue: unique, isBuiltIn: true,
                isReadOnly: readOnly)
        }
        func text(_ name: String, unique: Bool = false) -> PropertyDefinition {
            make(name, "string", "text", unique: unique)
        }
        func number(_ name: String) -> PropertyDefinition { make(name, "number", "number") }
        func time(_ name: String, readOnly: Bool = false) -> PropertyDefinition {
            make(name, "datetime", "date", readOnly: readOnly)
        }
        func choice(_ name: String, _ options: [String], readOnly: Bool = false) -> PropertyDefinition {
            make(name, "enumeration", "select", options: options, readOnly: readOnly)
        }

        var owner = make("hubspot_owner_id", "enumeration", "select")
        owner.hasExternalOptions = true
        var common = [
            make("hs_object_id", "number", "number", readOnly: true), time(type.createdProperty),
            time(type.modifiedProperty, readOnly: true), owner, text("hs_object_source"),
            text("hs_merged_object_ids"),
        ]
        if type == .deals { common.append(time("hs_createdate", readOnly: true)) }
        let own: [PropertyDefinition]
        switch type {
        case .contacts:
            own = [
                text("firstname"), text("lastname"), text("email", unique: true),
                make("phone", "string", "phonenumber"), make("mobilephone", "string", "phonenumber"),
                text("company"), text("jobtitle"), text("city"), text("state"), text("zip"), text("country"),
                text("hs_language"), text("hs_timezone"), time("notes_last_updated"), time("notes_last_contacted"),
                choice(
                    "lifecyclestage",
                    [
                        "subscriber", "lead", "marketingqualifiedlead", "salesqualifiedlead", "opportunity",
                        "customer", "evangelist", "other",
                    ]),
                choice(
                    "hs_lead_status",
                    [
                        "NEW", "OPEN", "IN_PROGRESS", "OPEN_DEAL", "UNQUALIFIED", "ATTEMPTED_TO_CONTACT", "CONNECTED",
                        "BAD_TIMING",
                    ]),
            ]
        case .deals:
            var stage = choice("dealstage", [])
            stage.hasExternalOptions = true
            var pipeline = choice("pipeline", [])
            pipeline.hasExternalOptions = true
            own = [
                text("dealname"), number("amount"), text("deal_currency_code"), stage, pipeline, time("closedate"),
                choice("hs_is_closed", ["true", "false"], readOnly: true),
                choice("hs_is_closed_won", ["true", "false"], readOnly: true),
                make("hs_deal_stage_probability", "number", "number", readOnly: true), text("description"),
                choice("dealtype", ["newbusiness", "existingbusiness"]),
            ]
        case .tasks:
            own = [
                text("hs_task_subject"), make("hs_task_body", "string", "html"), time("hs_timestamp"),
                choice("hs_task_status", ["NOT_STARTED", "IN_PROGRESS", "WAITING", "COMPLETED", "DEFERRED"]),
                choice("hs_task_priority", ["NONE", "LOW", "MEDIUM", "HIGH"]),
                choice("hs_task_type", ["TODO", "CALL", "EMAIL"]), text("hs_task_reminders"),
                time("hs_task_completion_date"), text("hs_queue_membership_ids"),
            ]
        case .communications:
            own = [
                time("hs_timestamp"),
                choice(
                    "hs_communication_channel_type",
                    ["SMS", "WHATS_APP", "LINKEDIN_MESSAGE", "PHYSICAL_MAIL", "CUSTOM_CHANNEL_CONVERSATION"]),
                choice("hs_communication_logged_from", ["CRM"]), make("hs_communication_body", "string", "html"),
                text("hs_body_preview"),
            ]
        case .calls:
            own = [
                time("hs_timestamp"), text("hs_call_title"), make("hs_call_body", "string", "html"),
                choice("hs_call_direction", ["INBOUND", "OUTBOUND"]), number("hs_call_duration"),
                choice(
                    "hs_call_status",
                    [
                        "COMPLETED", "BUSY", "CALLING_CRM_USER", "CANCELED", "CONNECTING", "FAILED", "IN_PROGRESS",
                        "NO_ANSWER", "QUEUED", "RINGING",
                    ]),
                text("hs_call_disposition"), text("hs_call_to_number"), text("hs_call_from_number"),
            ]
        case .emails:
            own = [
                time("hs_timestamp"), text("hs_email_subject"), text("hs_email_text"),
                choice("hs_email_direction", ["EMAIL", "INCOMING_EMAIL", "FORWARDED_EMAIL"]),
                choice("hs_email_status", ["BOUNCED", "FAILED", "SCHEDULED", "SENDING", "SENT"]),
            ]
        case .notes:
            own = [time("hs_timestamp"), make("hs_note_body", "string", "html")]
        case .meetings:
            own = [
                time("hs_timestamp"), text("hs_meeting_title"), make("hs_meeting_body", "string", "html"),
                text("hs_internal_meeting_notes"), time("hs_meeting_start_time"), time("hs_meeting_end_time"),
                choice("hs_meeting_outcome", ["SCHEDULED", "COMPLETED", "RESCHEDULED", "NO_SHOW", "CANCELED"]),
                text("hs_meeting_location"), text("hs_activity_type"),
            ]
        }
        return common + own
    }

    private static func label(_ name: String) -> String {
        name.split(separator: "_").joined(separator: " ")
    }
}
