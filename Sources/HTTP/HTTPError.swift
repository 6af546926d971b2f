/// Why a request has no answer. An answer with a bad status is not an error: it is an `HTTPResponse`.
package struct HTTPError: Error, Sendable, Equatable {
    /// The label of the error in metrics.
    package enum Code: String, Sendable, Hashable, CaseIterable {
        case nameNotResolved
        case connectFailed
        case tlsFailed
        case timedOut
        /// The connection ended before the answer was complete.
        case connectionLost
        /// The answer is larger than `maxResponseBytes`.
        case tooLarge
        case canceled
        /// The URL or the request is malformed; nothing was sent.
        case badRequest
        case other
    }

    package let code: Code
    /// Host of the URL, the only part of it that may be logged.
    package let host: String
    /// False only where it is certain that no byte of the request was sent.
    package let mayHaveReachedServer: Bool
    /// libcurl's words; they may hold more than the host.
    package let detail: String

    package init(_ code: Code, host: String, mayHaveReachedServer: Bool, detail: String = "") {
        self.code = code
        self.host = host
        self.mayHaveReachedServer = mayHaveReachedServer
        self.detail = detail
    }

    /// Whether the same request may succeed later. Whether it may be *repeated* also depends on `mayHaveReachedServer` and on
    /// what the request does.
    package var isRetryable: Bool {
        switch code {
        case .nameNotResolved, .connectFailed, .tlsFailed, .timedOut, .connectionLost, .other: true
        case .tooLarge, .canceled, .badRequest: false
        }
    }
}

extension HTTPError: CustomStringConvertible, CustomDebugStringConvertible {
    package var description: String { host.isEmpty ? "HTTP: \(code.rawValue)" : "HTTP: \(code.rawValue), host \(host)" }
    package var debugDescription: String { detail.isEmpty ? description : "\(description): \(detail)" }
}
