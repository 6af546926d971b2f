import Domain
import FoundationEssentials
import HTTP
import JSON

/// Turns Twilio's refusals into ours: one line that says what to do. Codes: www.twilio.com/docs/api/errors.
enum TwilioErrors {
    /// - Parameter response: one whose status is no success.
    static func error(_ response: HTTPResponse, account: String, source: String) -> VendorError {
        let body = (try? JSONDocument(parsing: response.body))?.root
        let number = body?["code"]?.int
        let words = body?["message"]?.string.map(VendorWords.redacted)
        let status = response.status
        let answer = "HTTP \(status)" + (number.map { ", error \($0)" } ?? "") + (words.map { ": \($0)" } ?? "")
        let code: VendorError.Code
        let message: String
        switch status {
        case 401:
            code = .unauthorized
            message =
                "Twilio refused the credential of source \(source): put the auth token of account \(account), or "
                + "API key and secret as SK…:secret, into its credential"
        case 403:
            code = .forbidden
            message =
                "Twilio does not let the credential of source \(source) read the messages of account \(account): use the "
                + "auth token, or an API key that may read messages (\(answer))"
        case 404:
            code = .notFound
            message =
                "Twilio does not know what source \(source) asks for: its account must be the Account SID (AC…) that the "
                + "credential belongs to, its base_url https://api.twilio.com (\(answer))"
        case 429:
            code = .limited
            message = "Twilio has too many requests of account \(account) at once; it is asked again later (\(answer))"
        case 500...:
            code = .vendorFailed
            message = "Twilio failed to answer source \(source); it is asked again (\(answer))"
        default:
            code = .refused
            message = "Twilio refused the request of source \(source) (\(answer))"
        }
        return VendorError(
            code, message, retryAfter: retryAfter(response), httpStatus: status, payload: response.body)
    }

    private static func retryAfter(_ response: HTTPResponse) -> Duration? {
        guard let header = response.headers["Retry-After"] else { return nil }
        let now = response.headers["Date"].flatMap(HTTPDate.parse) ?? Date()
        return RetryAfter.parse(header, now: now)
    }
}
