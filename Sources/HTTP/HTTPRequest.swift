/// One request; a value, sent as often as wanted.
package struct HTTPRequest: Sendable {
    package var method: String
    /// Absolute, `https` (or `http`, for a sandbox), already percent-encoded.
    package var url: String
    package var headers: [(String, String)]
    package var body: [UInt8]?
    /// From the call of `send` to the last byte of the answer, waiting for a connection included.
    package var timeout: Duration
    /// Name look-up, TCP and TLS.
    package var connectTimeout: Duration
    /// A larger answer is `tooLarge`; counted after decompression.
    package var maxResponseBytes: Int
    /// Sends it at most once, on a new connection: on a kept one that the server closes, libcurl sends a request again, and cannot
    /// know whether the first one was acted on.
    package var mustNotRepeat: Bool

    package init(
        method: String = "GET",
        url: String,
        headers: [(String, String)] = [],
        body: [UInt8]? = nil,
        timeout: Duration = .seconds(30),
        connectTimeout: Duration = .seconds(10),
        maxResponseBytes: Int = 32 << 20,
        mustNotRepeat: Bool = false
    ) {
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
        self.timeout = timeout
        self.connectTimeout = connectTimeout
        self.maxResponseBytes = maxResponseBytes
        self.mustNotRepeat = mustNotRepeat
    }
}
