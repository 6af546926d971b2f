import FoundationEssentials
import Testing

@testable import HTTP

@Suite("A retry policy")
struct RetryPolicyTests {
    @Test("doubles the bound of its waits up to the ceiling")
    func doubles() {
        var policy = RetryPolicy(base: .seconds(1), ceiling: .seconds(10))
        let waits = (0..<6).map { _ in policy.failed(elapsed: .zero, random: 1) }
        #expect(waits == [1, 2, 4, 8, 10, 10].map { .retry(after: .seconds($0)) })
        policy.succeeded()
        #expect(policy.failed(elapsed: .zero, random: 0.5) == .retry(after: .milliseconds(500)))
    }

    @Test("never waits less than it was asked to")
    func retryAfter() {
        var policy = RetryPolicy(base: .seconds(1), ceiling: .seconds(10))
        #expect(policy.failed(elapsed: .zero, retryAfter: .seconds(30), random: 0) == .retry(after: .seconds(30)))
        #expect(policy.failed(elapsed: .zero, retryAfter: .seconds(30), random: 1) == .retry(after: .seconds(31)))
    }

    @Test("gives up after its tries, or before its time is over")
    func budgets() {
        var tries = RetryPolicy(maximumTries: 2)
        #expect(tries.failed(elapsed: .zero, random: 0) == .retry(after: .zero))
        #expect(tries.failed(elapsed: .zero, random: 0) == .giveUp)
        var time = RetryPolicy(base: .seconds(1), budget: .seconds(5))
        #expect(time.failed(elapsed: .seconds(4), random: 1) == .retry(after: .seconds(1)))
        #expect(time.failed(elapsed: .seconds(4), random: 1) == .giveUp)
    }

    @Test("survives any number of failures")
    func many() {
        var policy = RetryPolicy(base: .seconds(1), ceiling: .seconds(60))
        for _ in 0..<1000 { _ = policy.failed(elapsed: .zero, random: 1) }
        #expect(policy.failed(elapsed: .zero, random: 1) == .retry(after: .seconds(60)))
    }
}

@Suite("A rate budget")
struct RateBudgetTests {
    private let start = ContinuousClock.now

    @Test("sends no more than the limit in any span of the interval", arguments: [1, 2, 5, 100, 190])
    func limit(limit: Int) {
        var budget = RateBudget(limit: limit, interval: .seconds(10), now: start)
        var now = start
        var sends: [ContinuousClock.Instant] = []
        while sends.count < limit * 4 {
            switch budget.ask(now: now) {
            case .send: sends.append(now)
            case .wait(let wait):
                #expect(wait > .zero)
                now = now.advanced(by: wait)
            }
        }
        for index in sends.indices.dropLast(limit) {
            #expect(sends[index].duration(to: sends[index + limit]) >= .milliseconds(9_999))
        }
        // And it uses what it may: at least 80 % of the limit, but for the smallest.
        let spent = start.duration(to: now)
        if limit >= 100 { #expect(spent < .seconds(10) * 4 / 0.8) }
    }

    @Test("lowers itself to what the vendor says remains, and never raises itself by it")
    func remaining() {
        var budget = RateBudget(limit: 100, interval: .seconds(10), now: start)
        budget.observed(limit: 100, remaining: 1, now: start)
        #expect(budget.ask(now: start) == .send)
        #expect(budget.ask(now: start) != .send)
        budget.observed(remaining: 50, now: start)
        #expect(budget.ask(now: start) != .send)
    }

    @Test("takes the vendor's limit and interval in place of its own")
    func limits() {
        var budget = RateBudget(limit: 100, interval: .seconds(10), now: start)
        budget.observed(limit: 190, interval: .seconds(1), now: start)
        #expect(budget.limit == 190)
        #expect(budget.interval == .seconds(1))
    }

    @Test("sends nothing until a refusal's wait is over, and then no burst")
    func refusal() {
        var budget = RateBudget(limit: 100, interval: .seconds(10), now: start)
        budget.refused(retryAfter: .seconds(3), now: start)
        #expect(budget.ask(now: start.advanced(by: .seconds(1))) == .wait(.seconds(2)))
        let after = start.advanced(by: .seconds(3))
        #expect(budget.ask(now: after) == .send)
        #expect(budget.ask(now: after) != .send)
        budget.refused(retryAfter: nil, now: after)
        #expect(budget.ask(now: after) == .wait(.seconds(10)))
    }
}

@Suite("Dates and headers")
struct DateTests {
    private let noon = Date(timeIntervalSince1970: 1_767_614_400)  // 2026-01-05T12:00:00Z

    @Test("Retry-After is seconds, a date, or a vendor's milliseconds")
    func retryAfter() {
        #expect(RetryAfter.parse("3", now: noon) == .seconds(3))
        #expect(RetryAfter.parse(" 0.5 ", now: noon) == .milliseconds(500))
        #expect(RetryAfter.parse("1500", now: noon) == .seconds(1500))
        #expect(RetryAfter.parse("1500", now: noon, largeIsMilliseconds: true) == .milliseconds(1500))
        #expect(RetryAfter.parse("300", now: noon, largeIsMilliseconds: true) == .seconds(300))
        #expect(RetryAfter.parse("Mon, 05 Jan 2026 12:00:30 GMT", now: noon) == .seconds(30))
        #expect(RetryAfter.parse("Mon, 05 Jan 2026 11:00:30 GMT", now: noon) == .zero)
        #expect(RetryAfter.parse("999999999", now: noon) == .seconds(86_400))
        for text in ["", "soon", "-1", "nan", "inf"] { #expect(RetryAfter.parse(text, now: noon) == nil) }
    }

    @Test(
        "RFC 2822 dates are read with and without a weekday, in any zone",
        arguments: [
            ("Mon, 05 Jan 2026 12:00:00 +0000", 1_767_614_400.0), ("5 Jan 2026 12:00:00 GMT", 1_767_614_400),
            ("Mon, 05 Jan 2026 07:00:00 -0500", 1_767_614_400), ("Mon, 05 Jan 2026 12:00 UT", 1_767_614_400),
            ("Mon,  5 JAN 2026 17:30:00 +0530", 1_767_614_400), ("Sun, 06 Nov 1994 08:49:37 GMT", 784_111_777),
            ("Thu, 29 Feb 2024 23:59:60 +0000", 1_709_251_200), ("Thu, 01 Jan 1970 00:00:00 EST", 18_000),
        ])
    func rfc2822(text: String, seconds: Double) {
        #expect(RFC2822Date.parse(text)?.timeIntervalSince1970 == seconds)
    }

    @Test(
        "what is no date is none",
        arguments: [
            "", "Mon", "Mon, 32 Jan 2026 12:00:00 +0000", "Mon, 29 Feb 2026 12:00:00 +0000",
            "5 Foo 2026 12:00:00 +0000",
            "5 Jan 2026 24:00:00 +0000", "5 Jan 2026 12:00:00", "5 Jan 2026 12:00:00 +00",
            "5 Jan 2026 12:00:00 +0000 x",
            "5 Jan 26 12:00:00 +0000", "2026-01-05T12:00:00Z",
        ])
    func noRFC2822(text: String) { #expect(RFC2822Date.parse(text) == nil) }

    @Test(
        "ISO 8601 dates are read with fractions and offsets",
        arguments: [
            ("2026-01-05T12:00:00Z", 1_767_614_400.0), ("2026-01-05T12:00:00.25Z", 1_767_614_400.25),
            ("2026-01-05T07:00:00-05:00", 1_767_614_400), ("2026-01-05 17:30:00+0530", 1_767_614_400),
            ("2026-01-05T13:00+01", 1_767_614_400), ("1969-12-31T23:59:59.5Z", -0.5),
            ("2026-01-05T12:00:00.1234567891234Z", 1_767_614_400.123456789),
        ])
    func iso8601(text: String, seconds: Double) {
        let date = ISO8601Date.parse(text)
        #expect(date.map { abs($0.timeIntervalSince1970 - seconds) < 0.000_001 } == true)
    }

    @Test(
        "dates without a zone, and days that do not exist, are refused",
        arguments: [
            "", "2026-01-05", "2026-01-05T12:00:00", "2026-13-05T12:00:00Z", "2026-02-30T12:00:00Z",
            "2026-01-05T12:00:00.Z",
            "2026-01-05T12:00:00Zx", "2026-01-05T12:00:00+25:00", "26-01-05T12:00:00Z",
        ])
    func noISO8601(text: String) { #expect(ISO8601Date.parse(text) == nil) }

    @Test(
        "formatting gives milliseconds in UTC that read back as the same",
        arguments: [
            "2026-01-05T12:00:00.000Z", "2026-01-05T12:00:00.123Z", "1969-12-31T23:59:59.999Z",
            "2024-02-29T00:00:00.001Z",
            "0001-01-01T00:00:00.000Z", "9999-12-31T23:59:59.999Z",
        ])
    func formats(text: String) { #expect(ISO8601Date.parse(text).map { ISO8601Date.format($0) } == text) }

    @Test("every day of four centuries is formatted and read as itself")
    func everyDay() {
        var mismatches = 0
        for day in stride(from: -60_000, to: 90_000, by: 1) {
            let time = CivilTime(seconds: day * 86_400 + 3661)
            if time.seconds != day * 86_400 + 3661 || !time.isValid { mismatches += 1 }
        }
        #expect(mismatches == 0)
    }

    @Test("operators in keys, spaces and other scripts are percent-encoded")
    func forms() {
        #expect(
            FormEncoding.query([("DateSent>", "2026-01-05"), ("a b", "ü&=+")])
                == "DateSent%3E=2026-01-05&a%20b=%C3%BC%26%3D%2B")
        #expect(FormEncoding.encode("A-z_0.~") == "A-z_0.~")
        #expect(FormEncoding.url("https://h/p", query: [("a", "1")]) == "https://h/p?a=1")
        #expect(FormEncoding.url("https://h/p?x=y", query: [("a", "1")]) == "https://h/p?x=y&a=1")
        #expect(FormEncoding.url("https://h/p", query: []) == "https://h/p")
    }

    @Test("authorization headers are those of the RFCs' examples")
    func authorization() {
        #expect(Authorization.basic(user: "Aladdin", password: "open sesame") == "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==")
        #expect(Authorization.bearer("t") == "Bearer t")
    }
}
