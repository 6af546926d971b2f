import CPostgres
import Glibc
import Synchronization

/// One session with the server, on a thread of its own.
///
/// A statement blocks that thread, never the shared pool. A hop to the thread costs more than a small statement, so a transaction
/// runs as one `isolated` closure: calls inside it do not hop.
///
/// One task uses a connection at a time (`PostgresPool` sees to it): a second one would find itself in the first one's transaction.
///
/// A task that is cancelled while it waits cancels the statement on the server, and gets `canceled`; the connection stays usable.
/// A server that is silent for longer than `statementTimeout` allows costs the connection (`deadlineExceeded`).
package actor PostgresConnection {
    private nonisolated let executor: ThreadExecutor
    private let session: Session
    private nonisolated let status: Session.Status
    private nonisolated let wakeup: Wakeup
    private var isInTransaction = false

    package nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    private init(configuration: PostgresConfiguration) {
        executor = ThreadExecutor()
        let session = Session(configuration: configuration)
        status = session.status
        wakeup = session.wakeup
        self.session = session
    }

    deinit { executor.stop() }

    package static func connect(_ configuration: PostgresConfiguration) async throws -> PostgresConnection {
        let connection = PostgresConnection(configuration: configuration)
        try await connection.open()
        return connection
    }

    private func open() async throws {
        try await cancellable { () throws(PostgresError) in try session.connect() }
    }

    /// Whether the session has not ended, as far as has been noticed.
    package nonisolated var isUsable: Bool { status.isUsable.load(ordering: .acquiring) }

    /// Whether the server waits for a statement outside of a transaction.
    nonisolated var isIdle: Bool { status.isIdle.load(ordering: .acquiring) }

    /// Whether something has come in unasked, which is the end of the session but for a rare notice or changed setting. For an idle
    /// connection only.
    nonisolated var hasUnreadInput: Bool {
        var descriptor = pollfd(fd: status.socket.load(ordering: .acquiring), events: Int16(POLLIN), revents: 0)
        return poll(&descriptor, 1, 0) != 0
    }

    /// Runs one statement, prepared by its text and the types of its parameters.
    package func query(_ sql: String, _ parameters: [PostgresParameter] = []) async throws -> PostgresResult {
        try await cancellable { () throws(PostgresError) in try session.run(sql, parameters, cancellable: true) }
    }

    /// Runs a text of one or more statements; outside of `transaction` they are one transaction, unless the text itself says
    /// otherwise. The error has the server's `position` in the text and how many statements ran before.
    package func execute(_ sql: String) async throws {
        try await cancellable { () throws(PostgresError) in _ = try session.simple(sql, cancellable: true) }
    }

    /// Runs `body` in a transaction: committed when it returns, rolled back when it throws or its task is cancelled.
    ///
    /// Statements of `body` that failed have failed the transaction, also where `body` caught the error: that is an error here
    /// (SQLSTATE 25P02). A COMMIT is never cancelled; where its answer is lost, the error's `mayHaveCommitted` is true.
    /// Transactions do not nest.
    package func transaction<T: Sendable>(
        _ body: @Sendable (isolated PostgresConnection) async throws -> T
    ) async throws -> T {
        precondition(!isInTransaction, "transactions do not nest")
        try await execute("begin")
        isInTransaction = true
        defer { isInTransaction = false }
        do {
            let value = try await body(self)
            if Task.isCancelled { throw PostgresError(.canceled) }
            try commit()
            return value
        } catch {
            rollBack()
            throw error
        }
    }

    private func commit() throws(PostgresError) {
        do throws(PostgresError) {
            let results = try session.simple("commit", cancellable: false)
            // The server answers COMMIT of a failed transaction with ROLLBACK, and no error.
            if let last = results.last, String(cString: PQcmdStatus(last.pointer)) != "COMMIT" {
                var error = PostgresError(.server, reason: "a statement failed, so the transaction was rolled back")
                error.sqlState = "25P02"
                throw error
            }
        } catch {
            var error = error
            error.mayHaveCommitted = error.code == .deadlineExceeded || error.code == .connectionLost
            throw error
        }
    }

    /// Leaves the session outside of a transaction, or closed.
    private func rollBack() {
        guard isUsable, !isIdle else { return }
        if (try? session.simple("rollback", cancellable: false)) == nil { session.close() }
    }

    /// Runs `COPY … FROM STDIN` and feeds it; returns the number of rows. Where the task is cancelled no row stays.
    @discardableResult
    package func copyIn(_ sql: String, _ chunks: some Sequence<[UInt8]> & Sendable) async throws -> Int {
        try await cancellable { () throws(PostgresError) in try session.copyIn(sql, chunks) }
    }

    /// Calls `handler`, on the connection's thread, with each notice from now on; without one they are dropped.
    package func notices(_ handler: (@Sendable (PostgresNotice) -> Void)?) { session.noticeBox.handler = handler }

    /// Ends the session; harmless when it has ended.
    package func close() { session.close() }

    /// Lets the cancellation of the task end a wait of `body`.
    private func cancellable<T>(_ body: () throws(PostgresError) -> T) async throws -> T {
        // A signal that came after the last wait is not for this one.
        wakeup.reset()
        if Task.isCancelled { throw PostgresError(.canceled) }
        let wakeup = wakeup
        return try await withTaskCancellationHandler {
            try body()
        } onCancel: {
            wakeup.signal()
        }
    }
}
