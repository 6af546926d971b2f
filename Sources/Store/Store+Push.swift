package import Domain
package import FoundationEssentials
import JSON
import Postgres

/// Records of one kind and lane that wait to be written.
package struct DueRecords: Sendable, Equatable {
    package var object: RecordWrite.Object
    package var lane: String
    package var records: Int
}

/// How a claimed record is settled.
package struct Settlement: Sendable, Equatable {
    package var id: Int64
    package var outcome: WriteOutcome
    /// When to try again, for an outcome that is tried again.
    package var tryAt: Date?

    package init(id: Int64, outcome: WriteOutcome, tryAt: Date?) {
        self.id = id
        self.outcome = outcome
        self.tryAt = tryAt
    }
}

extension Store {
    /// What of an account waits to be written, in the order in which it should be.
    package func due(account id: Int64) async throws -> [DueRecords] {
        let result = try await query("select object, lane, records from push.due($1)", [.int(id)])
        return try result.rows.compactMap { row in
            guard let object = RecordWrite.Object(rawValue: try row.string(0)) else { return nil }
            return DueRecords(object: object, lane: try row.string(1), records: Int(try row.int(2)))
        }
    }

    /// Ends the claims of whoever served the account before `lease` was taken; returns how many.
    package func endClaims(account id: Int64, lease: Lease) async throws -> Int {
        try await holding(lease) { connection in
            Int(try await connection.query("select push.end_claims($1)", [.int(id)]).single.int(0))
        }
    }

    /// Claims records that are behind, for as long as `duration`.
    package func claim(
        _ due: DueRecords, account id: Int64, limit: Int, claim: String, for duration: Duration, lease: Lease
    ) async throws -> [RecordWrite] {
        try await holding(lease) { connection in
            let result = try await connection.query(
                """
                select id, record_key, record_id, fields::text, all_fields::text, contact_ids, deal_ids, is_unknown,
                    new_contact_ids, new_deal_ids
                from push.claim($1, $2, $3, $4::integer, $5, $6)
                """,
                [
                    .int(id), .text(due.object.rawValue), .textArray([due.lane]), .int(Int64(limit)), .uuid(claim),
                    .interval(duration),
                ])
            return try result.rows.map { row in
                RecordWrite(
                    id: try row.int(0), object: due.object, key: try row.string(1), recordID: row.stringOrNil(2),
                    fields: try Self.fields(try row.string(3)), allFields: try Self.fields(try row.string(4)),
                    contactIDs: try row.textArray(5).compactMap { $0 }, dealIDs: try row.textArray(6).compactMap { $0 },
                    newContactIDs: try row.textArray(8).compactMap { $0 },
                    newDealIDs: try row.textArray(9).compactMap { $0 }, isUnknown: try row.bool(7))
            }
        }
    }

    /// Settles claimed records; returns how many the claim still held.
    @discardableResult
    package func settle(_ settlements: [Settlement], claim: String, lease: Lease) async throws -> Int {
        guard !settlements.isEmpty else { return 0 }
        return try await holding(lease) { connection in
            let result = try await connection.query(
                "select push.settle($1, $2, $3, $4, $5, $6)",
                [
                    .uuid(claim), .intArray(settlements.map(\.id)), .textArray(settlements.map(\.outcome.name)),
                    .textArray(settlements.map(\.outcome.recordID)), .textArray(settlements.map(\.outcome.reason)),
                    .timestampArray(settlements.map(\.tryAt)),
                ])
            return Int(try result.single.int(0))
        }
    }

    /// Claims stage steps that are due.
    package func claimStages(
        account id: Int64, limit: Int, claim: String, for duration: Duration, lease: Lease
    ) async throws -> [StageStep] {
        try await holding(lease) { connection in
            let result = try await connection.query(
                "select id, deal_id, from_stages, to_stage from push.claim_stages($1, $2::integer, $3, $4)",
                [.int(id), .int(Int64(limit)), .uuid(claim), .interval(duration)])
            return try result.rows.map { row in
                StageStep(
                    id: try row.int(0), dealID: try row.string(1), from: try row.textArray(2).compactMap { $0 },
                    to: try row.string(3))
            }
        }
    }

    /// Settles claimed stage steps.
    package func settle(
        _ outcomes: [(id: Int64, outcome: StageOutcome, tryAt: Date?)], claim: String, lease: Lease
    ) async throws {
        guard !outcomes.isEmpty else { return }
        try await holding(lease) { connection in
            _ = try await connection.query(
                "select push.settle_commands($1, $2, $3, $4, $5)",
                [
                    .uuid(claim), .intArray(outcomes.map(\.id)), .textArray(outcomes.map(\.outcome.name)),
                    .textArray(outcomes.map(\.outcome.reason)), .timestampArray(outcomes.map(\.tryAt)),
                ])
        }
    }

    /// Notes one call that wrote to a CRM.
    package func noteAttempt(
        account id: Int64, operation: String, records: Int, outcome: String, httpStatus: Int?, duration: Duration,
        error: String?
    ) async throws {
        let milliseconds = duration / .milliseconds(1)
        _ = try await query(
            "select push.note_attempt($1, $2, $3::integer, $4, $5::integer, $6::integer, $7)",
            [
                .int(id), .text(operation), .int(Int64(records)), .text(outcome), .int(httpStatus.map(Int64.init)),
                .int(Int64(milliseconds)), .text(error),
            ])
    }

    /// Records and steps that can still be written and are not.
    package func backlog(account id: Int64) async throws -> Int {
        let result = try await query("select coalesce(sum(waiting), 0)::bigint from push.backlog($1)", [.int(id)])
        return Int(try result.single.int(0))
    }

    /// The properties that provisioning makes.
    package func wantedProperties() async throws -> [PropertyDefinition] {
        let result = try await query(
            "select object, name, label, type, options::text, note from push.wanted_properties()")
        return try result.rows.compactMap { row in
            guard let object = RecordWrite.Object(rawValue: try row.string(0)),
                let kind = PropertyDefinition.Kind(rawValue: try row.string(3))
            else { return nil }
            let options = try JSONDocument(parsing: try row.string(4)).root.array ?? []
            return PropertyDefinition(
                object: object, name: try row.string(1), label: try row.string(2), kind: kind,
                options: options.compactMap { option in
                    guard let pair = option.array, pair.count == 2, let value = pair[0].string,
                        let label = pair[1].string
                    else { return nil }
                    return (value, label)
                }, note: try row.string(5))
        }
    }

    private static func fields(_ json: String) throws -> [String: FieldValue] {
        var fields: [String: FieldValue] = [:]
        for (key, value) in try JSONDocument(parsing: json).root.object ?? [] {
            fields[key] =
                switch value.kind {
                case .string: .text(value.string ?? "")
                case .number: .number(value.double ?? 0)
                case .bool: .bool(value.bool ?? false)
                case .null: .empty
                default: .text(value.text)
                }
        }
        return fields
    }
}

extension WriteOutcome {
    /// As push.settle knows it.
    package var name: String {
        switch self {
        case .written: "written"
        case .retry: "retry"
        case .refused: "refused"
        case .gone: "gone"
        case .unknown: "unknown"
        }
    }

    var recordID: String? {
        if case .written(let recordID) = self { recordID } else { nil }
    }

    package var reason: String? {
        switch self {
        case .retry(let reason), .refused(let reason), .unknown(let reason): reason
        case .written, .gone: nil
        }
    }
}

extension StageOutcome {
    /// As push.settle_commands knows it.
    package var name: String {
        switch self {
        case .moved: "done"
        case .superseded: "superseded"
        case .retry: "retry"
        case .refused: "dead"
        case .unknown: "unknown"
        }
    }

    package var reason: String? {
        switch self {
        case .superseded(let reason), .retry(let reason), .refused(let reason), .unknown(let reason): reason
        case .moved: nil
        }
    }
}
