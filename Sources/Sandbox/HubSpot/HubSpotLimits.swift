/// The account's rate limits: one bucket of ten seconds for all but searches, one of a second for these.
struct HubSpotLimits: Sendable {
    /// Counts calls in windows that begin with the first call after the last one ended.
    private struct Window: Sendable {
        var capacity: Int
        let length: Int64
        var start = Instant(milliseconds: 0)
        var used = 0

        mutating func take(_ now: Instant) -> Bool {
            if now.milliseconds - start.milliseconds >= length {
                start = now
                used = 0
            }
            guard used < capacity else { return false }
            used += 1
            return true
        }

        func wait(_ now: Instant) -> Int64 { max(start.milliseconds + length - now.milliseconds, 1) }
    }

    private var general: Window
    private var search: Window
    private let daily = 650_000
    private var usedToday = 0

    init(perTenSeconds: Int, searchesPerSecond: Int) {
        general = Window(capacity: perTenSeconds, length: 10_000)
        search = Window(capacity: searchesPerSecond, length: 1_000)
    }

    /// Counts a call.
    /// - Returns: the headers that its answer carries; a search carries none.
    /// - Throws: the 429 reply. Its `Retry-After` is in milliseconds, as the vendor's is reported to be.
    mutating func admit(isSearch: Bool, now: Instant) throws(Reply) -> [(name: String, value: String)] {
        usedToday += 1
        if isSearch {
            guard search.take(now) else { throw refusal("SECONDLY", wait: search.wait(now)) }
            return []
        }
        guard general.take(now) else {
            var reply = refusal("TEN_SECONDLY_ROLLING", wait: general.wait(now))
            reply.headers += headers
            throw reply
        }
        return headers
    }

    private var headers: [(name: String, value: String)] {
        [
            ("X-HubSpot-RateLimit-Max", String(general.capacity)),
            ("X-HubSpot-RateLimit-Remaining", String(general.capacity - general.used)),
            ("X-HubSpot-RateLimit-Interval-Milliseconds", String(general.length)),
            ("X-HubSpot-RateLimit-Daily", String(daily)),
            ("X-HubSpot-RateLimit-Daily-Remaining", String(max(daily - usedToday, 0))),
        ]
    }

    private func refusal(_ policy: String, wait: Int64) -> Reply {
        Reply(
            429,
            [
                "status": "error", "message": .string("You have reached your \(policy.lowercased()) limit."),
                "errorType": "RATE_LIMIT", "category": "RATE_LIMITS", "policyName": .string(policy),
                "groupName": "publicapi:private-apps:api-calls",
                "correlationId": "00000000-0000-4000-a000-000000000429",
            ]
        ).adding("Retry-After", String(wait))
    }

    var dailyUsage: JSONValue {
        [
            "name": "private-apps-api-calls-daily", "usageLimit": .integer(Int64(daily)),
            "currentUsage": .integer(Int64(usedToday)), "collectedAt": .null, "fetchStatus": "SUCCESS",
        ]
    }
}
