/// Where things are in HubSpot's API: dated versions (`2026-03`) and the older `v3`, which puts the version elsewhere.
struct HubSpotPaths: Sendable, Equatable {
    let version: String

    private var isOld: Bool { version.hasPrefix("v") }

    func objects(_ type: String, _ rest: String = "") -> String {
        (isOld ? "/crm/\(version)/objects/\(type)" : "/crm/objects/\(version)/\(type)") + rest
    }

    /// The older associations of many objects are v4 beside v3 of everything else.
    func associations(from: String, to: String, _ rest: String) -> String {
        (isOld ? "/crm/v4/associations/\(from)/\(to)" : "/crm/associations/\(version)/\(from)/\(to)") + rest
    }

    func properties(_ type: String, _ rest: String = "") -> String {
        (isOld ? "/crm/\(version)/properties/\(type)" : "/crm/properties/\(version)/\(type)") + rest
    }

    var owners: String { isOld ? "/crm/\(version)/owners" : "/crm/owners/\(version)" }
    var dealPipelines: String { isOld ? "/crm/\(version)/pipelines/deals" : "/crm/pipelines/\(version)/deals" }
}
