import Domain
import JSON

/// Links between records.
struct HubSpotAssociations: Sendable {
    /// Ids in one batch read.
    private static let readLimit = 1000
    /// Links in one batch of new ones.
    private static let linkLimit = 100

    struct Link: Sendable, Hashable {
        var from: String
        var to: String
    }

    let client: HubSpotClient

    /// The linked ids of each record that has any, in order.
    func read(from: String, to: String, ids: [String]) async throws(VendorError) -> [String: [String]] {
        var linked: [String: [String]] = [:]
        var wanted: [(id: String, after: String?)] = ids.map { ($0, nil) }
        while !wanted.isEmpty {
            let batch = wanted.prefix(Self.readLimit)
            wanted.removeFirst(batch.count)
            let body = JSONWriter.batch(batch) { json, input in
                json.field("id", input.id)
                if let after = input.after { json.field("after", after) }
            }
            let path = client.paths.associations(from: from, to: to, "/batch/read")
            let document = try await client.ask(path, body)
            for error in document.root["errors"]?.array ?? [] {
                // What has no links, or is gone by now, is listed as an error.
                let problem = HubSpotProblem(error)
                guard problem.hasNoAssociations || problem.isGone else {
                    throw VendorError(
                        problem.isTransient ? .vendorFailed : .refused,
                        "HubSpot did not tell the links of account \(client.account): \(problem.message)")
                }
            }
            for result in document.root["results"]?.array ?? [] {
                guard let id = HubSpotRecord.id(result["from"]?["id"]) else { continue }
                linked[id, default: []] += (result["to"]?.array ?? []).compactMap { HubSpotRecord.id($0["toObjectId"]) }
                if let after = result["paging"]?["next"]?["after"].flatMap(HubSpotRecord.scalar) {
                    wanted.append((id, after))
                }
            }
        }
        return linked.mapValues(Self.unique)
    }

    /// Makes the default link of each pair; a link that is there stays.
    /// - Returns: the pairs that HubSpot refused, with its words.
    func link(_ links: [Link], from: String, to: String) async throws(VendorError) -> [Link: HubSpotProblem] {
        var refused: [Link: HubSpotProblem] = [:]
        var queue = links.chunks(of: Self.linkLimit)
        while let batch = queue.popLast() {
            let body = JSONWriter.batch(batch) { json, link in
                json.reference("from", link.from)
                json.reference("to", link.to)
            }
            let path = client.paths.associations(from: from, to: to, "/batch/associate/default")
            do {
                let document = try await client.write("POST", path, body)
                refused.merge(Self.refusals(document, of: batch)) { old, _ in old }
            } catch {
                guard error.code == .refused || error.code == .notFound else { throw error }
                if batch.count == 1 {
                    refused[batch[0]] = HubSpotProblem((error.payload.flatMap { try? JSONDocument(parsing: $0) })?.root)
                } else {
                    // One bad pair refuses all: halve until it stands alone.
                    queue += batch.chunks(of: (batch.count + 1) / 2)
                }
            }
        }
        return refused
    }

    private static func refusals(_ document: JSONDocument, of batch: [Link]) -> [Link: HubSpotProblem] {
        guard let error = document.root["errors"]?.array?.first else { return [:] }
        var refused = Set(batch)
        for result in document.root["results"]?.array ?? [] {
            guard let from = HubSpotRecord.id(result["from"]?["id"]), let to = HubSpotRecord.id(result["to"]?["id"])
            else { continue }
            refused.remove(Link(from: from, to: to))
        }
        let problem = HubSpotProblem(error)
        return Dictionary(uniqueKeysWithValues: refused.map { ($0, problem) })
    }

    private static func unique(_ ids: [String]) -> [String] {
        var seen: Set<String> = []
        return ids.filter { seen.insert($0).inserted }
    }
}
