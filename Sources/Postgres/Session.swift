import CPostgres
import Glibc
import Synchronization

/// A libpq connection, driven by the thread that calls it: every function waits in `poll`, until its deadline or `wakeup`.
///
/// Not Sendable: it belongs to one `PostgresConnection`, whose thread alone touches it. `status` may be read from anywhere.
final class Session {
    /// What other threads may know about the session.
    final class Status: Sendable {
        let isUsable = Atomic(false)
        /// Whether the server waits for a statement outside of a transaction.
        let isIdle = Atomic(false)
        let socket = Atomic<Int32>(-1)
    }

    enum Readiness { case ready, woken, expired }

    let status = Status()
    let wakeup = Wakeup()
    let configuration: PostgresConfiguration
    var pointer: OpaquePointer?
    var prepared = PreparedStatements()
    /// Kept alive for libpq, which holds a pointer to it.
    let noticeBox = NoticeBox()

    init(configuration: PostgresConfiguration) { self.configuration = configuration }

    deinit { if let pointer { PQfinish(pointer) } }

    /// Ends the session; harmless when it has ended.
    func close() {
        status.isUsable.store(false, ordering: .releasing)
        status.isIdle.store(false, ordering: .releasing)
        status.socket.store(-1, ordering: .releasing)
        if let pointer { PQfinish(pointer) }
        pointer = nil
    }

    /// The connection, or the error that says it is gone.
    func live() throws(PostgresError) -> OpaquePointer {
        guard let pointer, status.isUsable.load(ordering: .acquiring) else {
            throw PostgresError(.connectionLost, reason: "the connection is closed")
        }
        return pointer
    }

    /// Closes the session and says why.
    func lost(_ pointer: OpaquePointer) -> PostgresError {
        var error = PostgresError(.connectionLost)
        error.message = String(trimming: PQerrorMessage(pointer))
        close()
        return error
    }

    /// Waits until the socket is ready for `events`.
    func wait(_ events: Int32, on socket: Int32, until deadline: ContinuousClock.Instant?, cancellable: Bool)
        -> Readiness
    {
        var descriptors = (
            pollfd(fd: socket, events: Int16(events), revents: 0),
            pollfd(fd: cancellable ? wakeup.descriptor : -1, events: Int16(POLLIN), revents: 0)
        )
        while true {
            var milliseconds: Int32 = -1
            if let deadline {
                let left = ContinuousClock.now.duration(to: deadline)
                if left <= .zero { return .expired }
                milliseconds = Int32(clamping: left.millisecondsRoundedUp)
            }
            let count = withUnsafeMutablePointer(to: &descriptors) { pair in
                pair.withMemoryRebound(to: pollfd.self, capacity: 2) { poll($0, 2, milliseconds) }
            }
            // EINTR: a signal of the process; the time that is left is computed again.
            if count < 0, errno == EINTR { continue }
            if count == 0 { continue }
            if descriptors.1.revents != 0 {
                wakeup.reset()
                return .woken
            }
            return .ready
        }
    }

    func deadline() -> ContinuousClock.Instant? {
        let limit = configuration.statementTimeout
        return limit <= .zero ? nil : .now + limit + PostgresConfiguration.grace
    }
}

/// What libpq calls with each notice.
final class NoticeBox {
    var handler: (@Sendable (PostgresNotice) -> Void)?
}

extension String {
    /// A C string without white space at its end; libpq ends messages with a line feed.
    init(trimming text: UnsafePointer<CChar>?) {
        var text = text.map { Substring(String(cString: $0)) } ?? ""
        while let last = text.last, last.isWhitespace { text.removeLast() }
        self.init(text)
    }
}
