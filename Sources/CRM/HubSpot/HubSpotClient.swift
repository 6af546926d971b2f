import Domain
import FoundationEssentials
import HTTP
import JSON

/// Sends requests to one HubSpot account and takes from the answers what holds for all of them: limits and errors.
struct HubSpotClient: Sendable {
    typealias Transport = @Sendable (HTTPRequest) async throws(HTTPError) -> HTTPResponse

    /// The longest wait for the budget within a call: who calls holds a claim meanwhile.
    private static let longestWait = Duration.seconds(2)

    let account: String
    let settings: HubSpotSettings
    let paths: HubSpotPaths
    let budget: HubSpotBudget
    private let baseURL: String
    private let authorization: String
    private let transport: Transport

    init(connection: Connection, budget: HubSpotBudget?, transport: @escaping Transport) {
        account = connection.name
        settings = HubSpotSettings(connection.settings)
        paths = HubSpotPaths(version: settings.version)
        self.budget =
            budget
            ?? HubSpotBudget(
                requestsPer10Seconds: settings.requestsPer10Seconds, searchesPerSecond: settings.searchesPerSecond)
        baseURL = connection.baseURL.hasSuffix("/") ? String(connection.baseURL.dropLast()) : connection.baseURL
        authorization = Authorization.bearer(connection.secret.split(whereSeparator: \.isWhitespace).joined())
        self.transport = transport
    }

    func get(_ path: String, query: [(String, String)] = []) async throws(VendorError) -> JSONDocument {
        try await send(HTTPRequest(url: FormEncoding.url(baseURL + path, query: query)), kind: .other, writes: false)
    }

    /// A POST that reads.
    func ask(_ path: String, _ body: [UInt8], isSearch: Bool = false) async throws(VendorError) -> JSONDocument {
        try await send(
            HTTPRequest(method: "POST", url: baseURL + path, body: body), kind: isSearch ? .search : .other,
            writes: false)
    }

    /// A request that changes something.
    ///
    /// - Parameter mustNotRepeat: set where nothing but the request's being sent once keeps it from acting twice; it costs a new
    ///   connection.
    func write(
        _ method: String = "POST", _ path: String, _ body: [UInt8], mustNotRepeat: Bool = false
    ) async throws(VendorError) -> JSONDocument {
        try await send(
            HTTPRequest(method: method, url: baseURL + path, body: body, mustNotRepeat: mustNotRepeat), kind: .other,
            writes: true)
    }

    private func send(
        _ request: HTTPRequest, kind: HubSpotBudget.Kind, writes: Bool
    ) async throws(VendorError) -> JSONDocument {
        try await waitForBudget(kind)
        var request = request
        request.headers = [("Authorization", authorization), ("Accept", "application/json")]
        if request.body != nil { request.headers.append(("Content-Type", "application/json")) }
        let response: HTTPResponse
        do {
            response = try await transport(request)
        } catch {
            throw VendorError(error, vendor: "HubSpot", account: account)
        }
        budget.observe(response.headers)
        guard (200..<300).contains(response.status) else {
            let error = HubSpotErrors.error(response, account: account, writes: writes)
            if response.status == 429 {
                let isDaily = HubSpotErrors.isDaily((try? JSONDocument(parsing: response.body))?.root)
                budget.refuse(kind, isDaily: isDaily, retryAfter: error.retryAfter)
            }
            throw error
        }
        guard let document = try? JSONDocument(parsing: response.body.isEmpty ? Array("{}".utf8) : response.body) else {
            throw malformed("the answer is not JSON", payload: response.body, mayHaveActed: writes)
        }
        return document
    }

    func malformed(_ what: String, payload: [UInt8]? = nil, mayHaveActed: Bool = false) -> VendorError {
        VendorError(
            .malformed, "HubSpot, account \(account): \(what)", mayHaveActed: mayHaveActed, payload: payload)
    }

    private func waitForBudget(_ kind: HubSpotBudget.Kind) async throws(VendorError) {
        while case .wait(let wait) = budget.ask(kind) {
            guard wait <= Self.longestWait else {
                throw VendorError(
                    .limited, "HubSpot's request limit of account \(account) is used up for now", retryAfter: wait)
            }
            do {
                try await Task.sleep(for: wait)
            } catch {
                throw VendorError(.canceled, "HubSpot, account \(account): canceled while it waited for its turn")
            }
        }
    }
}
