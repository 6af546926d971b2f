package import Domain
package import FoundationEssentials
import Postgres

extension Store {
    /// Prepares a source for polling; the first start sets its `live_from`.
    package func startSource(_ id: Int64, lease: Lease) async throws -> SourcePosition {
        try await holding(lease) { connection in
            let row = try await connection.query(
                "select live_from, decidable_until, settled_at, deep_at from capture.start_source($1)", [.int(id)]
            ).single
            return SourcePosition(
                liveFrom: try row.date(0), decidableUntil: try row.dateOrNil(1), settledAt: try row.dateOrNil(2),
                deepAt: try row.dateOrNil(3))
        }
    }

    /// Stores one page, and with the last page of a sweep the sweep itself, in one transaction.
    ///
    /// - Parameters:
    ///   - sweep: what the sweep has seen before this page; updated with what the page brought.
    ///   - isLast: whether the sweep is complete with this page.
    package func accept(
        _ page: CapturedPage, source id: Int64, sweep: SweepReport, isLast: Bool, lease: Lease
    ) async throws -> SweepReport {
        try await holding(lease) { connection in
            var sweep = sweep
            sweep.pages += 1
            sweep.rowsSeen += page.messages.count + page.refusals.count
            sweep.rowsRefused += try await Self.refuse(page.refusals, source: id, on: connection)
            if !page.messages.isEmpty {
                let (new, changed) = try await Self.accept(page.messages, source: id, on: connection)
                sweep.rowsNew += new
                sweep.rowsChanged += changed
            }
            sweep.windowTo = [sweep.windowTo, page.newestSentAt].compactMap { $0 }.max()
            if isLast { try await Self.complete(sweep, source: id, on: connection) }
            return sweep
        }
    }

    /// Messages that were asked for one by one.
    package func accept(_ messages: [CapturedMessage], source id: Int64, lease: Lease) async throws -> Int {
        guard !messages.isEmpty else { return 0 }
        return try await holding(lease) { connection in
            let (new, changed) = try await Self.accept(messages, source: id, on: connection)
            return new + changed
        }
    }

    /// Keeps a page that does not parse.
    package func refusePage(_ payload: [UInt8], reason: String, source id: Int64, lease: Lease) async throws {
        try await holding(lease) { connection in
            _ = try await connection.query(
                "select capture.refuse($1, 'page', $2, $3, $4)",
                [.int(id), .textArray([nil]), .textArray([reason]), .bytesArray([payload])])
        }
    }

    /// Notes provider time that could not be read, and ends the sweep with what was.
    package func noteGap(
        from: Date, to: Date, reason: String, closing sweep: SweepReport, source id: Int64, lease: Lease
    ) async throws {
        try await holding(lease) { connection in
            _ = try await connection.query(
                "select capture.note_gap($1, $2, $3, $4)", [.int(id), .timestamp(from), .timestamp(to), .text(reason)])
            try await Self.complete(sweep, source: id, on: connection)
        }
    }

    /// Notes that a source could not be read, and why.
    package func noteFailure(source id: Int64, _ reason: String, lease: Lease) async throws {
        try await holding(lease) { connection in
            _ = try await connection.query("select capture.note_failure($1, $2)", [.int(id), .text(reason)])
        }
    }

    /// Ids of messages whose status is due to be asked for.
    package func takeOpenMessages(source id: Int64, limit: Int, lease: Lease) async throws -> [String] {
        try await holding(lease) { connection in
            let result = try await connection.query(
                "select capture.take_open_messages($1, $2::integer)", [.int(id), .int(Int64(limit))])
            return try result.rows.map { try $0.string(0) }
        }
    }

    /// Moves messages that were handed in with SQL into their place; returns how many.
    package func drainInbox() async throws -> Int {
        Int(try await query("select capture.drain_inbox()").single.int(0))
    }

    private static func accept(
        _ messages: [CapturedMessage], source id: Int64, on connection: isolated PostgresConnection
    ) async throws -> (new: Int, changed: Int) {
        let row = try await connection.query(
            """
            select rows_new, rows_changed
            from capture.accept_messages($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
            """, columns(of: messages, source: id)
        ).single
        return (Int(try row.int(0)), Int(try row.int(1)))
    }

    private static func complete(
        _ sweep: SweepReport, source id: Int64, on connection: isolated PostgresConnection
    ) async throws {
        _ = try await connection.query(
            "select capture.complete_sweep($1, $2, $3, $4, $5::integer, $6::integer, $7::integer, $8::integer, $9::integer, $10)",
            [
                .int(id), .text(sweep.cadence.rawValue), .timestamp(sweep.windowFrom), .timestamp(sweep.windowTo),
                .int(Int64(sweep.pages)), .int(Int64(sweep.rowsSeen)), .int(Int64(sweep.rowsNew)),
                .int(Int64(sweep.rowsChanged)), .int(Int64(sweep.rowsRefused)), .timestamp(sweep.startedAt),
            ])
    }

    private static func refuse(
        _ refusals: [CapturedPage.Refusal], source id: Int64, on connection: isolated PostgresConnection
    ) async throws -> Int {
        guard !refusals.isEmpty else { return 0 }
        let result = try await connection.query(
            "select capture.refuse($1, 'event', $2, $3, $4)",
            [
                .int(id), .textArray(refusals.map(\.externalID)), .textArray(refusals.map(\.reason)),
                .bytesArray(refusals.map { Array($0.raw.utf8) }),
            ])
        return Int(try result.single.int(0))
    }

    private static func columns(of messages: [CapturedMessage], source id: Int64) -> [PostgresParameter] {
        [
            .int(id),
            .textArray(messages.map(\.externalID)),
            .boolArray(messages.map(\.isInbound)),
            .textArray(messages.map(\.address)),
            .textArray(messages.map(\.phone?.e164)),
            .textArray(messages.map(\.ourAddress)),
            .textArray(messages.map(\.body)),
            .textArray(messages.map(\.status.rawValue)),
            .textArray(messages.map(\.errorCode)),
            .timestampArray(messages.map(\.occurredAt)),
            .timestampArray(messages.map(\.sentAt)),
            .intArray(messages.map { $0.segments.map(Int64.init) }),
            .textArray(messages.map(\.price).map(StoredText.decimal)),
            .textArray(messages.map(\.currency).map(StoredText.currency)),
            .textArray(messages.map(\.raw)),
        ]
    }
}
