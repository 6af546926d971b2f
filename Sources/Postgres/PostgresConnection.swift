package actor PostgresConnection {
    package static func connect(_ configuration: PostgresConfiguration) async throws -> PostgresConnection {
        throw PostgresError(.connectionFailed)
    }
    package nonisolated var isUsable: Bool { false }
    package func query(_ sql: String, _ parameters: [PostgresParameter] = []) async throws -> PostgresResult {
        throw PostgresError(.connectionFailed)
    }
    package func execute(_ sql: String) async throws {}
    package func transaction<T: Sendable>(
        _ body: @Sendable (isolated PostgresConnection) async throws -> T
    ) async throws -> T {
        try await body(self)
    }
    @discardableResult
    package func copyIn(_ sql: String, _ chunks: some Sequence<[UInt8]> & Sendable) async throws -> Int { 0 }
    package func notices(_ handler: (@Sendable (PostgresNotice) -> Void)?) {}
    package func close() {}
}
package struct PostgresNotice: Sendable {
    package let severity: String
    package let sqlState: String
    package let message: String
}
