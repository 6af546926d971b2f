package import Domain
package import FoundationEssentials
package import HTTP
import JSON

/// HubSpot's CRM API, versions `2026-03` and `v3`.
///
/// The secret is an access token. Settings are those of `HubSpotSettings`.
package struct HubSpotCRM: CRMAdapter {
    private let client: HubSpotClient
    private let mirror: HubSpotMirror
    private let now: @Sendable () -> Date

    /// - Parameter budget: shared by all that call the account; one of its own where none is given.
    package init(
        connection: Connection, http: HTTPClient, budget: HubSpotBudget? = nil,
        now: @escaping @Sendable () -> Date = { Date() }
    ) {
        self.init(connection: connection, budget: budget, now: now) { request throws(HTTPError) in
            try await http.send(request)
        }
    }

    /// With another way to send than a client, for tests.
    init(
        connection: Connection, budget: HubSpotBudget?, now: @escaping @Sendable () -> Date,
        transport: @escaping HubSpotClient.Transport
    ) {
        client = HubSpotClient(connection: connection, budget: budget, transport: transport)
        mirror = HubSpotMirror(settings: client.settings)
        self.now = now
    }

    /// What is left of the account's requests, as its headers say and this adapter has counted.
    package var budget: RateBudget { client.budget.snapshot }

    // MARK: Mirror

    package func owners() async throws -> [OwnerRecord] {
        var owners: [OwnerRecord] = []
        for archived in ["false", "true"] {
            var after: String?
            repeat {
                let document = try await client.get(
                    client.paths.owners,
                    query: [("limit", "100"), ("archived", archived)] + (after.map { [("after", $0)] } ?? []))
                let page = try results(document).compactMap(HubSpotMirror.owner)
                owners += page.filter { owner in !owners.contains { $0.externalID == owner.externalID } }
                after = Self.after(document)
            } while after != nil
        }
        return owners
    }

    package func stages() async throws -> [StageRecord] {
        try results(try await client.get(client.paths.dealPipelines)).flatMap(HubSpotMirror.stages)
    }

    package func changed(_ object: MirrorObject, since: Date, cursor: String?) async throws -> MirrorPage {
        let start: HubSpotSearch.Cursor
        if let cursor {
            guard let known = HubSpotSearch.Cursor(cursor) else {
                throw VendorError(.refused, "HubSpot, account \(client.account): the cursor is none of this adapter's")
            }
            start = known
        } else {
            // Rounded down: the window is inclusive.
            start = .init(from: Int64((since.timeIntervalSince1970 * 1000).rounded(.down)))
        }
        let search = mirror.search(object)
        let type = HubSpotMirror.type(object)
        let document = try await client.ask(client.paths.objects(type, "/search"), search.body(start), isSearch: true)
        guard let page = search.page(document, at: start) else {
            throw client.malformed("a search of \(type) has no results", payload: Array(document.root.text.utf8))
        }
        return MirrorPage(
            records: try await records(object, page.records), readUntil: HubSpotTime.date(page.readUntil),
            next: page.next?.text, refusals: page.refusals)
    }

    private func records(_ object: MirrorObject, _ records: [HubSpotRecord]) async throws -> MirrorRecords {
        switch object {
        case .contact: return .contacts(records.map(mirror.contact))
        case .task: return .tasks(records.map(mirror.task))
        case .deal:
            let contacts = try await contacts(of: object, records)
            let histories = try await stageHistories(records)
            return .deals(
                records.map {
                    mirror.deal($0, contactIDs: contacts[$0.id] ?? [], stageHistory: histories[$0.id] ?? [])
                })
        case .meeting:
            let contacts = try await contacts(of: object, records)
            return .meetings(records.map { mirror.meeting($0, contactIDs: contacts[$0.id] ?? []) })
        case .call: return .calls(try await activities(object, records))
        case .email:
            let sent = records.filter { !HubSpotMirror.isIncomingMail($0) }
            return .emails(try await activities(object, sent))
        case .note: return .notes(try await activities(object, records))
        }
    }

    private func activities(_ object: MirrorObject, _ records: [HubSpotRecord]) async throws -> [ActivityRecord] {
        let contacts = try await contacts(of: object, records)
        return records.map { mirror.activity($0, object, contactIDs: contacts[$0.id] ?? []) }
    }

    private func contacts(of object: MirrorObject, _ records: [HubSpotRecord]) async throws -> [String: [String]] {
        try await HubSpotAssociations(client: client)
            .read(from: HubSpotMirror.type(object), to: "contacts", ids: records.map(\.id))
    }

    private func stageHistories(_ records: [HubSpotRecord]) async throws -> [String: [DealRecord.StageEntry]] {
        let deals = try await HubSpotReads(client: client, type: "deals")
            .histories(records.map(\.id), of: "dealstage")
        return Dictionary(deals.map { ($0.id, HubSpotMirror.stageHistory($0.json)) }) { first, _ in first }
    }

    package func deleted(_ object: MirrorObject, cursor: String?) async throws -> (ids: [String], next: String?) {
        let document = try await client.get(
            client.paths.objects(HubSpotMirror.type(object)),
            query: [("archived", "true"), ("limit", "100")] + (cursor.map { [("after", $0)] } ?? []))
        return (try results(document).compactMap { HubSpotRecord.id($0["id"]) }, Self.after(document))
    }

    // MARK: Push

    package func provision(_ properties: [PropertyDefinition]) async throws -> ProvisionReport {
        try await HubSpotProperties(client: client).provision(properties)
    }

    package var writeLimit: Int { HubSpotBatch.limit }

    package func write(_ writes: [RecordWrite]) async throws -> [Int64: WriteOutcome] {
        var outcomes: [Int64: WriteOutcome] = [:]
        for object in RecordWrite.Object.allCases {
            let some = writes.filter { $0.object == object }
            if some.isEmpty { continue }
            do {
                outcomes.merge(try await write(object, some)) { _, new in new }
            } catch let error as VendorError {
                // Callers send one object at a time; should one send two, what the first became is not lost.
                if outcomes.isEmpty { throw error }
                for write in some { outcomes[write.id] = WriteOutcome(error) }
            }
        }
        return outcomes
    }

    private func write(_ object: RecordWrite.Object, _ writes: [RecordWrite]) async throws -> [Int64: WriteOutcome] {
        switch object {
        case .contact, .deal: try await writeFields(object, writes)
        case .task: try await HubSpotOwnRecords(client: client, kind: HubSpotTasks(now: now)).write(writes)
        case .timeline:
            try await HubSpotOwnRecords(
                client: client,
                kind: HubSpotTimeline(
                    contactType: client.settings.timelineContactType, dealType: client.settings.timelineDealType,
                    now: now)
            ).write(writes)
        }
    }

    private func writeFields(
        _ object: RecordWrite.Object, _ writes: [RecordWrite]
    ) async throws -> [Int64: WriteOutcome] {
        var outcomes: [Int64: WriteOutcome] = [:]
        var inputs: [HubSpotBatch.Input] = []
        for write in writes {
            let id = write.recordID ?? write.key
            if write.fields.isEmpty {
                outcomes[write.id] = .written(recordID: id)
            } else {
                inputs.append(
                    .init(
                        trace: write.id, id: id,
                        properties: write.fields.sorted { $0.key < $1.key }.map {
                            ($0.key, HubSpotFields.text($0.value))
                        }))
            }
        }
        if inputs.isEmpty { return outcomes }
        let batch = HubSpotBatch(client: client, type: object.rawValue + "s", verb: .update)
        for (id, answer) in try await batch.send(inputs) { outcomes[id] = WriteOutcome(answer, creating: false) }
        return outcomes
    }

    package func move(_ steps: [StageStep]) async throws -> [Int64: StageOutcome] {
        if steps.isEmpty { return [:] }
        return try await HubSpotMoves(client: client).move(steps)
    }

    package func check() async throws {
        _ = try results(try await client.get(client.paths.owners, query: [("limit", "1")]))
    }

    private func results(_ document: JSONDocument) throws -> [JSONValue] {
        guard let results = document.root["results"]?.array else {
            throw client.malformed("the answer has no results", payload: Array(document.root.text.utf8))
        }
        return results
    }

    private static func after(_ document: JSONDocument) -> String? {
        HubSpotRecord.id(document.root["paging"]?["next"]?["after"])
    }
}
