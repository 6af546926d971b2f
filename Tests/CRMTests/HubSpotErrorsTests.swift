import Domain
import HTTP
import Testing

@testable import CRM

@Suite("HubSpot: refusals and limits")
struct HubSpotErrorsTests {
    private typealias HubSpot = ScriptedHubSpot

    private func check(_ status: Int, _ body: String, headers: HTTPHeaders = HTTPHeaders()) async -> VendorError? {
        let hubSpot = HubSpot().on("/crm/owners/2026-03?limit=1", status: status, headers: headers, body)
        return await #expect(throws: VendorError.self) { try await hubSpot.crm().check() }
    }

    @Test("a good token passes the check with one cheap call")
    func good() async throws {
        let hubSpot = HubSpot().on("/crm/owners/2026-03?limit=1", HubSpot.results([]))
        try await hubSpot.crm().check()
        #expect(hubSpot.asked.count == 1)
    }

    @Test("a refused token says where to put a good one")
    func unauthorized() async {
        let error = await check(401, HubSpot.error("INVALID_AUTHENTICATION", "Authentication credentials not found"))
        #expect(error?.code == .unauthorized)
        #expect(error?.message.contains("account main: put a valid access token") == true)
    }

    @Test("a missing scope is named")
    func forbidden() async {
        let error = await check(
            403,
            HubSpot.error(
                "MISSING_SCOPES", code: "X", context: #"{"requiredGranularScopes":["crm.objects.owners.read"]}"#))
        #expect(error?.code == .forbidden)
        #expect(error?.message.contains("give its app the scope crm.objects.owners.read") == true)
    }

    @Test("Retry-After may be milliseconds, and no short limit needs more than its window")
    func retryAfter() async {
        let body = #"{"status":"error","category":"RATE_LIMITS","policyName":"TEN_SECONDLY_ROLLING","message":"slow"}"#
        let window: HTTPHeaders = ["X-HubSpot-RateLimit-Interval-Milliseconds": "10000"]
        #expect(await check(429, body, headers: window)?.retryAfter == .seconds(10))
        #expect(await check(429, body, headers: ["Retry-After": "4200"])?.retryAfter == .milliseconds(4200))
        #expect(await check(429, body, headers: ["Retry-After": "250"])?.retryAfter == .seconds(10))
        #expect(await check(429, body.replacing("TEN_SECONDLY_ROLLING", with: "DAILY"))?.retryAfter == .seconds(3600))
    }

    @Test("after a refusal nothing is asked until the wait is over")
    func refusedBudget() async throws {
        let body = #"{"category":"RATE_LIMITS","policyName":"TEN_SECONDLY_ROLLING","message":"slow"}"#
        let hubSpot = HubSpot().on("limit=1", status: 429, headers: ["Retry-After": "9000"], body)
        let crm = hubSpot.crm()
        await #expect(throws: VendorError.self) { try await crm.check() }
        let error = await #expect(throws: VendorError.self) { try await crm.check() }
        #expect(error?.code == .limited && (error?.retryAfter ?? .zero) > .seconds(8))
        #expect(hubSpot.asked.count == 1)
    }

    @Test("an answer's headers set the budget")
    func headers() async throws {
        let hubSpot = HubSpot().on(
            "limit=1",
            headers: ["X-HubSpot-RateLimit-Max": "190", "X-HubSpot-RateLimit-Interval-Milliseconds": "10000"],
            HubSpot.results([]))
        let crm = hubSpot.crm()
        try await crm.check()
        #expect(crm.budget.limit == 190 && crm.budget.interval == .seconds(10))
    }

    @Test("an answer that is not what the description says is malformed, with its bytes")
    func malformed() async {
        let hubSpot = HubSpot().on("limit=1", "<html>")
        let error = await #expect(throws: VendorError.self) { try await hubSpot.crm().check() }
        #expect(error?.code == .malformed && error?.payload == Array("<html>".utf8))
    }
}
