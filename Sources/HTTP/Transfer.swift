import CCurl
import Glibc
import Synchronization

/// One request on its way: what libcurl's callbacks fill, and whom to tell.
///
/// `@unchecked Sendable`: after it is handed to the loop only the loop's thread touches it, but for `isCanceled` and `host`.
final class Transfer: @unchecked Sendable {
    let request: HTTPRequest
    /// Of the URL, for errors; "" where the URL has none.
    let host: String
    let start = ContinuousClock.now
    /// Set when the task is cancelled, which may be before the loop has seen the transfer.
    let isCanceled = Atomic(false)
    var continuation: CheckedContinuation<Result<HTTPResponse, HTTPError>, Never>?

    var easy: UnsafeMutableRawPointer?
    var headerList: UnsafeMutablePointer<curl_slist>?
    var body: [UInt8] = []
    var headers = HTTPHeaders()
    var isTooLarge = false

    init(_ request: HTTPRequest, host: String) {
        self.request = request
        self.host = host
    }

    func finish(_ result: Result<HTTPResponse, HTTPError>) {
        continuation?.resume(returning: result)
        continuation = nil
    }

    func fail(_ code: HTTPError.Code, mayHaveReachedServer: Bool, detail: String = "") {
        finish(.failure(HTTPError(code, host: host, mayHaveReachedServer: mayHaveReachedServer, detail: detail)))
    }

    /// CURLOPT_WRITEFUNCTION: taking fewer bytes than offered ends the transfer.
    func received(_ data: UnsafeRawBufferPointer) -> Int {
        guard body.count + data.count <= request.maxResponseBytes else {
            isTooLarge = true
            return 0
        }
        body.append(contentsOf: data)
        return data.count
    }

    /// CURLOPT_HEADERFUNCTION: each line with its end; a status line begins a new set (after `100 Continue`).
    func receivedHeader(_ line: UnsafeRawBufferPointer) -> Int {
        if line.starts(with: "HTTP/".utf8) {
            headers = HTTPHeaders()
        } else if let colon = line.firstIndex(of: UInt8(ascii: ":")) {
            let value = line[(colon + 1)...].drop { $0 == 32 || $0 == 9 }
            let end = value.lastIndex { ![32, 9, 13, 10].contains($0) }
            headers.append(
                name: String(decoding: line[..<colon], as: UTF8.self),
                value: end.map { String(decoding: value[...$0], as: UTF8.self) } ?? "")
        }
        return line.count
    }
}
