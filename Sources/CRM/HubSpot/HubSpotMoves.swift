import Domain
import FoundationEssentials

/// Moves deals to a stage, from the named stages only, after a read that no index delays.
struct HubSpotMoves: Sendable {
    let client: HubSpotClient

    func move(_ steps: [StageStep]) async throws(VendorError) -> [Int64: StageOutcome] {
        var outcomes: [Int64: StageOutcome] = [:]
        let ids = Set(steps.map(\.dealID)).sorted()
        let reads = HubSpotReads(client: client, type: "deals")
        let deals = try await reads.records(ids, properties: ["dealstage", "hs_merged_object_ids"])
        var stages: [String: String] = [:]
        for deal in deals {
            // A merged deal answers under its new id as well as by its old ones.
            for id in [deal.id] + deal.absorbedIDs { stages[id] = deal.text("dealstage") ?? "" }
        }
        var inputs: [HubSpotBatch.Input] = []
        var taken: Set<String> = []
        for step in steps {
            guard let stage = stages[step.dealID] else {
                outcomes[step.id] = .superseded(reason: "the deal does not exist any more")
                continue
            }
            if stage == step.to {
                outcomes[step.id] = .superseded(reason: "the deal is already there")
            } else if !step.from.contains(stage) {
                outcomes[step.id] = .superseded(reason: "the deal is in stage \(stage)")
            } else if !taken.insert(step.dealID).inserted {
                outcomes[step.id] = .retry(reason: "another step of the same deal comes first")
            } else {
                inputs.append(.init(trace: step.id, id: step.dealID, properties: [("dealstage", step.to)]))
            }
        }
        if inputs.isEmpty { return outcomes }
        do {
            let answers = try await HubSpotBatch(client: client, type: "deals", verb: .update).send(inputs)
            for (id, answer) in answers { outcomes[id] = StageOutcome(answer) }
        } catch {
            if outcomes.isEmpty { throw error }
            for input in inputs {
                outcomes[input.trace] =
                    error.mayHaveActed ? .unknown(reason: error.message) : .retry(reason: error.message)
            }
        }
        return outcomes
    }
}

extension StageOutcome {
    init(_ answer: HubSpotBatch.Answer) {
        switch answer {
        case .written: self = .moved
        case .gone: self = .superseded(reason: "the deal does not exist any more")
        case .refused(let problem): self = .refused(reason: "HubSpot refused it: \(problem.message)")
        case .notSent(let reason): self = .retry(reason: reason)
        case .unanswered(let reason): self = .unknown(reason: reason)
        }
    }
}
