/// Which statements the server holds prepared for this session, least recently used out first.
struct PreparedStatements {
    struct Key: Hashable {
        let sql: String
        /// The same text with other types is another statement.
        let types: [UInt32]
    }

    /// A daemon has about a hundred; beyond this a caller builds SQL text.
    static let capacity = 256

    private var entries: [Key: (name: String, usedAt: Int)] = [:]
    private var uses = 0
    private var names = 0

    var count: Int { entries.count }

    mutating func name(of key: Key) -> String? {
        guard let index = entries.index(forKey: key) else { return nil }
        uses += 1
        entries.values[index].usedAt = uses
        return entries.values[index].name
    }

    /// Names are never used again, so that a statement whose DEALLOCATE failed is in nobody's way.
    mutating func newName() -> String {
        names += 1
        return "s\(names)"
    }

    mutating func insert(_ name: String, for key: Key) {
        uses += 1
        entries[key] = (name, uses)
    }

    mutating func remove(_ key: Key) { entries[key] = nil }

    /// Takes the least recently used one out where there is no room for another; its name is to be deallocated.
    mutating func evict() -> String? {
        guard entries.count >= Self.capacity, let oldest = entries.min(by: { $0.value.usedAt < $1.value.usedAt }) else {
            return nil
        }
        entries[oldest.key] = nil
        return oldest.value.name
    }
}
