/// What an adapter needs to speak to a vendor's account. Holds a secret: never logged, never described.
package struct Connection: Sendable, CustomStringConvertible, CustomDebugStringConvertible {
    /// The name of the source or account, for messages.
    package var name: String
    /// The account at the vendor.
    package var account: String
    package var baseURL: String
    package var secret: String
    /// Options of the adapter, from `settings`.
    package var settings: [String: String]

    package init(name: String, account: String, baseURL: String, secret: String, settings: [String: String]) {
        self.name = name
        self.account = account
        self.baseURL = baseURL
        self.secret = secret
        self.settings = settings
    }

    package var description: String { "Connection(\(name))" }
    package var debugDescription: String { description }
}
