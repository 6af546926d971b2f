import Domain
import HTTP
import JSON

/// Writes many records in one call and tells the fate of each.
///
/// Every input carries our row's id as `objectWriteTraceId`: only then does HubSpot answer 207 with one error an input instead of
/// refusing all for one. Where it refuses all nevertheless, the batch is halved until the bad input stands alone.
struct HubSpotBatch: Sendable {
    static let limit = 100
    /// Further calls that halving may cost; what is left then is for the next time.
    private static let mostSplits = 24

    enum Verb: String, Sendable {
        case create, update
    }

    struct Input: Sendable {
        struct Link: Sendable, Equatable {
            var id: String
            var typeID: Int
        }

        /// outbox.record_state.id.
        var trace: Int64
        /// nil for a record to create.
        var id: String?
        var properties: [(name: String, value: String)]
        var links: [Link] = []
    }

    enum Answer: Sendable {
        case written(id: String)
        case gone
        case refused(HubSpotProblem)
        /// Nothing was done.
        case notSent(String)
        /// Whether it was done is not known.
        case unanswered(String)
    }

    let client: HubSpotClient
    let type: String
    let verb: Verb

    /// - Returns: an answer for every input, by trace.
    /// - Throws: when nothing at all was answered.
    func send(_ inputs: [Input]) async throws(VendorError) -> [Int64: Answer] {
        var answers: [Int64: Answer] = [:]
        var queue = Self.rounds(inputs)
        var splits = Self.mostSplits
        while !queue.isEmpty {
            let batch = queue.removeFirst()
            do {
                let document = try await client.write(
                    "POST", client.paths.objects(type, "/batch/\(verb.rawValue)"), body(batch),
                    // Updates set values, and a unique key meets itself; without one a creation sent twice is two records.
                    mustNotRepeat: verb == .create && client.settings.keyMode == .marker)
                let open = pair(document, with: batch, into: &answers)
                queue.insert(contentsOf: halves(open, &splits, &answers, "HubSpot refused part of a batch"), at: 0)
            } catch {
                let problem = Self.problem(error)
                if let problem, batch.count == 1 {
                    answers[batch[0].trace] = answer(problem)
                } else if let problem, let property = problem.missingProperty,
                    case let bad = batch.filter({ $0.properties.contains { $0.name == property } }), !bad.isEmpty
                {
                    for input in bad { answers[input.trace] = answer(problem) }
                    let rest = batch.filter { answers[$0.trace] == nil }
                    if !rest.isEmpty { queue.insert(rest, at: 0) }
                } else if problem != nil {
                    queue.insert(contentsOf: halves(batch, &splits, &answers, error.message), at: 0)
                } else if answers.isEmpty {
                    throw error
                } else {
                    for input in batch {
                        answers[input.trace] = error.mayHaveActed ? .unanswered(error.message) : .notSent(error.message)
                    }
                    for input in queue.joined() { answers[input.trace] = .notSent(error.message) }
                    return answers
                }
            }
        }
        return answers
    }

    /// The problem of one input for which HubSpot refused the request; nil for an error that is no input's.
    private static func problem(_ error: VendorError) -> HubSpotProblem? {
        guard let json = error.payload.flatMap({ try? JSONDocument(parsing: $0) })?.root else { return nil }
        let problem = HubSpotProblem(json)
        switch error.code {
        case .refused: return problem
        case .notFound: return problem.isGone ? problem : nil
        default: return nil
        }
    }

    private func answer(_ problem: HubSpotProblem) -> Answer {
        if verb == .update, problem.isGone { return .gone }
        return problem.isTransient ? .notSent(problem.message) : .refused(problem)
    }

    private func halves(
        _ batch: [Input], _ splits: inout Int, _ answers: inout [Int64: Answer], _ reason: String
    ) -> [[Input]] {
        if batch.count < 2 { return batch.isEmpty ? [] : [batch] }
        guard splits > 0 else {
            for input in batch { answers[input.trace] = .notSent(reason) }
            return []
        }
        splits -= 1
        return batch.chunks(of: (batch.count + 1) / 2)
    }

    private func body(_ batch: [Input]) -> [UInt8] {
        JSONWriter.batch(batch) { json, input in
            json.field("objectWriteTraceId", String(input.trace))
            if let id = input.id { json.field("id", id) }
            json.key("properties")
            json.beginObject()
            for (name, value) in input.properties { json.field(name, value) }
            json.endObject()
            guard verb == .create else { return }
            json.key("associations")
            json.beginArray()
            for link in input.links {
                json.beginObject()
                json.reference("to", link.id)
                json.key("types")
                json.beginArray()
                json.beginObject()
                json.field("associationCategory", "HUBSPOT_DEFINED")
                json.key("associationTypeId")
                json.int(link.typeID)
                json.endObject()
                json.endArray()
                json.endObject()
            }
            json.endArray()
        }
    }

    /// Enters what an answer says of each input.
    /// - Returns: inputs that were certainly not written, without a reason that is their own: to be sent again in smaller batches.
    private func pair(
        _ document: JSONDocument, with batch: [Input], into answers: inout [Int64: Answer]
    ) -> [Input] {
        var open = Dictionary(batch.map { ($0.trace, $0) }) { first, _ in first }
        func settle(_ trace: Int64, _ answer: Answer) {
            if open.removeValue(forKey: trace) != nil { answers[trace] = answer }
        }
        for record in (document.root["results"]?.array ?? []).compactMap({ HubSpotRecord($0) }) {
            let trace =
                record.trace ?? batch.first { input in
                    input.id == record.id
                        || input.id == nil
                            && input.properties.contains {
                                $0.name == client.settings.keyProperty && record.text($0.name) == $0.value
                            }
                }?.trace ?? (batch.count == 1 ? batch[0].trace : nil)
            if let trace { settle(trace, record.isArchived ? .gone : .written(id: record.id)) }
        }
        var unpaired = 0
        for problem in (document.root["errors"]?.array ?? []).map({ HubSpotProblem($0) }) {
            let ids = Set(problem.ids)
            let named =
                problem.traces.isEmpty
                ? batch.filter { $0.id.map(ids.contains) ?? false }.map(\.trace) : problem.traces
            for trace in named { settle(trace, answer(problem)) }
            if named.isEmpty, open.count == 1, let trace = open.keys.first { settle(trace, answer(problem)) }
            if named.isEmpty { unpaired += 1 }
        }
        if open.isEmpty { return [] }
        let rest = batch.filter { open[$0.trace] != nil }
        // As many errors as inputs are left: each of them failed, only which of the errors is whose is not known.
        if unpaired >= rest.count { return rest }
        for input in rest { answers[input.trace] = .unanswered("HubSpot's answer does not mention the record") }
        return []
    }

    /// Batches of at most the limit in which no record is twice: HubSpot refuses such a batch.
    private static func rounds(_ inputs: [Input]) -> [[Input]] {
        var rounds: [[Input]] = []
        var ids: [Set<String>] = []
        for input in inputs {
            let round = rounds.indices.first { index in
                rounds[index].count < limit && !(input.id.map(ids[index].contains) ?? false)
            }
            if round == nil {
                rounds.append([])
                ids.append([])
            }
            let index = round ?? rounds.count - 1
            rounds[index].append(input)
            if let id = input.id { ids[index].insert(id) }
        }
        return rounds
    }
}

extension WriteOutcome {
    init(_ answer: HubSpotBatch.Answer, creating: Bool) {
        switch answer {
        case .written(let id): self = .written(recordID: id)
        case .gone: self = .gone
        case .refused(let problem):
            self = .refused(
                reason: problem.missingProperty.map { "HubSpot has no property \($0): run `intentd provision`" }
                    ?? "HubSpot refused it: \(problem.message)")
        case .notSent(let reason): self = .retry(reason: reason)
        // An update sets values: once more does no harm. A creation may have made a record.
        case .unanswered(let reason): self = creating ? .unknown(reason: reason) : .retry(reason: reason)
        }
    }

    init(_ error: VendorError) {
        self = error.mayHaveActed ? .unknown(reason: error.message) : .retry(reason: error.message)
    }
}
