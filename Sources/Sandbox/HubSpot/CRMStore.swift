/// Records, links and owners of the one CRM account.
struct CRMStore: Sendable {
    struct Endpoint: Sendable, Hashable {
        var type: ObjectType
        var id: Int64
    }

    /// A change of one value that came through the API.
    struct PropertyWrite: Sendable {
        var at: Instant
        var record: Endpoint
        var name: String
        var value: String
    }

    private struct UniqueKey: Sendable, Hashable {
        var type: ObjectType
        var property: String
        var value: String
    }

    /// How long a change takes to appear in a search, in milliseconds.
    var searchLag: Int64 = 0
    /// Milliseconds after which a sales person completes a task that the API made, and how many of them do.
    var completion: (after: Int64, share: Double)?

    private(set) var records: [ObjectType: [Int64: CRMRecord]] = [:]
    /// Ascending, archived ones included.
    private(set) var ids: [ObjectType: [Int64]] = [:]
    var schema = CRMSchema()
    /// Rises with every change of a record, so that equal numbers mean equal records.
    private(set) var revision = 0
    private(set) var links: [Endpoint: [ObjectType: [Int64]]] = [:]
    private var unique: [UniqueKey: Int64] = [:]
    /// Ids that were merged away, to the record that stands for them.
    private(set) var aliases: [Endpoint: Int64] = [:]
    var owners: [CRMOwner] = []
    /// The latest 50,000.
    private(set) var propertyWrites: [PropertyWrite] = []
    private var lastID: Int64 = 50_000_000_000

    // MARK: Reading

    /// The id that stands for this one after merges.
    func resolved(_ type: ObjectType, _ id: Int64) -> Int64 {
        var current = id
        while let next = aliases[Endpoint(type: type, id: current)] { current = next }
        return current
    }

    func record(_ type: ObjectType, _ id: Int64, archived: Bool = false) -> CRMRecord? {
        guard let record = records[type]?[resolved(type, id)], (record.archivedAt != nil) == archived else {
            return nil
        }
        return record
    }

    /// Finds by a unique property, or by id when no property is named.
    func find(_ type: ObjectType, _ value: String, by property: String?) throws(HubSpotProblem) -> Int64? {
        guard let property, property != "hs_object_id" else { return Int64(value).map { resolved(type, $0) } }
        guard schema.properties[type]?[property]?.hasUniqueValue == true else {
            throw .validation("\(property) is not a unique property of \(type.rawValue)")
        }
        return unique[UniqueKey(type: type, property: property, value: value.lowercased())]
    }

    func linked(_ type: ObjectType, _ id: Int64, to other: ObjectType) -> [Int64] {
        (links[Endpoint(type: type, id: resolved(type, id))]?[other] ?? []).filter { record(other, $0) != nil }
    }

    // MARK: Validation

    /// Checks and spells the values for a record.
    ///
    /// - Parameters:
    ///   - id: the record that is changed; nil for a new one.
    ///   - claims: unique values that earlier inputs of the same batch take; this input's are added.
    func checked(
        _ type: ObjectType, _ input: [String: JSONValue], id: Int64?, claims: inout Set<String>
    ) throws(HubSpotProblem) -> [String: String?] {
        var out: [String: String?] = [:]
        for (name, value) in input.sorted(by: { $0.key < $1.key }) {
            guard let definition = schema.properties[type]?[name] else {
                throw .property(name, code: "PROPERTY_DOESNT_EXIST", "Property \(name) does not exist")
            }
            let text = value.text ?? ""
            guard !definition.isReadOnly else {
                throw .property(name, code: "READ_ONLY_VALUE", "\(name) is a read only property")
            }
            let kept: String?
            do {
                kept = try definition.normalized(text)
            } catch {
                switch error {
                case .optionUnknown:
                    throw .property(name, code: "INVALID_OPTION", "The value is not one of the options of \(name)")
                case .notANumber: throw .property(name, code: "INVALID_NUMERIC", "\(name) takes a number")
                case .notADate: throw .property(name, code: "INVALID_DATE", "\(name) takes a time")
                }
            }
            if name == "hubspot_owner_id", let kept, !owners.contains(where: { $0.id == kept && !$0.isArchived }) {
                throw .property(name, code: "INVALID_OWNER_ID", "No owner has this id")
            }
            if name == "dealstage", let kept, !SalesPipeline.stages.contains(where: { $0.id == kept }) {
                throw .property(name, code: "INVALID_OPTION", "The pipeline has no such stage")
            }
            if name == "pipeline", let kept, kept != SalesPipeline.id {
                throw .property(name, code: "INVALID_OPTION", "No such pipeline")
            }
            if definition.hasUniqueValue, let kept {
                try claim(type, name, kept, for: id, &claims)
            }
            out[name] = .some(kept)
        }
        if id == nil, type.needsTimestamp, out["hs_timestamp"] == nil {
            throw .property("hs_timestamp", code: "REQUIRED_PROPERTY", "hs_timestamp is required")
        }
        return out
    }

    private func claim(
        _ type: ObjectType, _ name: String, _ value: String, for id: Int64?, _ claims: inout Set<String>
    ) throws(HubSpotProblem) {
        let holder = unique[UniqueKey(type: type, property: name, value: value.lowercased())]
        let isFresh = claims.insert("\(name)\u{0}\(value.lowercased())").inserted
        if holder == id, id != nil { return }
        guard holder == nil, isFresh else {
            if type == .contacts, name == "email" {
                throw HubSpotProblem(
                    status: 409, category: "CONFLICT",
                    message: "Contact already exists. Existing ID: \(holder.map { String($0) } ?? "in this batch")")
            }
            var problem = HubSpotProblem.property(
                name, code: "CONFLICTING_UNIQUE_VALUE", "Another record has this value of \(name)")
            problem.subCategory = "CONFLICTING_UNIQUE_VALUE"
            throw problem
        }
    }

    // MARK: Writing

    /// Makes a record from values that `checked` returned.
    mutating func create(
        _ type: ObjectType, _ values: [String: String?], writer: CRMRecord.Writer, at moment: Instant, seen: Instant
    ) -> Int64 {
        lastID += 1
        let id = lastID
        var values = values
        if type == .deals, (values["pipeline"] ?? nil) == nil { values["pipeline"] = SalesPipeline.id }
        if type == .tasks, (values["hs_task_status"] ?? nil) == nil { values["hs_task_status"] = "NOT_STARTED" }
        records[type, default: [:]][id] = CRMRecord(type: type, id: id, created: moment, seen: seen)
        ids[type, default: []].append(id)
        apply(type, id, values, writer: writer, at: moment)
        return id
    }

    /// Changes a record by values that `checked` returned.
    mutating func update(
        _ type: ObjectType, _ id: Int64, _ values: [String: String?], writer: CRMRecord.Writer, at moment: Instant
    ) {
        apply(type, resolved(type, id), values, writer: writer, at: moment)
    }

    private mutating func apply(
        _ type: ObjectType, _ id: Int64, _ values: [String: String?], writer: CRMRecord.Writer, at moment: Instant
    ) {
        guard let before = records[type]?[id]?.values else { return }
        var changes = values
        if type == .deals, let stage = values["dealstage"] ?? nil {
            let definition = SalesPipeline.stages.first { $0.id == stage }
            changes["hs_is_closed"] = definition?.isClosed == true ? "true" : "false"
            changes["hs_is_closed_won"] = stage == "closedwon" ? "true" : "false"
            changes["hs_deal_stage_probability"] = definition?.probability
        }
        if type == .tasks, let status = values["hs_task_status"] ?? nil, status != before["hs_task_status"] {
            changes["hs_task_completion_date"] = status == "COMPLETED" ? moment.iso8601 : String?.none
        }
        for (name, value) in values where schema.properties[type]?[name]?.hasUniqueValue == true {
            if let old = before[name] {
                unique[UniqueKey(type: type, property: name, value: old.lowercased())] = nil
            }
            if let value { unique[UniqueKey(type: type, property: name, value: value.lowercased())] = id }
        }
        revision += 1
        records[type]?[id]?.write(changes, writer: writer, at: moment, searchableAfter: searchLag)
        guard writer.sourceType == "API" else { return }
        for (name, value) in values where before[name] != value {
            propertyWrites.append(
                PropertyWrite(at: moment, record: Endpoint(type: type, id: id), name: name, value: value ?? ""))
        }
        if propertyWrites.count > 60_000 { propertyWrites.removeFirst(10_000) }
    }

    /// Archives a record; its unique values are free again.
    mutating func archive(_ type: ObjectType, _ id: Int64, at moment: Instant) {
        let id = resolved(type, id)
        guard let record = records[type]?[id], record.archivedAt == nil else { return }
        for (name, value) in record.values where schema.properties[type]?[name]?.hasUniqueValue == true {
            unique[UniqueKey(type: type, property: name, value: value.lowercased())] = nil
        }
        revision += 1
        records[type]?[id]?.archivedAt = moment
        records[type]?[id]?.updated = max(record.updated, moment)
    }

    /// Makes one record of two, under a new id; both old ids stand for it from then on.
    mutating func merge(
        _ type: ObjectType, primary: Int64, other: Int64, writer: CRMRecord.Writer, at moment: Instant
    ) throws(HubSpotProblem) -> Int64 {
        let first = resolved(type, primary)
        let second = resolved(type, other)
        guard let kept = record(type, first), let absorbed = record(type, second) else { throw .notFound() }
        guard first != second else { throw .validation("A record cannot be merged with itself") }
        lastID += 1
        let id = lastID
        var values = absorbed.values.merging(kept.values) { _, winner in winner }
        let earlier = [kept, absorbed].flatMap {
            ($0.values["hs_merged_object_ids"] ?? "").split(separator: ";").map(String.init)
        }
        values["hs_merged_object_ids"] = (earlier + [String(first), String(second)]).joined(separator: ";")
        for name in type.baseProperties { values[name] = nil }
        var merged = CRMRecord(
            type: type, id: id, created: min(kept.created, absorbed.created), seen: min(kept.seen, absorbed.seen))
        merged.history = kept.history
        merged.write(values.mapValues { Optional($0) }, writer: writer, at: moment, searchableAfter: searchLag)
        for old in [first, second] {
            records[type]?[old] = nil
            ids[type]?.removeAll { $0 == old }
            aliases[Endpoint(type: type, id: old)] = id
        }
        revision += 1
        records[type]?[id] = merged
        ids[type, default: []].append(id)
        for key in unique.filter({ $0.key.type == type && ($0.value == first || $0.value == second) }).keys {
            unique[key] = id
        }
        for old in [first, second] {
            for (otherType, others) in links.removeValue(forKey: Endpoint(type: type, id: old)) ?? [:] {
                for target in others {
                    links[Endpoint(type: otherType, id: target)]?[type]?.removeAll { $0 == old }
                    link(type, id, to: otherType, target)
                }
            }
        }
        return id
    }

    /// Links two records, both ways; a second time changes nothing.
    mutating func link(_ type: ObjectType, _ id: Int64, to other: ObjectType, _ otherID: Int64) {
        let from = Endpoint(type: type, id: resolved(type, id))
        let to = Endpoint(type: other, id: resolved(other, otherID))
        if links[from]?[other]?.contains(to.id) != true { links[from, default: [:]][other, default: []].append(to.id) }
        if links[to]?[type]?.contains(from.id) != true { links[to, default: [:]][type, default: []].append(from.id) }
    }

    mutating func unlink(_ type: ObjectType, _ id: Int64, from other: ObjectType, _ otherID: Int64) {
        let from = Endpoint(type: type, id: resolved(type, id))
        let to = Endpoint(type: other, id: resolved(other, otherID))
        links[from]?[other]?.removeAll { $0 == to.id }
        links[to]?[type]?.removeAll { $0 == from.id }
    }
}
