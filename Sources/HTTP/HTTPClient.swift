import CCurl
import Synchronization

/// Sends requests over libcurl: connections are kept and shared, HTTP/2 over TLS where the server has it.
///
/// All transfers run on one thread of the client's own. Certificates are always verified, redirects are answers like others. A task
/// that is cancelled takes its transfer out at once. Nothing is retried here; see `HTTPRequest.mustNotRepeat` for what libcurl does.
package final class HTTPClient: Sendable {
    private let loop: TransferLoop

    package init(configuration: HTTPConfiguration = HTTPConfiguration()) {
        loop = TransferLoop(configuration: configuration)
    }

    deinit { loop.stop() }

    /// Returns the answer whatever its status; throws where there is none.
    package func send(_ request: HTTPRequest) async throws(HTTPError) -> HTTPResponse {
        guard let host = Self.host(of: request.url) else {
            throw HTTPError(.badRequest, host: "", mayHaveReachedServer: false)
        }
        let transfer = Transfer(request, host: host)
        let result = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                transfer.continuation = continuation
                loop.post(.start(transfer))
            }
        } onCancel: {
            transfer.isCanceled.store(true, ordering: .releasing)
            loop.post(.cancel(transfer))
        }
        return try result.get()
    }

    /// Cancels what is under way, closes the connections, and returns when that is done. Later requests are `canceled`.
    package func shutdown() async { await loop.stopAndWait() }

    /// By libcurl's own parser, so that what we say and where it goes are the same.
    private static func host(of url: String) -> String? {
        guard let handle = curl_url() else { return nil }
        defer { curl_url_cleanup(handle) }
        var part: UnsafeMutablePointer<CChar>?
        guard curl_url_set(handle, CURLUPART_URL, url, 0) == CURLUE_OK,
            curl_url_get(handle, CURLUPART_HOST, &part, 0) == CURLUE_OK, let part
        else { return nil }
        defer { curl_free(part) }
        return String(cString: part)
    }
}
