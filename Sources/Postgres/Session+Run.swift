import CPostgres
import Glibc
import Synchronization

extension Session {
    /// One statement by the extended protocol, prepared when it is first seen.
    func run(_ sql: String, _ parameters: [PostgresParameter], cancellable: Bool) throws(PostgresError)
        -> PostgresResult
    {
        if let index = parameters.firstIndex(where: \.holdsNUL) {
            throw PostgresError(
                .invalidInput, reason: "parameter $\(index + 1) holds a NUL character, which PostgreSQL cannot store")
        }
        let key = PreparedStatements.Key(sql: sql, types: parameters.map(\.type))
        let wasIdle = status.isIdle.load(ordering: .acquiring)
        do throws(PostgresError) {
            return try runPrepared(key, parameters, cancellable: cancellable)
        } catch  where Self.isStale(error) && prepared.name(of: key) != nil {
            // The table changed under the plan (0A000), or someone ran DEALLOCATE or DISCARD (26000). Nothing was executed, so
            // outside of a transaction it can be prepared again; inside the transaction has failed, and its caller begins anew.
            prepared.remove(key)
            guard wasIdle else { throw error }
            return try runPrepared(key, parameters, cancellable: cancellable)
        }
    }

    private static func isStale(_ error: PostgresError) -> Bool {
        error.sqlState == "0A000" || error.sqlState == "26000"
    }

    private func runPrepared(
        _ key: PreparedStatements.Key, _ parameters: [PostgresParameter], cancellable: Bool
    ) throws(PostgresError) -> PostgresResult {
        let pointer = try live()
        let name: String
        if let known = prepared.name(of: key) {
            name = known
        } else {
            if let old = prepared.evict() { _ = try simple("deallocate \(old)", cancellable: cancellable) }
            name = prepared.newName()
            _ = try perform(
                cancellable: cancellable,
                send: { PQsendPrepare(pointer, name, key.sql, Int32(key.types.count), key.types) })
            prepared.insert(name, for: key)
        }
        let lengths = parameters.map { Int32($0.bytes?.count ?? 0) }
        let formats: [Int32] = parameters.map { $0.isBinary ? 1 : 0 }
        let results = try perform(
            cancellable: cancellable,
            send: {
                parameters.withPointers { values in
                    PQsendQueryPrepared(pointer, name, Int32(values.count), values, lengths, formats, 0)
                }
            })
        guard let result = results.last else { throw PostgresError(.server, reason: "no result") }
        return PostgresResult(handle: result)
    }

    /// Statements by the simple protocol, which makes several in one text one transaction.
    func simple(_ sql: String, cancellable: Bool) throws(PostgresError) -> [ResultHandle] {
        let pointer = try live()
        // A C string ends at a NUL: the rest would silently not run.
        guard !sql.utf8.contains(0) else {
            throw PostgresError(.invalidInput, reason: "the SQL text holds a NUL character")
        }
        return try perform(cancellable: cancellable, send: { PQsendQuery(pointer, sql) })
    }

    /// COPY … FROM STDIN; returns the rows that the server took.
    func copyIn(_ sql: String, _ chunks: some Sequence<[UInt8]>) throws(PostgresError) -> Int {
        let pointer = try live()
        var isInCopy = false
        func feed() throws(PostgresError) -> Bool {
            isInCopy = true
            let deadline = deadline()
            for chunk in chunks {
                // `perform` waits for the cancelled COPY's error, and reports it.
                if Task.isCancelled {
                    PQputCopyEnd(pointer, "canceled by the client")
                    return true
                }
                let sent = chunk.withUnsafeBytes {
                    PQputCopyData(pointer, $0.baseAddress?.assumingMemoryBound(to: CChar.self), Int32($0.count))
                }
                guard sent == 1 else { throw lost(pointer) }
                // libpq grows its buffer rather than wait; emptying it after each chunk bounds the memory.
                _ = try flush(pointer, until: deadline, cancellable: false)
            }
            PQputCopyEnd(pointer, nil)
            return false
        }
        let results = try perform(cancellable: true, send: { PQsendQuery(pointer, sql) }, copy: feed)
        guard isInCopy else { throw PostgresError(.invalidInput, reason: "the statement is no COPY … FROM STDIN") }
        return results.last?.affected ?? 0
    }

    /// Sends, waits and drains: afterwards the session is ready for the next statement, or closed.
    ///
    /// - Parameters:
    ///   - send: one of libpq's `PQsend` functions, 1 is success.
    ///   - copy: feeds a COPY FROM STDIN and ends it; returns whether it was cancelled.
    func perform(
        cancellable: Bool, send: () -> Int32, copy: (() throws(PostgresError) -> Bool)? = nil
    ) throws(PostgresError) -> [ResultHandle] {
        let pointer = try live()
        let start = ContinuousClock.now
        var deadline = deadline()
        var wasCanceled = false
        var failure: PostgresError?
        var results: [ResultHandle] = []
        guard send() == 1 else { throw lost(pointer) }
        if try flush(pointer, until: deadline, cancellable: cancellable) { wasCanceled = true }
        while true {
            while PQisBusy(pointer) == 1 {
                switch wait(POLLIN, on: PQsocket(pointer), until: deadline, cancellable: cancellable && !wasCanceled) {
                case .ready:
                    if PQconsumeInput(pointer) == 0 {
                        let lost = lost(pointer)
                        // What the server said before it closed tells more.
                        throw failure ?? lost
                    }
                case .woken:
                    wasCanceled = true
                    requestCancel(pointer)
                    deadline = .now + PostgresConfiguration.grace
                case .expired:
                    close()
                    throw PostgresError(
                        wasCanceled ? .canceled : .deadlineExceeded, reason: "the server did not answer in time")
                }
            }
            guard let next = PQgetResult(pointer) else { break }
            let result = ResultHandle(next)
            switch PQresultStatus(next) {
            case PGRES_TUPLES_OK, PGRES_COMMAND_OK, PGRES_EMPTY_QUERY:
                results.append(result)
            case PGRES_COPY_IN:
                if let copy, failure == nil {
                    if try copy() { wasCanceled = true }
                } else {
                    PQputCopyEnd(pointer, "this client feeds a COPY through copyIn only")
                }
                _ = try flush(pointer, until: deadline, cancellable: false)
            case PGRES_COPY_OUT, PGRES_COPY_BOTH:
                // There is no polite way out of it but to read it all.
                close()
                throw PostgresError(
                    .invalidInput, reason: "COPY … TO STDOUT is not supported; the connection is closed")
            default:
                guard failure == nil else { continue }
                failure = PostgresError(
                    result: next, wasCanceled: wasCanceled, ranFor: start.duration(to: .now),
                    statementTimeout: configuration.statementTimeout)
                failure?.statementsBefore = results.count
            }
        }
        noteState(pointer)
        if var failure {
            // After a FATAL error the server closes the connection, which libpq may not have read yet.
            if PQstatus(pointer) == CONNECTION_BAD || failure.code == .connectionLost {
                close()
                if failure.sqlState == nil { failure = PostgresError(copying: failure, as: .connectionLost) }
            }
            throw failure
        }
        return results
    }

    /// Empties libpq's send buffer, reading what comes meanwhile; returns whether the caller was cancelled on the way.
    private func flush(
        _ pointer: OpaquePointer, until deadline: ContinuousClock.Instant?, cancellable: Bool
    ) throws(PostgresError) -> Bool {
        var wasCanceled = false
        while true {
            switch PQflush(pointer) {
            case 0: return wasCanceled
            case 1: break
            default: throw lost(pointer)
            }
            let isWatched = cancellable && !wasCanceled
            switch wait(POLLIN | POLLOUT, on: PQsocket(pointer), until: deadline, cancellable: isWatched) {
            case .ready:
                // PostgreSQL may stop reading until we have read: both directions, as libpq's PQflush demands.
                if PQconsumeInput(pointer) == 0 { throw lost(pointer) }
            case .woken:
                wasCanceled = true
                requestCancel(pointer)
            case .expired:
                close()
                throw PostgresError(.deadlineExceeded, reason: "the server did not read in time")
            }
        }
    }

    /// Asks the server, by a connection of its own, to cancel what it does. This blocks as long as that connection takes.
    private func requestCancel(_ pointer: OpaquePointer) {
        guard let cancel = PQgetCancel(pointer) else { return }
        defer { PQfreeCancel(cancel) }
        // A cancel that fails is no error of its own: the statement's deadline holds anyway.
        withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { _ = PQcancel(cancel, $0.baseAddress, 256) }
    }

    private func noteState(_ pointer: OpaquePointer) {
        status.isIdle.store(PQtransactionStatus(pointer) == PQTRANS_IDLE, ordering: .releasing)
    }
}

extension PostgresError {
    fileprivate init(copying other: PostgresError, as code: Code) {
        self.init(code, reason: other.reason)
        message = other.message
    }
}

extension [PostgresParameter] {
    /// Calls `body` with a pointer for each parameter, all valid until it returns.
    fileprivate func withPointers(_ body: ([UnsafePointer<CChar>?]) -> Int32) -> Int32 {
        var pointers: [UnsafePointer<CChar>?] = []
        pointers.reserveCapacity(count)
        func add(_ index: Int) -> Int32 {
            if index == count { return body(pointers) }
            guard let bytes = self[index].bytes else {
                pointers.append(nil)
                return add(index + 1)
            }
            return bytes.withUnsafeBytes {
                pointers.append($0.baseAddress?.assumingMemoryBound(to: CChar.self) ?? cpostgres_empty())
                return add(index + 1)
            }
        }
        return add(0)
    }
}
