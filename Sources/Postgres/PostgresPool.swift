package final class PostgresPool: Sendable {
    package init(
        configuration: PostgresConfiguration,
        size: Int,
        acquireTimeout: Duration = .seconds(30),
        onConnect: (@Sendable (PostgresConnection) async throws -> Void)? = nil
    ) {}
    package func withConnection<T>(_ body: (PostgresConnection) async throws -> T) async throws -> T {
        throw PostgresError(.poolExhausted)
    }
    package func close() async {}
}
