import Domain
import HTTP

extension VendorError {
    /// A request that got no answer. `vendor` and `source` are for the message.
    init(_ error: HTTPError, vendor: String, source: String) {
        let code: Code =
            switch error.code {
            case .canceled: .canceled
            case .badRequest: .refused
            case .tooLarge: .malformed
            case .nameNotResolved, .connectFailed, .tlsFailed, .timedOut, .connectionLost, .other: .unreachable
            }
        let what =
            switch error.code {
            case .nameNotResolved: "the name of the host does not resolve: look at base_url and at DNS"
            case .connectFailed: "no connection to the host: look at base_url and at the network"
            case .tlsFailed: "no trusted TLS connection: look at base_url, the clock and the certificate authorities"
            case .timedOut: "no answer in time"
            case .connectionLost: "the connection ended before the answer was complete"
            case .tooLarge: "the answer is larger than any page should be"
            case .badRequest: "base_url is not an address that can be called"
            case .canceled: "the request was canceled"
            case .other: "the transfer failed"
            }
        self.init(
            code, "\(vendor), source \(source): \(what) (\(error))", mayHaveActed: error.mayHaveReachedServer)
    }
}
