package import Domain
package import FoundationEssentials
import JSON
import Postgres

extension Store {
    /// How far each kind of record has been read; nil before the first complete read.
    package func mirrorCursors(account id: Int64) async throws -> [String: (modifiedAt: Date, fullAt: Date)] {
        let result = try await query(
            "select object, modified_at, full_at from ops.mirror_cursor where account_id = $1", [.int(id)])
        var cursors: [String: (modifiedAt: Date, fullAt: Date)] = [:]
        for row in result.rows { cursors[try row.string(0)] = (try row.date(1), try row.date(2)) }
        return cursors
    }

    /// Replaces owners and stages by the lists that the CRM gives; returns how many rows changed.
    package func accept(
        owners: [OwnerRecord], stages: [StageRecord], account id: Int64, lease: Lease
    ) async throws -> Int {
        try await holding(lease) { connection in
            let owned = try await connection.query(
                "select mirror.accept_owners($1, $2, $3, $4, $5, $6)",
                [
                    .int(id), .textArray(owners.map(\.externalID)), .textArray(owners.map(\.userID)),
                    .textArray(owners.map(\.name).map(StoredText.clean)),
                    .textArray(owners.map(\.email).map(StoredText.clean)), .boolArray(owners.map(\.isActive)),
                ])
            let staged = try await connection.query(
                "select mirror.accept_stages($1, $2, $3, $4, $5, $6, $7, $8)",
                [
                    .int(id), .textArray(stages.map(\.pipeline)), .textArray(stages.map(\.externalID)),
                    .textArray(stages.map(\.label)), .intArray(stages.map { Int64($0.position) }),
                    .boolArray(stages.map(\.isClosed)), .boolArray(stages.map(\.isWon)),
                    .doubleArray(stages.map(\.probability)),
                ])
            return Int(try owned.single.int(0)) + Int(try staged.single.int(0))
        }
    }

    /// Stores one page of records and how far it goes; returns how many records changed.
    ///
    /// - Parameter isFull: whether every record of the kind has been read with this page.
    package func accept(
        _ page: MirrorPage, object: MirrorObject, isFull: Bool, account id: Int64, lease: Lease
    ) async throws -> Int {
        try await holding(lease) { connection in
            let changed = try await Self.accept(page.records, account: id, on: connection)
            if !page.refusals.isEmpty {
                _ = try await connection.query(
                    "select mirror.refuse($1, $2, $3, $4)",
                    [
                        .int(id), .textArray(page.refusals.map(\.externalID)), .textArray(page.refusals.map(\.reason)),
                        .bytesArray(page.refusals.map { Array($0.raw.utf8) }),
                    ])
            }
            _ = try await connection.query(
                "select mirror.complete_read($1, $2, $3, $4::integer, $5)",
                [
                    .int(id), .text(object.rawValue), .timestamp(page.readUntil), .int(Int64(changed)), .bool(isFull),
                ])
            return changed
        }
    }

    /// Marks records as deleted; returns how many were not before.
    package func markDeleted(
        _ ids: [String], object: MirrorObject, account id: Int64, lease: Lease
    ) async throws -> Int {
        guard !ids.isEmpty else { return 0 }
        return try await holding(lease) { connection in
            let result = try await connection.query(
                "select mirror.mark_deleted($1, $2, $3)", [.int(id), .text(object.rawValue), .textArray(ids)])
            return Int(try result.single.int(0))
        }
    }

    /// Records a round over every kind of record, and settles assignments that a rep's act has met; returns how many.
    package func completeMirrorSweep(account id: Int64, lease: Lease) async throws -> (isFirst: Bool, met: Int) {
        try await holding(lease) { connection in
            let isFirst = try await connection.query("select mirror.complete_sweep($1)", [.int(id)]).single.bool(0)
            let met = try await connection.query("select route.meet($1, now())", [.int(id)]).single.int(0)
            return (isFirst, Int(met))
        }
    }

    /// Notes that an account could not be read or written, and why.
    package func noteFailure(account id: Int64, _ reason: String, lease: Lease) async throws {
        try await holding(lease) { connection in
            _ = try await connection.query("select mirror.note_failure($1, $2)", [.int(id), .text(reason)])
        }
    }

    private static func accept(
        _ records: MirrorRecords, account id: Int64, on connection: isolated PostgresConnection
    ) async throws -> Int {
        guard records.count > 0 else { return 0 }
        let result: PostgresResult
        switch records {
        case .contacts(let contacts):
            let phones = contacts.flatMap { contact in contact.phones.map { (contact.externalID, $0) } }
            let merges = contacts.flatMap { contact in contact.absorbedIDs.map { (contact.externalID, $0) } }
            result = try await connection.query(
                """
                select mirror.accept_contacts($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
                """,
                [
                    .int(id), .textArray(contacts.map(\.externalID)),
                    .textArray(contacts.map(\.name).map(StoredText.clean)),
                    .textArray(contacts.map(\.email).map(StoredText.clean)), .textArray(contacts.map(\.ownerID)),
                    .textArray(contacts.map(\.lifecycleStage).map(StoredText.clean)),
                    .timestampArray(contacts.map(\.createdAt)),
                    .timestampArray(contacts.map(\.modifiedAt)), .timestampArray(contacts.map(\.activeAt)),
                    .boolArray(contacts.map(\.isDeleted)), .textArray(contacts.map { json($0.properties) }),
                    .textArray(phones.map(\.0)), .textArray(phones.map(\.1.number.e164)),
                    .textArray(phones.map(\.1.field)), .textArray(merges.map(\.0)), .textArray(merges.map(\.1)),
                ])
        case .deals(let deals):
            let links = deals.flatMap { deal in (deal.contactIDs ?? []).map { (deal.externalID, $0) } }
            let stages = deals.flatMap { deal in deal.stageHistory.map { (deal.externalID, $0) } }
            let merges = deals.flatMap { deal in deal.absorbedIDs.map { (deal.externalID, $0) } }
            result = try await connection.query(
                """
                select mirror.accept_deals($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17,
                    $18, $19, $20, $21)
                """,
                [
                    .int(id), .textArray(deals.map(\.externalID)), .textArray(deals.map(\.name).map(StoredText.clean)),
                    .textArray(deals.map(\.pipeline)), .textArray(deals.map(\.stage)), .textArray(deals.map(\.ownerID)),
                    .textArray(deals.map(\.amount).map(StoredText.decimal)),
                    .textArray(deals.map(\.currency).map(StoredText.currency)),
                    .timestampArray(deals.map(\.createdAt)), .timestampArray(deals.map(\.closedAt)),
                    .timestampArray(deals.map(\.modifiedAt)), .boolArray(deals.map(\.isDeleted)),
                    .textArray(deals.filter { $0.contactIDs != nil }.map(\.externalID)),
                    .textArray(links.map(\.0)), .textArray(links.map(\.1)), .textArray(stages.map(\.0)),
                    .textArray(stages.map(\.1.stage)), .timestampArray(stages.map(\.1.enteredAt)),
                    .boolArray(stages.map(\.1.isByAPI)), .textArray(merges.map(\.0)), .textArray(merges.map(\.1)),
                ])
        case .tasks(let tasks):
            result = try await connection.query(
                "select mirror.accept_tasks($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
                [
                    .int(id), .textArray(tasks.map(\.externalID)), .textArray(tasks.map(\.key)),
                    .textArray(tasks.map(\.subject).map(StoredText.clean)), .boolArray(tasks.map(\.isDone)),
                    .textArray(tasks.map(\.ownerID)),
                    .timestampArray(tasks.map(\.dueAt)), .timestampArray(tasks.map(\.completedAt)),
                    .timestampArray(tasks.map(\.modifiedAt)), .boolArray(tasks.map(\.isDeleted)),
                ])
        case .meetings(let meetings):
            let links = meetings.flatMap { meeting in meeting.contactIDs.map { (meeting.externalID, $0) } }
            result = try await connection.query(
                "select mirror.accept_meetings($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
                [
                    .int(id), .textArray(meetings.map(\.externalID)),
                    .textArray(meetings.map(\.title).map(StoredText.clean)),
                    .timestampArray(meetings.map(\.startsAt)), .timestampArray(meetings.map(\.endsAt)),
                    .textArray(meetings.map(\.outcome).map(StoredText.clean)), .textArray(meetings.map(\.ownerID)),
                    .timestampArray(meetings.map(\.createdAt)), .timestampArray(meetings.map(\.modifiedAt)),
                    .boolArray(meetings.map(\.isDeleted)), .textArray(links.map(\.0)), .textArray(links.map(\.1)),
                ])
        case .calls(let activities):
            result = try await accept(activities, kind: "call", account: id, on: connection)
        case .emails(let activities):
            result = try await accept(activities, kind: "email", account: id, on: connection)
        case .notes(let activities):
            result = try await accept(activities, kind: "note", account: id, on: connection)
        }
        return Int(try result.single.int(0))
    }

    private static func accept(
        _ activities: [ActivityRecord], kind: String, account id: Int64, on connection: isolated PostgresConnection
    ) async throws -> PostgresResult {
        let links = activities.flatMap { activity in activity.contactIDs.map { (activity.externalID, $0) } }
        return try await connection.query(
            "select mirror.accept_activities($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
            [
                .int(id), .text(kind), .textArray(activities.map(\.externalID)), .textArray(activities.map(\.ownerID)),
                .timestampArray(activities.map(\.occurredAt)),
                .intArray(activities.map { $0.durationSeconds.map(Int64.init) }),
                .timestampArray(activities.map(\.modifiedAt)), .boolArray(activities.map(\.isDeleted)),
                .textArray(links.map(\.0)), .textArray(links.map(\.1)),
            ])
    }

    private static func json(_ properties: [String: String]) -> String {
        var writer = JSONWriter()
        writer.beginObject()
        for (key, value) in properties.sorted(by: { $0.key < $1.key }) {
            writer.key(key)
            writer.string(StoredText.clean(value) ?? "")
        }
        writer.endObject()
        return writer.text
    }
}
