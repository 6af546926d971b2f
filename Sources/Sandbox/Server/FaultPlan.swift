/// Which of the coming requests go wrong, and how.
struct FaultPlan: Sendable {
    enum Kind: String, Sendable {
        /// Answer with `status` instead.
        case status
        /// Answer 200 with a body that is not JSON.
        case malformed
        /// Promise the whole body, send half of it, close.
        case truncated
        /// Reset the connection; the request has no effect.
        case resetBefore = "reset_before"
        /// Let the request take effect, then reset the connection.
        case resetAfter = "reset_after"
        /// Let the request take effect at once, answer `ms` later.
        case slow
        /// Wait `ms`, then let the request take effect and answer.
        case slowBefore = "slow_before"
    }

    struct Fault: Sendable {
        var kind: Kind
        var status: Int
        /// Whether a request answered by `status` has taken effect.
        var applies: Bool
        var milliseconds: Int64
        var retryAfter: String?
    }

    private struct Rule: Sendable {
        var id: Int
        var api: String?
        var path: String?
        var method: String?
        var fault: Fault
        /// Nil for as long as the rule stands.
        var times: Int?
        var probability: Double
        var generator: SeededGenerator
        var hits = 0
    }

    private var rules: [Rule] = []
    private var lastID = 0

    /// Adds a rule as `POST /sandbox/faults` describes it.
    /// - Returns: its id, or nil when the kind is unknown.
    mutating func add(_ json: JSONValue) -> Int? {
        guard let kind = Kind(rawValue: json["kind"]?.text ?? "") else { return nil }
        lastID += 1
        let probability: Double =
            switch json["probability"] {
            case .number(let value): value
            case .integer(let value): Double(value)
            default: 1
            }
        rules.append(
            Rule(
                id: lastID, api: json["api"]?.text, path: json["path"]?.text, method: json["method"]?.text,
                fault: Fault(
                    kind: kind, status: Int(json["status"]?.whole ?? 503), applies: json["apply"] == true,
                    milliseconds: json["ms"]?.whole ?? 0, retryAfter: json["retry_after"]?.text),
                times: json["times"]?.whole.map { Int($0) }, probability: probability,
                generator: SeededGenerator(seed: UInt64(json["seed"]?.whole ?? 1))))
        return lastID
    }

    mutating func clear() {
        rules = []
    }

    /// The fault of this request; the first rule that fits decides.
    mutating func pick(_ call: Call, api: String) -> Fault? {
        for index in rules.indices {
            let rule = rules[index]
            guard rule.api ?? api == api, rule.method ?? call.method == call.method,
                rule.path.map(call.path.hasPrefix) ?? true, rule.times ?? 1 > 0
            else { continue }
            guard rules[index].generator.fraction() < rule.probability else { continue }
            rules[index].times = rule.times.map { $0 - 1 }
            rules[index].hits += 1
            return rule.fault
        }
        return nil
    }

    var json: JSONValue {
        .array(
            rules.map { rule in
                [
                    "id": .integer(Int64(rule.id)), "api": .text(rule.api), "path": .text(rule.path),
                    "method": .text(rule.method), "kind": .string(rule.fault.kind.rawValue),
                    "remaining": rule.times.map { .integer(Int64($0)) } ?? .null, "hits": .integer(Int64(rule.hits)),
                ]
            })
    }
}

extension FaultPlan.Fault {
    /// The vendor's own body for a status.
    func reply(api: String) -> Reply {
        var reply: Reply
        if api == "twilio" {
            reply =
                switch status {
                case 401: TwilioError.unauthorized
                case 429: TwilioError.tooManyRequests
                default: TwilioError.reply(status, status >= 500 ? 20500 : 20001, "An internal error has occurred")
                }
        } else {
            let category =
                switch status {
                case 401: "INVALID_AUTHENTICATION"
                case 429: "RATE_LIMITS"
                case 400: "VALIDATION_ERROR"
                default: "INTERNAL_ERROR"
                }
            reply = HubSpotProblem(status: status, category: category, message: "The request was not answered")
                .reply()
            if status == 429 {
                let body: JSONValue = [
                    "status": "error", "message": "You have reached your ten_secondly_rolling limit.",
                    "errorType": "RATE_LIMIT", "category": "RATE_LIMITS", "policyName": "TEN_SECONDLY_ROLLING",
                    "correlationId": "00000000-0000-4000-a000-000000000429",
                ]
                reply = Reply(429, body)
            }
        }
        if let retryAfter { reply = reply.adding("Retry-After", retryAfter) }
        return reply
    }
}
