/// A vendor's API did not do what was asked, in our words. One type for providers and CRMs: the engine treats both alike.
package struct VendorError: Error, Sendable, CustomStringConvertible, CustomDebugStringConvertible {
    /// Few cases without payload: the metric's label.
    package enum Code: String, Sendable, CaseIterable {
        /// No connection, no answer in time, an answer cut off.
        case unreachable
        /// 401: the credential is wrong or was revoked.
        case unauthorized
        /// 403: the credential lacks a right.
        case forbidden
        /// 404: the account, record or path does not exist.
        case notFound
        /// 429.
        case limited
        /// 5xx.
        case vendorFailed
        /// The answer is not what the vendor's description says.
        case malformed
        /// 400 and other refusals: the same again fails again.
        case refused
        case canceled
    }

    package var code: Code
    /// In words, and what to do: no secret, phone number or message text.
    package var message: String
    /// How long to wait before the next try, when the vendor said.
    package var retryAfter: Duration?
    package var httpStatus: Int?
    /// False only when it is certain that the vendor did not act on the request.
    package var mayHaveActed: Bool
    /// The answer's bytes, for the dead letters.
    package var payload: [UInt8]?

    package init(
        _ code: Code, _ message: String, retryAfter: Duration? = nil, httpStatus: Int? = nil,
        mayHaveActed: Bool = false, payload: [UInt8]? = nil
    ) {
        self.code = code
        self.message = message
        self.retryAfter = retryAfter
        self.httpStatus = httpStatus
        self.mayHaveActed = mayHaveActed
        self.payload = payload
    }

    /// Whether the same request may succeed later without anybody acting.
    package var isRetryable: Bool {
        switch code {
        case .unreachable, .limited, .vendorFailed: true
        case .unauthorized, .forbidden, .notFound, .malformed, .refused, .canceled: false
        }
    }

    package var description: String { message }
    package var debugDescription: String {
        "\(code.rawValue): \(message)" + (httpStatus.map { " (HTTP \($0))" } ?? "")
    }
}
