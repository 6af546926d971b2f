/// Where the daemon's own HTTP server listens: `HOST:PORT` (port 0: any free one), `[::1]:PORT` or `unix:PATH`.
///
/// It has no authentication, so anything but this machine must be allowed in words.
enum ListenAddress: Sendable, Equatable {
    case host(String, port: Int)
    case unix(path: String)

    static let standard = "127.0.0.1:7417"

    /// - Throws: `Failure` of configuration.
    init(_ text: String, allowsRemote: Bool) throws(Failure) {
        let key = SettingKey.httpListen.rawValue
        if text.hasPrefix("unix:") {
            let path = String(text.dropFirst(5))
            // sun_path of unix(7) holds 108 bytes with its NUL.
            guard path.hasPrefix("/"), path.utf8.count < 108 else {
                throw .configuration(
                    "\(key) is \"\(text)\"", "After unix: stands an absolute path of less than 108 bytes.")
            }
            self = .unix(path: path)
            return
        }
        guard let colon = text.lastIndex(of: ":"), let port = Int(text[text.index(after: colon)...]),
            (0...65535).contains(port), colon > text.startIndex
        else {
            throw .configuration(
                "\(key) is \"\(text)\"", "It is HOST:PORT, such as \(Self.standard), or unix:/run/intentd/http.sock.")
        }
        var host = text[..<colon]
        if host.hasPrefix("["), host.hasSuffix("]") { host = host.dropFirst().dropLast() }
        guard allowsRemote || Self.isLoopback(host) else {
            throw .configuration(
                "\(key) is \"\(text)\", which other machines can reach, and the server asks nobody who they are",
                "Listen on 127.0.0.1, [::1] or a unix: socket behind a proxy, or set "
                    + "\(SettingKey.httpAllowRemote.rawValue)=true if the network is yours.")
        }
        self = .host(String(host), port: port)
    }

    private static func isLoopback(_ host: Substring) -> Bool {
        if host == "localhost" || host == "::1" { return true }
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
    }
}
