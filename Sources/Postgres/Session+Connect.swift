import CPostgres
import Glibc
import Synchronization

extension Session {
    /// Opens the session; tries the hosts in order, each with the whole `connectTimeout`.
    ///
    /// libpq's own `connect_timeout` works in blocking connects only, and without one the first dead host of a list would eat the
    /// whole time: so every host is an attempt of its own. Looking up a name blocks (in getaddrinfo) and cannot be cancelled.
    func connect() throws(PostgresError) {
        var last = PostgresError(.connectionFailed)
        for target in try Self.targets(of: configuration.conninfo) {
            do throws(PostgresError) {
                try connect(to: target)
                return
            } catch {
                last = error
                // What another host would refuse as well, and what the caller does not want any more.
                if [.authenticationFailed, .databaseMissing, .canceled].contains(error.code) { break }
            }
        }
        close()
        throw last
    }

    private func connect(to target: [(String, String)]) throws(PostgresError) {
        close()
        // libpq: a later keyword overrides an earlier one; the connection string is expanded where `dbname` stands.
        var keywords: [(String, String)] = [
            ("keepalives_idle", "30"), ("keepalives_interval", "10"), ("keepalives_count", "3"),
            ("tcp_user_timeout", "30000"),
        ]
        if !configuration.conninfo.isEmpty { keywords.append(("dbname", configuration.conninfo)) }
        keywords += target
        keywords.append(("client_encoding", "UTF8"))
        if !configuration.applicationName.isEmpty {
            keywords.append(("application_name", configuration.applicationName))
        }
        let deadline = ContinuousClock.now + configuration.connectTimeout
        guard let pointer = Self.start(keywords) else {
            throw PostgresError(.connectionFailed, reason: "out of memory")
        }
        self.pointer = pointer
        PQsetNoticeReceiver(pointer, receiveNotice, Unmanaged.passUnretained(noticeBox).toOpaque())
        // Verbose messages have the SQLSTATE, which libpq gives no other way while a session is being made.
        PQsetErrorVerbosity(pointer, PQERRORS_VERBOSE)
        guard PQstatus(pointer) != CONNECTION_BAD else { throw connectFailure(pointer) }
        var state = PGRES_POLLING_WRITING
        while state != PGRES_POLLING_OK {
            let events = state == PGRES_POLLING_WRITING ? POLLOUT : POLLIN
            switch wait(Int32(events), on: PQsocket(pointer), until: deadline, cancellable: true) {
            case .ready: break
            case .woken: throw PostgresError(.canceled)
            case .expired: throw PostgresError(.connectionFailed, reason: "no session within the connect timeout")
            }
            state = PQconnectPoll(pointer)
            if state == PGRES_POLLING_FAILED { throw connectFailure(pointer) }
        }
        PQsetErrorVerbosity(pointer, PQERRORS_DEFAULT)
        PQsetnonblocking(pointer, 1)
        prepared = PreparedStatements()
        status.socket.store(PQsocket(pointer), ordering: .releasing)
        status.isUsable.store(true, ordering: .releasing)
        _ = try simple(settings(), cancellable: true)
    }

    private func settings() -> String {
        let limits = [
            ("statement_timeout", configuration.statementTimeout),
            ("lock_timeout", configuration.lockTimeout),
            ("idle_in_transaction_session_timeout", configuration.idleInTransactionTimeout),
        ]
        return limits.map { "set \($0) = \(min($1.millisecondsRoundedUp, Int64(Int32.max)));" }.joined()
            // Our statements are many and short: compiling one costs more than it ever saves.
            + "set timezone = 'UTC'; set datestyle = 'ISO'; set bytea_output = 'hex'; set jit = off"
    }

    private func connectFailure(_ pointer: OpaquePointer) -> PostgresError {
        let text = String(trimming: PQerrorMessage(pointer))
        let state = Self.sqlState(inVerbose: text)
        let code: PostgresError.Code =
            switch state?.prefix(2) {
            case "28": .authenticationFailed
            case "3D": .databaseMissing
            case "42" where state == "42501": .insufficientPrivilege  // no CONNECT on the database
            // Ours, such as a password that is missing, has no SQLSTATE.
            case nil where PQconnectionNeedsPassword(pointer) == 1: .authenticationFailed
            default: .connectionFailed
            }
        var error = PostgresError(code)
        error.sqlState = state
        error.message = text
        return error
    }

    /// Finds `FATAL:  28P01: …`: the words may be translated, the form is not.
    static func sqlState(inVerbose text: String) -> String? {
        let bytes = Array(text.utf8)
        guard bytes.count > 9 else { return nil }
        for start in 0..<(bytes.count - 8) where bytes[start..<(start + 3)].elementsEqual(":  ".utf8) {
            let state = bytes[(start + 3)..<(start + 8)]
            let isState = state.allSatisfy { (48...57).contains($0) || (65...90).contains($0) }
            if isState, start + 8 < bytes.count, bytes[start + 8] == UInt8(ascii: ":") {
                return String(decoding: state, as: UTF8.self)
            }
        }
        return nil
    }

    private static func start(_ keywords: [(String, String)]) -> OpaquePointer? {
        var names: [UnsafePointer<CChar>?] = keywords.map { UnsafePointer(strdup($0.0)) }
        var values: [UnsafePointer<CChar>?] = keywords.map { UnsafePointer(strdup($0.1)) }
        defer { for text in names + values { free(UnsafeMutablePointer(mutating: text)) } }
        names.append(nil)
        values.append(nil)
        return PQconnectStartParams(names, values, 1)
    }

    /// One set of overriding keywords for each host of the connection string; a single empty one where libpq is to choose.
    static func targets(of conninfo: String) throws(PostgresError) -> [[(String, String)]] {
        guard let parsed = PQconninfoParse(conninfo, nil) else {
            throw PostgresError(.connectionFailed, reason: "the connection string is malformed")
        }
        defer { PQconninfoFree(parsed) }
        let defaults = PQconndefaults()
        defer { PQconninfoFree(defaults) }
        func list(_ keyword: String) -> [String] {
            let text = value(keyword, in: parsed) ?? value(keyword, in: defaults) ?? ""
            return text.split(separator: ",", omittingEmptySubsequences: false).map { String($0) }
        }
        // A service file names its hosts itself; "prefer-standby" looks at all hosts twice.
        let attributes = value("target_session_attrs", in: parsed) ?? value("target_session_attrs", in: defaults)
        if value("service", in: parsed) != nil || attributes == "prefer-standby" { return [[]] }
        let hosts = list("host")
        let addresses = list("hostaddr")
        let ports = list("port")
        let count = max(hosts.count, addresses.count)
        guard count > 1, ports.count == 1 || ports.count == count,
            hosts.count == count || hosts.allSatisfy(\.isEmpty),
            addresses.count == count || addresses.allSatisfy(\.isEmpty),
            (hosts.count == count ? hosts : addresses).allSatisfy({ !$0.isEmpty })
        else { return [[]] }
        return (0..<count).map { index in
            var target = [("port", ports.count == 1 ? ports[0] : ports[index])]
            if hosts.count == count { target.append(("host", hosts[index])) }
            if addresses.count == count { target.append(("hostaddr", addresses[index])) }
            return target
        }
    }

    private static func value(_ keyword: String, in options: UnsafeMutablePointer<PQconninfoOption>?) -> String? {
        var option = options
        while let current = option?.pointee, let name = current.keyword {
            if strcmp(name, keyword) == 0 {
                return current.val.map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
            }
            option = option?.successor()
        }
        return nil
    }
}

private func receiveNotice(_ context: UnsafeMutableRawPointer?, _ result: OpaquePointer?) {
    guard let context, let result else { return }
    guard let handler = Unmanaged<NoticeBox>.fromOpaque(context).takeUnretainedValue().handler else { return }
    handler(PostgresNotice(result))
}
