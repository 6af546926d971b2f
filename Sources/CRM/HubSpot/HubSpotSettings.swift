import Domain

/// Options of an account, from `ops.crm_account.settings`. All have defaults.
struct HubSpotSettings: Sendable, Equatable {
    enum KeyMode: String, Sendable {
        /// Our key is a unique property: one read by key answers.
        case unique
        /// The CRM refused a unique property: a record of ours is looked for among those of its contact.
        case marker
    }

    /// `api_version`: `2026-03` and later, or `v3`.
    var version = "2026-03"
    /// `region`, ISO 3166-1: how phones without a country code are read.
    var region = "US"
    /// `key_mode`: `unique` or `marker`.
    var keyMode = KeyMode.unique
    /// `key_property`: the property of tasks and timeline entries that holds our key.
    var keyProperty = "intentd_key"
    /// `phone_properties`: phones of a contact, the main one first.
    var phoneProperties = ["phone", "mobilephone", "hs_whatsapp_phone_number"]
    /// `own_properties`: properties of a contact that we write, to read them back.
    var ownProperties = [
        "intent", "intent_override", "intent_at", "confidence", "also", "reason", "response_seconds", "last_reply_at",
        "last_click_at", "defer_until", "texting", "texting_since", "opted_out", "nurture_paused", "paused_until",
        "pause_reason", "owner_role", "sla_due_at", "sla_state", "next_step",
    ].map { "intentd_\($0)" }
    /// `timeline_contact_type_id`, `timeline_deal_type_id`: association types of a communication, where the account's are known.
    /// With them an entry is created and linked in one call.
    var timelineContactType: Int?
    var timelineDealType: Int?
    /// `requests_per_10s`, until the account's own headers say it: the smallest of HubSpot's plans.
    var requestsPer10Seconds = 100
    /// `searches_per_second`: HubSpot allows five to an account, and says so in no header.
    var searchesPerSecond = 5

    init(_ settings: [String: String]) {
        func list(_ name: String) -> [String]? {
            settings[name].map { $0.split { $0 == "," || $0 == " " }.map(String.init) }
        }
        func number(_ name: String) -> Int? { settings[name].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil } }
        version = settings["api_version"] ?? version
        region = settings["region"] ?? region
        keyMode = settings["key_mode"].flatMap(KeyMode.init) ?? keyMode
        keyProperty = settings["key_property"] ?? keyProperty
        phoneProperties = list("phone_properties") ?? phoneProperties
        ownProperties = list("own_properties") ?? ownProperties
        timelineContactType = number("timeline_contact_type_id")
        timelineDealType = number("timeline_deal_type_id")
        requestsPer10Seconds = number("requests_per_10s") ?? requestsPer10Seconds
        searchesPerSecond = number("searches_per_second") ?? searchesPerSecond
    }
}
