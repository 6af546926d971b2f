/// What all requests of one client have in common.
package struct HTTPConfiguration: Sendable {
    package var userAgent: String
    /// Connections to one host at a time; further requests wait in line, within their own timeout.
    package var maxConnectionsPerHost: Int
    /// A file of certificate authorities in place of the system's. For tests: certificates are verified in any case.
    package var caFile: String?

    package init(userAgent: String = "intentd", maxConnectionsPerHost: Int = 8, caFile: String? = nil) {
        self.userAgent = userAgent
        self.maxConnectionsPerHost = maxConnectionsPerHost
        self.caFile = caFile
    }
}
