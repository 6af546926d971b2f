/// How far the demo has come, and what it should lead to.
struct ScenarioProgress: Sendable {
    /// One reply and the intent that a person would read in it.
    struct Expectation: Sendable {
        var intent: String
        var from: String
        var to: String
        var body: String
        var at: Instant
        /// Nil until the reply arrives.
        var sid: String?
    }

    var people: [DemoPerson] = []
    var owners: [String] = []
    var isPlayed = false
    var total = 0
    var ends: Instant?
    var expectations: [Expectation] = []

    func json(remaining: Int) -> JSONValue {
        var intents: [String: Int64] = [:]
        for expectation in expectations { intents[expectation.intent, default: 0] += 1 }
        return [
            "seeded": .bool(!people.isEmpty), "total": .integer(Int64(total)),
            "remaining": .integer(Int64(remaining)), "ends_ms": ends.map { .integer($0.milliseconds) } ?? .null,
            "intents": .object(intents.mapValues { .integer($0) }),
            "expected": .array(
                expectations.map { expectation in
                    [
                        "intent": .string(expectation.intent), "from": .string(expectation.from),
                        "to": .string(expectation.to), "body": .string(expectation.body),
                        "sid": .text(expectation.sid), "at_ms": .integer(expectation.at.milliseconds),
                    ]
                }),
        ]
    }
}
