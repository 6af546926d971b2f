import Domain
import FoundationEssentials
import HTTP
import JSON
import Synchronization

@testable import CRM

/// A HubSpot that answers each request by the first rule that fits, and keeps what it was asked.
final class ScriptedHubSpot: Sendable {
    struct Asked: Sendable {
        var method: String
        /// Path and query.
        var path: String
        var body: String
    }

    private struct Rule: Sendable {
        var suffix: String
        var answer: Result<HTTPResponse, HTTPError>
        var times: Int?
    }

    private let state = Mutex<(rules: [Rule], asked: [Asked])>(([], []))

    var asked: [Asked] { state.withLock { $0.asked } }
    /// Paths without the parts that are the same everywhere.
    var paths: [String] { asked.map { $0.path.replacing("/crm/objects/2026-03/", with: "") } }

    /// Answers requests whose path ends so; once unless told otherwise.
    @discardableResult
    func on(_ suffix: String, status: Int = 200, headers: HTTPHeaders = HTTPHeaders(), times: Int? = 1, _ body: String)
        -> Self
    {
        add(suffix, .success(HTTPResponse(status: status, headers: headers, body: Array(body.utf8))), times)
    }

    /// Gives no answer.
    @discardableResult
    func fail(_ suffix: String, mayHaveReachedServer: Bool) -> Self {
        add(
            suffix, .failure(HTTPError(.connectionLost, host: "h", mayHaveReachedServer: mayHaveReachedServer)), 1)
    }

    private func add(_ suffix: String, _ answer: Result<HTTPResponse, HTTPError>, _ times: Int?) -> Self {
        state.withLock { $0.rules.append(Rule(suffix: suffix, answer: answer, times: times)) }
        return self
    }

    func crm(_ settings: [String: String] = [:]) -> HubSpotCRM {
        HubSpotCRM(
            connection: Self.connection(settings), budget: Self.budget, now: { HubSpotTime.date(1_767_614_400_000) },
            transport: { [self] request throws(HTTPError) in try answer(request) })
    }

    func client(_ settings: [String: String] = [:]) -> HubSpotClient {
        HubSpotClient(connection: Self.connection(settings), budget: Self.budget) { [self] request throws(HTTPError) in
            try answer(request)
        }
    }

    private static func connection(_ settings: [String: String]) -> Connection {
        Connection(
            name: "main", account: "1", baseURL: "https://api.hubapi.com", secret: "token\n", settings: settings)
    }

    private static var budget: HubSpotBudget {
        HubSpotBudget(requestsPer10Seconds: 1_000_000, searchesPerSecond: 1_000_000)
    }

    private func answer(_ request: HTTPRequest) throws(HTTPError) -> HTTPResponse {
        let path = request.url.replacing("https://api.hubapi.com", with: "")
        let result = state.withLock { state -> Result<HTTPResponse, HTTPError> in
            state.asked.append(
                Asked(
                    method: request.method, path: path, body: String(decoding: request.body ?? [], as: UTF8.self)))
            guard let index = state.rules.firstIndex(where: { path.hasSuffix($0.suffix) && $0.times != 0 }) else {
                let body = #"{"status":"error","message":"unscripted","category":"TEST"}"#
                return .success(HTTPResponse(status: 418, body: Array(body.utf8)))
            }
            if let times = state.rules[index].times { state.rules[index].times = times - 1 }
            return state.rules[index].answer
        }
        return try result.get()
    }

    // MARK: What HubSpot writes

    static func object(_ id: String, _ properties: [String: String] = [:], trace: Int? = nil, more: String = "")
        -> String
    {
        var json = JSONWriter()
        json.beginObject()
        for (name, value) in properties.sorted(by: { $0.key < $1.key }) { json.field(name, value) }
        json.endObject()
        let trace = trace.map { #","objectWriteTraceId":"\#($0)""# } ?? ""
        return
            #"{"id":"\#(id)","properties":\#(json.text),"createdAt":"2026-01-01T00:00:00Z","updatedAt":"2026-01-05T12:00:00.500Z","archived":false\#(trace)\#(more)}"#
    }

    static func results(_ objects: [String], errors: [String] = [], after: String? = nil) -> String {
        let errors =
            errors.isEmpty ? "" : #","numErrors":\#(errors.count),"errors":[\#(errors.joined(separator: ","))]"#
        let paging = after.map { #","paging":{"next":{"after":"\#($0)","link":"https://x"}}"# } ?? ""
        return #"{"status":"COMPLETE","results":[\#(objects.joined(separator: ","))]\#(errors)\#(paging)}"#
    }

    static func error(
        _ category: String, _ message: String = "no", trace: Int? = nil, code: String? = nil, context: String = "{}"
    ) -> String {
        let details = code.map { #","errors":[{"message":"\#(message)","code":"\#($0)","context":\#(context)}]"# } ?? ""
        let top = trace.map { #"{"objectWriteTraceId":["\#($0)"]}"# } ?? context
        return #"{"status":"error","category":"\#(category)","message":"\#(message)","context":\#(top)\#(details)}"#
    }
}
