import Postgres

/// What may be told of where the database is: server, database, user, never a password.
struct DatabaseAddress: Sendable, CustomStringConvertible {
    private var host: String?
    private var port: String?
    private var name: String?
    private var user: String?
    /// To be struck out of whatever libpq says.
    private var passwords: [String] = []

    init(_ settings: Settings) {
        let environment = settings.environment
        host = environment["PGHOST"]
        port = environment["PGPORT"]
        name = environment["PGDATABASE"]
        user = environment["PGUSER"]
        let text = settings.database ?? ""
        if text.hasPrefix("postgresql://") || text.hasPrefix("postgres://") {
            readURI(text)
        } else if text.contains("=") {
            for (key, value) in Self.pairs(text) { set(key, value) }
        } else if !text.isEmpty {
            name = text
        }
    }

    var description: String {
        let server = host.map { $0.hasPrefix("/") ? "the socket in \($0)" : $0 } ?? "the local socket"
        var text = server + (port.map { ", port \($0)" } ?? "")
        if let name { text += ", database \(name)" }
        if let user { text += ", user \(user)" }
        return text
    }

    /// A session did not come to be: what, where, and which setting to look at.
    func failure(_ error: PostgresError) -> Failure {
        // libpq's further lines ask whether the server is running; so do we.
        var reason =
            (error.message ?? error.reason ?? error.code.rawValue).split(separator: "\n").first.map {
                String($0.trimmed)
            }
            ?? error.code.rawValue
        for password in passwords where !password.isEmpty {
            reason = reason.split(separator: password, omittingEmptySubsequences: false).joined(separator: "***")
        }
        let example = "Set INTENTD_DATABASE to its address, such as postgresql:///intentd?host=/var/run/postgresql."
        let remedy =
            switch error.code {
            case .databaseMissing:
                "Create it (createdb --template=template0 --encoding=UTF8 --locale=C.UTF-8 \(name ?? "NAME")), "
                    + "or set INTENTD_DATABASE to another."
            case .authenticationFailed:
                "Set INTENTD_DATABASE to a login that pg_hba.conf lets in, with its password in ~/.pgpass or PGPASSFILE."
            default: example
            }
        return Failure(.unavailable, "cannot reach PostgreSQL at \(self): \(reason)", remedy)
    }

    private mutating func set(_ key: String, _ value: String) {
        switch key {
        case "host", "hostaddr": host = value
        case "port": port = value
        case "dbname": name = value
        case "user": user = value
        case "password", "sslpassword": passwords.append(value)
        default: break
        }
    }

    /// `postgresql://user:password@host:port/name?key=value&…` (libpq, "Connection URIs").
    private mutating func readURI(_ text: String) {
        var rest = text.dropFirst(text.hasPrefix("postgresql") ? 13 : 11)
        if let question = rest.firstIndex(of: "?") {
            for pair in rest[rest.index(after: question)...].split(separator: "&") {
                let parts = pair.split(separator: "=", maxSplits: 1).map { Self.decoded($0) }
                if parts.count == 2 { set(parts[0], parts[1]) }
            }
            rest = rest[..<question]
        }
        if let at = rest.lastIndex(of: "@") {
            let login = rest[..<at].split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            if let first = login.first, !first.isEmpty { user = Self.decoded(first) }
            if login.count == 2 { passwords += [String(login[1]), Self.decoded(login[1])] }
            rest = rest[rest.index(after: at)...]
        }
        let parts = rest.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        if parts.count == 2, !parts[1].isEmpty { name = Self.decoded(parts[1]) }
        guard var server = parts.first, !server.isEmpty else { return }
        if let colon = server.lastIndex(of: ":"), !server[colon...].contains("]") {
            port = String(server[server.index(after: colon)...])
            server = server[..<colon]
        }
        if !server.isEmpty { host = Self.decoded(server) }
    }

    /// `key = 'value with \' and spaces' key=value` (libpq, "Keyword/Value Connection Strings").
    private static func pairs(_ text: String) -> [(String, String)] {
        var pairs: [(String, String)] = []
        var rest = text[...]
        while let equals = rest.firstIndex(of: "=") {
            let key = rest[..<equals].trimmed
            rest = rest[rest.index(after: equals)...].drop(while: \.isWhitespace)
            let isQuoted = rest.first == "'"
            if isQuoted { rest = rest.dropFirst() }
            var value = ""
            while let character = rest.first, isQuoted ? character != "'" : !character.isWhitespace {
                rest = rest.dropFirst()
                if character == "\\", let escaped = rest.first {
                    value.append(escaped)
                    rest = rest.dropFirst()
                } else {
                    value.append(character)
                }
            }
            if isQuoted { rest = rest.dropFirst() }
            pairs.append((String(key), value))
        }
        return pairs
    }

    /// Percent-decoded.
    private static func decoded(_ text: Substring) -> String {
        var bytes: [UInt8] = []
        var rest = text.utf8[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16),
                rest.count >= 2
            {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
