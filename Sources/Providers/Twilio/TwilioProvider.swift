package import Domain
package import FoundationEssentials
package import HTTP
import JSON

/// Twilio Programmable Messaging, API version 2010-04-01.
///
/// `account` is the Account SID; the secret is its auth token, or an API key as `SK…:secret`. Setting `region` (ISO 3166-1, default
/// US) is for numbers that are not written in E.164, which Twilio's own never are.
package struct TwilioProvider: SMSProvider {
    /// Messages older than that are refused together with the whole query (error 20004); a day is left for clocks that differ.
    private static let retentionDays = 399
    private static let largestPage = 1000

    typealias Transport = @Sendable (HTTPRequest) async throws(HTTPError) -> HTTPResponse

    private let connection: Connection
    private let addresses: TwilioAddresses
    private let authorization: String
    private let transport: Transport
    private let now: @Sendable () -> Date

    package init(connection: Connection, http: HTTPClient, now: @escaping @Sendable () -> Date = { Date() }) {
        self.init(connection: connection, now: now) { request throws(HTTPError) in try await http.send(request) }
    }

    /// With another way to send than a client, for tests.
    init(connection: Connection, now: @escaping @Sendable () -> Date, transport: @escaping Transport) {
        var connection = connection
        while connection.baseURL.hasSuffix("/") { connection.baseURL.removeLast() }
        // A file of a secret ends in a line end more often than not.
        let secret = connection.secret.split(whereSeparator: \.isWhitespace).joined()
        if secret.hasPrefix("SK"), let colon = secret.firstIndex(of: ":") {
            authorization = Authorization.basic(
                user: String(secret[..<colon]), password: String(secret[secret.index(after: colon)...]))
        } else {
            authorization = Authorization.basic(user: connection.account, password: secret)
        }
        addresses = TwilioAddresses(region: connection.settings["region"] ?? "US")
        self.connection = connection
        self.transport = transport
        self.now = now
    }

    package func messages(since: Date, cursor: String?, size: Int) async throws -> CapturedPage {
        let url: String
        if let cursor {
            guard let known = address(ofPage: cursor) else {
                throw VendorError(.refused, "Twilio, source \(connection.name): the cursor is none of this adapter's")
            }
            url = known
        } else {
            url = firstPage(since: since, size: size)
        }
        let response = try await get(url)
        var page = try TwilioPage.parse(response.body, addresses: addresses, source: connection.name)
        if let next = page.next, address(ofPage: next) == nil {
            throw TwilioPage.malformed(
                "next_page_uri points elsewhere than to base_url", response.body, source: connection.name)
        }
        page.answeredAt = response.headers["Date"].flatMap(HTTPDate.parse)
        return page
    }

    package func message(_ externalID: String) async throws -> CapturedMessage? {
        let response: HTTPResponse
        do {
            response = try await get("\(resource)/\(FormEncoding.encode(externalID)).json")
        } catch {
            guard error.code == .notFound else { throw error }
            return nil
        }
        guard let json = TwilioPage.document(response.body)?.root, json.kind == .object else {
            throw TwilioPage.malformed("the message is not JSON", response.body, source: connection.name)
        }
        do {
            return try TwilioMessage.parse(
                json, raw: String(decoding: response.body, as: UTF8.self), addresses: addresses)
        } catch {
            throw TwilioPage.malformed(error.reason, response.body, source: connection.name)
        }
    }

    /// One message of the list: it proves the address, the credential and the right to read messages.
    package func check() async throws {
        let response = try await get("\(resource).json?PageSize=1")
        _ = try TwilioPage.parse(response.body, addresses: addresses, source: connection.name)
    }

    /// Path of the messages, without `.json`.
    private var resource: String {
        "\(connection.baseURL)/2010-04-01/Accounts/\(FormEncoding.encode(connection.account))/Messages"
    }

    private func firstPage(since: Date, size: Int) -> String {
        let oldest = now().addingTimeInterval(-Double(Self.retentionDays) * 86_400)
        let day = String(ISO8601Date.format(max(since, oldest)).prefix(10))
        // The comparison is part of the parameter's name, and the day is inclusive.
        return FormEncoding.url(
            "\(resource).json",
            query: [("DateSent>", day), ("PageSize", String(min(max(size, 1), Self.largestPage)))])
    }

    /// The address of a `next_page_uri`, which is relative to the host; nil where it would lead to another one, and the credential
    /// with it.
    private func address(ofPage uri: String) -> String? {
        if uri.hasPrefix(connection.baseURL + "/") { return uri }
        return uri.hasPrefix("/") && !uri.hasPrefix("//") ? connection.baseURL + uri : nil
    }

    private func get(_ url: String) async throws(VendorError) -> HTTPResponse {
        let response: HTTPResponse
        do {
            response = try await transport(
                HTTPRequest(url: url, headers: [("Authorization", authorization), ("Accept", "application/json")]))
        } catch {
            throw VendorError(error, vendor: "Twilio", source: connection.name)
        }
        guard response.status == 200 else {
            throw TwilioErrors.error(response, account: connection.account, source: connection.name)
        }
        return response
    }
}
