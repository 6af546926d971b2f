import Domain
import FoundationEssentials
import HTTP
import JSON

/// A refusal of HubSpot's, of a whole request or of one input of a batch.
struct HubSpotProblem: Sendable, Equatable {
    var category: String
    var subCategory: String?
    /// HubSpot's words, redacted.
    var message: String
    /// Codes of its details.
    var codes: [String]
    /// What the details name: properties, scopes, ids, traces.
    private var context: [String: [String]]

    init(_ json: JSONValue?) {
        category = json?["category"]?.string ?? ""
        subCategory = json?["subCategory"]?.string
        let details = json?["errors"]?.array ?? []
        codes = details.compactMap { $0["code"]?.string }
        message = VendorWords.redacted(
            json?["message"]?.string ?? details.first?["message"]?.string ?? "no reason given")
        context = [:]
        for source in [json?["context"]] + details.map({ $0["context"] }) {
            for (key, value) in source?.object ?? [] {
                let words =
                    value.array?.compactMap { HubSpotRecord.id($0) } ?? HubSpotRecord.id(value).map { [$0] } ?? []
                context[key, default: []] += words
            }
        }
    }

    var traces: [Int64] { (context["objectWriteTraceId"] ?? []).compactMap { Int64($0) } }
    var ids: [String] { (context["ids"] ?? []) + (context["id"] ?? []) }
    var scopes: [String] { (context["requiredGranularScopes"] ?? []) + (context["requiredScopes"] ?? []) }

    /// A property that the account does not have, which is nobody's record's fault.
    var missingProperty: String? {
        guard codes.contains("PROPERTY_DOESNT_EXIST") else { return nil }
        return (context["propertyName"] ?? context["name"])?.first
    }

    var isGone: Bool { category == "OBJECT_NOT_FOUND" || category == "RESOURCE_NOT_FOUND" }
    var hasNoAssociations: Bool {
        subCategory?.hasSuffix("NO_ASSOCIATIONS_FOUND") == true || category == "NO_ASSOCIATIONS_FOUND"
    }
    /// Another record holds a value that must be unique.
    var isConflict: Bool {
        category == "CONFLICT" || category == "OBJECT_ALREADY_EXISTS" || codes.contains { $0.contains("UNIQUE") }
            || message.contains("already has that value") || message.contains("already exists")
            || message.contains("must be unique")
    }
    /// It is the moment that is wrong, not the record.
    var isTransient: Bool { ["RATE_LIMITS", "INTERNAL_ERROR", "SERVICE_UNAVAILABLE", "LOCKED"].contains(category) }
}

/// Turns HubSpot's refusals of whole requests into ours: one line that says what to do.
enum HubSpotErrors {
    /// - Parameters:
    ///   - response: one whose status is no success.
    ///   - writes: whether the request changes records: a server that failed half-way may have.
    static func error(_ response: HTTPResponse, account: String, writes: Bool) -> VendorError {
        let json = (try? JSONDocument(parsing: response.body))?.root
        let problem = HubSpotProblem(json)
        let status = response.status
        let answer = "HTTP \(status)\(problem.category.isEmpty ? "" : ", \(problem.category)"): \(problem.message)"
        let code: VendorError.Code
        let message: String
        switch status {
        case 401:
            code = .unauthorized
            message =
                "HubSpot refused the token of account \(account): put a valid access token (of its private app) into its "
                + "credential (\(answer))"
        case 403:
            code = .forbidden
            let scopes = Set(problem.scopes).sorted()
            message =
                "HubSpot does not let the token of account \(account) do this: "
                + (scopes.isEmpty
                    ? "give its app the missing scope" : "give its app the scope \(scopes.joined(separator: ", "))")
                + " (\(answer))"
        case 404:
            code = .notFound
            message =
                "HubSpot does not know what account \(account) asks for: look at base_url and setting api_version (\(answer))"
        case 429:
            code = .limited
            message =
                isDaily(json)
                ? "HubSpot's daily limit of account \(account) is used up; nothing is asked until it starts anew"
                : "HubSpot's request limit of account \(account) is reached; it is asked again later"
        case 423, 477:  // a record is locked for seconds; an account is being moved for hours, and Retry-After says so
            code = .limited
            message = "HubSpot holds account \(account) locked; it is asked again later (\(answer))"
        case 500...:
            code = .vendorFailed
            message = "HubSpot failed to answer account \(account); it is asked again (\(answer))"
        default:
            code = .refused
            message = "HubSpot refused the request of account \(account) (\(answer))"
        }
        return VendorError(
            code, message, retryAfter: retryAfter(response, json: json), httpStatus: status,
            mayHaveActed: writes && status >= 500, payload: response.body)
    }

    static func isDaily(_ json: JSONValue?) -> Bool { json?["policyName"]?.string?.contains("DAILY") == true }

    /// HubSpot's `Retry-After` has been seen in milliseconds, which a small number does not tell. Of the short limits none needs a
    /// longer wait than its own window. The daily limit starts anew at midnight of the account's zone, which no answer names: an hour
    /// is long enough to be no storm and short enough to be back soon.
    static func retryAfter(_ response: HTTPResponse, json: JSONValue?) -> Duration? {
        let now = response.headers["Date"].flatMap(HTTPDate.parse) ?? Date()
        let asked = response.headers["Retry-After"].flatMap {
            RetryAfter.parse($0, now: now, largeIsMilliseconds: true)
        }
        guard response.status == 429 else { return asked }
        if isDaily(json) { return max(asked ?? .zero, .seconds(3600)) }
        if json?["policyName"]?.string == "SECONDLY" { return min(asked ?? .seconds(1), .seconds(1)) }
        let interval = response.headers["X-HubSpot-RateLimit-Interval-Milliseconds"].flatMap { Int($0) }
        let window = interval.map { Duration.milliseconds($0) } ?? .seconds(10)
        return min(asked ?? window, window)
    }
}
