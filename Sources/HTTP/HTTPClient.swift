package final class HTTPClient: Sendable {
    package init(configuration: HTTPConfiguration = HTTPConfiguration()) {}
    package func send(_ request: HTTPRequest) async throws(HTTPError) -> HTTPResponse {
        throw HTTPError(.other, host: "", mayHaveReachedServer: false)
    }
    package func shutdown() async {}
}
