import Postgres

extension Store {
    /// Takes a lease; nil while another holder's beat has not run out.
    package func takeLease(_ name: String, holder: String, ttl: Duration) async throws -> Lease? {
        let result = try await query(
            "select kernel.take_lease($1, $2, $3)", [.text(name), .text(holder), .interval(ttl)])
        return try result.single.intOrNil(0).map { Lease(name: name, token: $0) }
    }

    /// Prolongs a lease; false when it is not the caller's any more.
    package func beat(_ lease: Lease, ttl: Duration) async throws -> Bool {
        let result = try await query(
            "select kernel.beat_leases($1, $2, $3)",
            [.textArray([lease.name]), .intArray([lease.token]), .interval(ttl)])
        return !result.isEmpty
    }

    /// Gives a lease back.
    package func drop(_ lease: Lease) async throws {
        _ = try await query("select kernel.drop_lease($1, $2)", [.text(lease.name), .int(lease.token)])
    }
}
