import Domain
import JSON

/// Reads records by id or by key: from the records themselves, not from the search index, which lags.
struct HubSpotReads: Sendable {
    /// Ids in one call; fewer where history is asked for.
    private static let limit = 100
    private static let historyLimit = 50

    let client: HubSpotClient
    let type: String

    /// The records that exist; those that do not are left out.
    func records(
        _ ids: [String], properties: [String], by property: String? = nil, archived: Bool = false
    ) async throws(VendorError) -> [HubSpotRecord] {
        var records: [HubSpotRecord] = []
        // HubSpot refuses a batch that names one twice.
        for batch in Set(ids).sorted().chunks(of: Self.limit) {
            records += try await read(batch, archived: archived) { json in
                if let property { json.field("idProperty", property) }
                json.field("properties", properties)
                json.field("propertiesWithHistory", [])
            }
        }
        return records
    }

    /// The records with all values that a property has had.
    func histories(_ ids: [String], of property: String) async throws(VendorError) -> [HubSpotRecord] {
        var records: [HubSpotRecord] = []
        for batch in ids.chunks(of: Self.historyLimit) {
            records += try await read(batch, archived: false) { json in
                json.field("properties", [])
                json.field("propertiesWithHistory", [property])
            }
        }
        return records
    }

    private func read(
        _ ids: [String], archived: Bool, and rest: (inout JSONWriter) -> Void
    ) async throws(VendorError) -> [HubSpotRecord] {
        let body = JSONWriter.batch(ids, { json, id in json.field("id", id) }, and: rest)
        let path = client.paths.objects(type, "/batch/read") + (archived ? "?archived=true" : "")
        let document: JSONDocument
        do {
            document = try await client.ask(path, body)
        } catch {
            // A batch of which nothing exists.
            let problem = HubSpotProblem((error.payload.flatMap { try? JSONDocument(parsing: $0) })?.root)
            guard error.code == .notFound, problem.isGone else { throw error }
            return []
        }
        for error in document.root["errors"]?.array ?? [] {
            let problem = HubSpotProblem(error)
            guard problem.isGone else {
                throw VendorError(
                    problem.isTransient ? .vendorFailed : .refused,
                    "HubSpot did not show the \(type) of account \(client.account): \(problem.message)")
            }
        }
        guard let results = document.root["results"]?.array else {
            throw client.malformed("a batch read has no results")
        }
        return results.compactMap { HubSpotRecord($0) }
    }
}
