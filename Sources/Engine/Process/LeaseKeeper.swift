package import Store

/// Another daemon serves the source or account now.
package struct LeaseLost: Error, CustomStringConvertible {
    package let name: String
    package var description: String { "lease \(name) was taken over" }
}

/// Serves a source or an account while this daemon holds its lease, and waits for it while another one does.
///
/// The body ends when a drain begins, or is cancelled when the lease is lost. The lease is given back after a drain, so that
/// another daemon goes on at once; after a kill it runs out.
package struct LeaseKeeper: Sendable {
    /// How long a beat lasts: another daemon takes over so long after the last one.
    package static let ttl: Duration = .seconds(6)
    private static let beatInterval: Duration = .seconds(2)

    let store: Store
    let holder: String
    let observer: Observer

    package init(store: Store, holder: String, observer: Observer) {
        self.store = store
        self.holder = holder
        self.observer = observer
    }

    package func run(
        _ name: String, drain: Drain, _ body: @escaping @Sendable (Lease) async throws -> Void
    ) async throws {
        let bell = Bell()
        drain.add(bell)
        while !drain.isDraining, !Task.isCancelled {
            do {
                guard let lease = try await store.takeLease(name, holder: holder, ttl: Self.ttl) else {
                    await bell.wait(.seconds(1))
                    continue
                }
                observer.observe(.leaseTaken(name))
                try await serve(lease, body)
                if drain.isDraining { try? await store.drop(lease) }
            } catch {
                if Task.isCancelled { return }
                let cause = Cause(error)
                if cause.isLostLease {
                    observer.observe(.leaseLost(name))
                } else {
                    observer.observe(.failed(loop: name, code: cause.code, reason: cause.reason, retryIn: .seconds(1)))
                }
                await bell.wait(.seconds(1))
            }
        }
    }

    private func serve(_ lease: Lease, _ body: @escaping @Sendable (Lease) async throws -> Void) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await body(lease) }
            group.addTask { try await beat(lease) }
            defer { group.cancelAll() }
            try await group.next()
        }
    }

    /// Beats until the lease is lost or could not be prolonged before it ran out.
    private func beat(_ lease: Lease) async throws {
        var lastBeat = ContinuousClock.now
        while true {
            try await Task.sleep(for: Self.beatInterval)
            let began = ContinuousClock.now
            do {
                guard try await store.beat(lease, ttl: Self.ttl) else { throw LeaseLost(name: lease.name) }
                lastBeat = began
            } catch let error as LeaseLost {
                throw error
            } catch {
                try Task.checkCancellation()
                if ContinuousClock.now - lastBeat >= Self.ttl { throw LeaseLost(name: lease.name) }
            }
        }
    }
}
