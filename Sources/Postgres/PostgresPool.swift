import DequeModule
import Synchronization

/// At most `size` connections, opened when they are needed and given out in the order of asking.
///
/// A connection that broke, or that was left inside a transaction, is closed and replaced. While the server refuses connections,
/// new attempts wait, longer from failure to failure, and callers share the wait.
package final class PostgresPool: Sendable {
    private struct State {
        var idle: [PostgresConnection] = []
        /// Permits that nobody holds.
        var free: Int
        var waiters: Deque<Waiter> = []
        var nextWaiter = 0
        var isClosed = false
        var failures = 0
        var retryAt: ContinuousClock.Instant?
    }

    private struct Waiter {
        let id: Int
        let continuation: CheckedContinuation<Void, any Error>
    }

    private let configuration: PostgresConfiguration
    private let acquireTimeout: Duration
    private let onConnect: (@Sendable (PostgresConnection) async throws -> Void)?
    private let state: Mutex<State>

    /// The longest wait between two attempts to connect.
    private static let ceiling: Duration = .seconds(5)

    /// - Parameters:
    ///   - acquireTimeout: how long `withConnection` waits for its turn, and for the server to take connections again.
    ///   - onConnect: prepares each new connection; where it throws, the connection is closed and its caller gets the error.
    package init(
        configuration: PostgresConfiguration,
        size: Int,
        acquireTimeout: Duration = .seconds(30),
        onConnect: (@Sendable (PostgresConnection) async throws -> Void)? = nil
    ) {
        precondition(size >= 1, "a pool without connections would wait for ever")
        self.configuration = configuration
        self.acquireTimeout = acquireTimeout
        self.onConnect = onConnect
        state = Mutex(State(free: size))
    }

    /// Lends a connection to `body`, which must not keep it.
    package func withConnection<T>(_ body: (PostgresConnection) async throws -> T) async throws -> T {
        let deadline = ContinuousClock.now + acquireTimeout
        try await acquirePermit(until: deadline)
        let connection: PostgresConnection
        do {
            connection = try await usableConnection(until: deadline)
        } catch {
            releasePermit()
            throw error
        }
        do {
            let value = try await body(connection)
            await giveBack(connection)
            return value
        } catch {
            await giveBack(connection)
            throw error
        }
    }

    /// Refuses callers from now on, ends idle connections, and the others when they come back.
    package func close() async {
        let (idle, waiters) = state.withLock { state in
            state.isClosed = true
            defer {
                state.idle = []
                state.waiters = []
            }
            return (state.idle, state.waiters)
        }
        for waiter in waiters { waiter.continuation.resume(throwing: Self.closed) }
        for connection in idle { await connection.close() }
    }

    private static var closed: PostgresError { PostgresError(.canceled, reason: "the pool is closed") }

    // MARK: Permits

    private func acquirePermit(until deadline: ContinuousClock.Instant) async throws {
        let id: Int? = try state.withLock { state throws(PostgresError) in
            if state.isClosed { throw Self.closed }
            if state.free > 0 {
                state.free -= 1
                return nil
            }
            state.nextWaiter += 1
            return state.nextWaiter
        }
        guard let id else { return }
        // The wait and its deadline race; whichever ends first takes the waiter out, so that a permit is never lost between.
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { [self] in
                do { try await Task.sleep(until: deadline, clock: .continuous) } catch { return }
                fail(id, PostgresError(.poolExhausted, reason: "no connection became free in time"))
            }
            defer { group.cancelAll() }
            try await wait(id)
        }
    }

    private func wait(_ id: Int) async throws {
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
                let outcome: Result<Void, PostgresError>? = state.withLock { state in
                    if state.isClosed { return .failure(Self.closed) }
                    if Task.isCancelled { return .failure(PostgresError(.canceled)) }
                    if state.free > 0, state.waiters.isEmpty {
                        state.free -= 1
                        return .success(())
                    }
                    state.waiters.append(Waiter(id: id, continuation: continuation))
                    return nil
                }
                if let outcome { continuation.resume(with: outcome.mapError { $0 as any Error }) }
            }
        } onCancel: {
            fail(id, PostgresError(.canceled))
        }
    }

    private func fail(_ id: Int, _ error: PostgresError) {
        let waiter = state.withLock { state -> Waiter? in
            guard let index = state.waiters.firstIndex(where: { $0.id == id }) else { return nil }
            return state.waiters.remove(at: index)
        }
        waiter?.continuation.resume(throwing: error)
    }

    /// Passes the permit to whoever has waited longest.
    private func releasePermit() {
        let waiter = state.withLock { state -> Waiter? in
            if let first = state.waiters.popFirst() { return first }
            state.free += 1
            return nil
        }
        waiter?.continuation.resume()
    }

    // MARK: Connections

    private func usableConnection(until deadline: ContinuousClock.Instant) async throws -> PostgresConnection {
        while let connection = state.withLock({ $0.idle.popLast() }) {
            if !connection.hasUnreadInput { return connection }
            await connection.close()
        }
        while true {
            let retryAt = state.withLock { $0.retryAt }
            if let retryAt, retryAt > .now {
                guard retryAt < deadline else {
                    throw PostgresError(.connectionFailed, reason: "the server takes no connections")
                }
                do {
                    try await Task.sleep(until: retryAt, clock: .continuous)
                } catch {
                    throw PostgresError(.canceled)
                }
            }
            do {
                let connection = try await PostgresConnection.connect(configuration)
                state.withLock { state in
                    state.failures = 0
                    state.retryAt = nil
                }
                do {
                    try await onConnect?(connection)
                } catch {
                    await connection.close()
                    throw error
                }
                return connection
            } catch let error as PostgresError where error.code == .connectionFailed {
                let isLast = state.withLock { state in
                    state.failures += 1
                    let wait = min(Self.ceiling, .milliseconds(50) * (1 << min(state.failures, 10)))
                    state.retryAt = .now + wait
                    return .now + wait >= deadline
                }
                if isLast { throw error }
            }
        }
    }

    private func giveBack(_ connection: PostgresConnection) async {
        let isReusable = connection.isUsable && connection.isIdle
        let isKept = state.withLock { state in
            guard isReusable, !state.isClosed else { return false }
            state.idle.append(connection)
            return true
        }
        if !isKept { await connection.close() }
        releasePermit()
    }
}
