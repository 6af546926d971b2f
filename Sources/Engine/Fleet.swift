package import CRM
import Domain
package import Providers
package import Store

/// Serves every enabled source and account, and begins anew when their rows change.
package struct Fleet: Sendable {
    /// Makes adapters from rows; throws a `VendorError` that says what is missing.
    package struct Adapters: Sendable {
        package var provider: @Sendable (PolledSource) throws -> any SMSProvider
        package var crm: @Sendable (ServedAccount) throws -> any CRMAdapter

        package init(
            provider: @escaping @Sendable (PolledSource) throws -> any SMSProvider,
            crm: @escaping @Sendable (ServedAccount) throws -> any CRMAdapter
        ) {
            self.provider = provider
            self.crm = crm
        }
    }

    private struct Rows: Sendable, Equatable {
        var sources: [PolledSource]
        var accounts: [ServedAccount]
    }

    let store: Store
    let adapters: Adapters
    let keeper: LeaseKeeper
    let observer: Observer
    let ambience: Ambience
    let quiet: QuietWatch
    let decide: Bell
    let push: Bells
    /// Rung to read the rows again at once.
    let reread: Bell

    /// How often the rows are read again.
    private static let interval: Duration = .seconds(5)

    package init(
        store: Store, adapters: Adapters, holder: String, observer: Observer, ambience: Ambience, quiet: QuietWatch,
        decide: Bell, push: Bells, reread: Bell
    ) {
        self.store = store
        self.adapters = adapters
        keeper = LeaseKeeper(store: store, holder: holder, observer: observer)
        self.observer = observer
        self.ambience = ambience
        self.quiet = quiet
        self.decide = decide
        self.push = push
        self.reread = reread
    }

    package func run(drain: Drain) async throws {
        drain.add(reread)
        // Nothing is quiet before the rows have been read once.
        quiet.add("fleet")
        defer { quiet.remove("fleet") }
        while !drain.isDraining, !Task.isCancelled {
            let rows: Rows
            do {
                rows = try await read()
            } catch {
                if Task.isCancelled { return }
                let cause = Cause(error)
                observer.observe(.failed(loop: "fleet", code: cause.code, reason: cause.reason, retryIn: .seconds(1)))
                await reread.wait(.seconds(1))
                continue
            }
            try await serve(rows, until: drain)
        }
    }

    private func read() async throws -> Rows {
        Rows(sources: try await store.enabledSources(), accounts: try await store.enabledAccounts())
    }

    /// Serves `rows` until they change or `drain` begins.
    private func serve(_ rows: Rows, until drain: Drain) async throws {
        let ours = Drain()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for name in rows.sources.map({ "source/\($0.name)" }) + rows.accounts.map({ "account/\($0.name)" }) {
                quiet.add(name)
            }
            for source in rows.sources { group.addTask { try await serve(source, drain: ours) } }
            for account in rows.accounts { group.addTask { try await serve(account, drain: ours) } }
            // From here on the loops of the rows speak for themselves.
            quiet.remove("fleet")
            while !drain.isDraining, !Task.isCancelled {
                await reread.wait(Self.interval)
                if let now = try? await read(), now != rows { break }
            }
            ours.begin()
            for try await _ in group {}
        }
    }

    private func serve(_ source: PolledSource, drain: Drain) async throws {
        let name = "source/\(source.name)"
        defer { quiet.remove(name) }
        guard let provider = await adapter(name, drain: drain, { try adapters.provider(source) }) else { return }
        let poller = SourcePoller(
            source: source, provider: provider, store: store, observer: observer, ambience: ambience, quiet: quiet,
            decide: decide)
        try await keeper.run(name, drain: drain) { lease in
            quiet.add("\(name)/head")
            quiet.remove(name)
            try await poller.run(lease: lease, drain: drain)
        }
    }

    private func serve(_ account: ServedAccount, drain: Drain) async throws {
        let name = "account/\(account.name)"
        defer { quiet.remove(name) }
        guard let crm = await adapter(name, drain: drain, { try adapters.crm(account) }) else { return }
        let mirror = MirrorReader(
            account: account, crm: crm, store: store, observer: observer, ambience: ambience, quiet: quiet,
            decide: decide, push: push)
        let pusher = OutboxPusher(
            account: account, crm: crm, store: store, observer: observer, ambience: ambience, quiet: quiet, push: push)
        try await keeper.run(name, drain: drain) { lease in
            quiet.add("\(name)/mirror")
            quiet.add("\(name)/push")
            quiet.remove(name)
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { try await mirror.run(lease: lease, drain: drain) }
                group.addTask { try await pusher.run(lease: lease, drain: drain) }
                for try await _ in group {}
            }
        }
    }

    /// Makes an adapter, and tries again each minute while something is missing; nil when a drain began first.
    private func adapter<Adapter>(
        _ name: String, drain: Drain, _ make: @Sendable () throws -> Adapter
    ) async -> Adapter? {
        let bell = Bell()
        drain.add(bell)
        var isTold = false
        while !drain.isDraining, !Task.isCancelled {
            do {
                return try make()
            } catch {
                let reason = (error as? VendorError)?.message ?? "\(error)"
                if !isTold { observer.observe(.stuck(loop: name, code: "configuration", reason: reason)) }
                isTold = true
                quiet.stuck(name, reason: reason)
                await bell.wait(.seconds(60))
            }
        }
        return nil
    }
}
