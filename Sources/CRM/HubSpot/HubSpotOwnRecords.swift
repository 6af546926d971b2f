import Domain
import FoundationEssentials

/// A type of record that we create and find again by our key.
protocol HubSpotOwnRecord: Sendable {
    /// The type's name in paths.
    var type: String { get }
    /// HubSpot's properties for our fields, for a new record and for one that exists.
    func properties(_ fields: [String: FieldValue]) -> [String: String]
    /// What a new record has besides.
    var initialProperties: [String: String] { get }
    /// The links that a new record is created with; nil where they have to be made afterwards.
    func links(_ write: RecordWrite) -> [HubSpotBatch.Input.Link]?
}

/// Creates and updates records of ours, each exactly once.
///
/// What has no id and no doubtful past is created, in one call with its links. What may exist is looked for by key first, and only
/// what differs is written to it. A creation that meets its own key is one that had succeeded before.
struct HubSpotOwnRecords<Kind: HubSpotOwnRecord>: Sendable {
    let client: HubSpotClient
    let kind: Kind

    /// One call of `write`, as it goes on.
    private struct Course {
        var outcomes: [Int64: WriteOutcome] = [:]
        var updates: [HubSpotBatch.Input] = []
        /// Records whose links are still to be made, by their ids.
        var unlinked: [(write: RecordWrite, recordID: String)] = []
        /// The first failure of a whole call, and how many writes it and later ones left without an answer.
        var failure: VendorError?
        var failed: Set<Int64> = []

        mutating func fail(_ writes: [RecordWrite], _ error: VendorError) {
            failure = failure ?? error
            for write in writes {
                failed.insert(write.id)
                outcomes[write.id] = WriteOutcome(error)
            }
        }
    }

    func write(_ writes: [RecordWrite]) async throws(VendorError) -> [Int64: WriteOutcome] {
        var course = Course()
        var toCreate: [RecordWrite] = []
        var doubtful: [RecordWrite] = []
        for write in writes {
            if let id = write.recordID {
                update(write, id, kind.properties(write.fields), &course)
                if !write.newContactIDs.isEmpty || !write.newDealIDs.isEmpty {
                    var links = write
                    links.contactIDs = write.newContactIDs
                    links.dealIDs = write.newDealIDs
                    course.unlinked.append((links, id))
                }
            } else if write.isUnknown {
                doubtful.append(write)
            } else {
                toCreate.append(write)
            }
        }
        toCreate += await resolve(doubtful, &course)
        let conflicts = await create(toCreate, &course)
        for write in await resolve(conflicts, &course) {
            course.outcomes[write.id] = .refused(
                reason: "HubSpot says that another record has the key, and shows none that has")
        }
        await update(&course, writes)
        await link(&course)
        // Nobody got an answer: that is the whole batch's failure, not a record's.
        if let failure = course.failure, course.failed.count == writes.count {
            var failure = failure
            failure.mayHaveActed = course.outcomes.values.contains { if case .unknown = $0 { true } else { false } }
            throw failure
        }
        return course.outcomes
    }

    private func update(_ write: RecordWrite, _ id: String, _ properties: [String: String], _ course: inout Course) {
        if properties.isEmpty {
            course.outcomes[write.id] = .written(recordID: id)
        } else {
            course.updates.append(.init(trace: write.id, id: id, properties: Self.ordered(properties)))
        }
    }

    /// Looks for the records by key and prepares what those that exist lack.
    /// - Returns: the writes whose records do not exist.
    private func resolve(_ writes: [RecordWrite], _ course: inout Course) async -> [RecordWrite] {
        if writes.isEmpty { return [] }
        let names = Set(writes.flatMap { kind.properties($0.allFields).keys }).sorted()
        let found: [Int64: HubSpotKeys.Found]
        do {
            found = try await HubSpotKeys(client: client, type: kind.type, properties: names).find(writes)
        } catch {
            // Reading changes nothing, so what was in doubt stays in doubt.
            var error = error
            error.mayHaveActed = true
            course.fail(writes, error)
            return []
        }
        for write in writes {
            switch found[write.id] {
            case .archived: course.outcomes[write.id] = .gone
            case .record(let record):
                let wanted = kind.properties(write.allFields)
                update(
                    write, record.id, wanted.filter { !HubSpotFields.isEqual(record.text($0.key), $0.value) }, &course)
                if kind.links(write) == nil { course.unlinked.append((write, record.id)) }
            case nil: break
            }
        }
        return writes.filter { found[$0.id] == nil }
    }

    /// - Returns: the writes whose key another record has.
    private func create(_ writes: [RecordWrite], _ course: inout Course) async -> [RecordWrite] {
        if writes.isEmpty { return [] }
        let inputs = writes.map { write in
            var properties = kind.initialProperties
            properties.merge(kind.properties(write.allFields).filter { !$0.value.isEmpty }) { _, new in new }
            properties[client.settings.keyProperty] = write.key
            return HubSpotBatch.Input(
                trace: write.id, id: nil, properties: Self.ordered(properties), links: kind.links(write) ?? [])
        }
        let answers: [Int64: HubSpotBatch.Answer]
        do {
            answers = try await HubSpotBatch(client: client, type: kind.type, verb: .create).send(inputs)
        } catch {
            course.fail(writes, error)
            return []
        }
        var conflicts: [RecordWrite] = []
        for write in writes {
            switch answers[write.id] {
            case .refused(let problem) where problem.isConflict: conflicts.append(write)
            case let answer?:
                course.outcomes[write.id] = WriteOutcome(answer, creating: true)
                if case .written(let id) = answer, kind.links(write) == nil { course.unlinked.append((write, id)) }
            case nil: course.outcomes[write.id] = .unknown(reason: "HubSpot's answer does not mention the record")
            }
        }
        return conflicts
    }

    private func update(_ course: inout Course, _ writes: [RecordWrite]) async {
        if course.updates.isEmpty { return }
        do {
            let answers = try await HubSpotBatch(client: client, type: kind.type, verb: .update).send(course.updates)
            for (id, answer) in answers { course.outcomes[id] = WriteOutcome(answer, creating: false) }
        } catch {
            let traces = Set(course.updates.map(\.trace))
            course.fail(writes.filter { traces.contains($0.id) }, error)
        }
    }

    /// Makes the default links of records that have none yet. Until they have, their writes are in doubt, so that they come again.
    private func link(_ course: inout Course) async {
        let open = course.unlinked.filter { if case .written = course.outcomes[$0.write.id] { true } else { false } }
        for (object, ids) in [("contacts", \RecordWrite.contactIDs), ("deals", \RecordWrite.dealIDs)] {
            let links = open.flatMap { entry in
                entry.write[keyPath: ids].map { HubSpotAssociations.Link(from: entry.recordID, to: $0) }
            }
            if links.isEmpty { continue }
            do {
                let refused = try await HubSpotAssociations(client: client).link(links, from: kind.type, to: object)
                for entry in open {
                    let problems = entry.write[keyPath: ids].compactMap { refused[.init(from: entry.recordID, to: $0)] }
                    guard let problem = problems.first(where: { !$0.isGone }) else {
                        // A contact that is gone needs no link, unless it was the only one.
                        if object == "contacts", !problems.isEmpty, problems.count == entry.write.contactIDs.count {
                            course.outcomes[entry.write.id] = .refused(
                                reason: "the contact that it belongs to does not exist any more")
                        }
                        continue
                    }
                    course.outcomes[entry.write.id] = .unknown(reason: "created without its link: \(problem.message)")
                }
            } catch {
                for entry in open where !entry.write[keyPath: ids].isEmpty {
                    course.outcomes[entry.write.id] = .unknown(reason: "created without its link: \(error.message)")
                }
            }
        }
    }

    private static func ordered(_ properties: [String: String]) -> [(name: String, value: String)] {
        properties.sorted { $0.key < $1.key }.map { (name: $0.key, value: $0.value) }
    }
}
