import TestSupport
import Testing

@testable import Postgres

@Suite("Connecting")
struct ConnectTests {
    private func failure(_ conninfo: String, timeout: Duration = .seconds(5)) async -> PostgresError? {
        do {
            let connection = try await PostgresConnection.connect(
                PostgresConfiguration(conninfo: conninfo, connectTimeout: timeout))
            await connection.close()
            return nil
        } catch {
            return error as? PostgresError
        }
    }

    @Test("tells a missing database, a missing role and a missing server apart")
    func failures() async {
        #expect(await failure(TestServer.conninfo(database: "no_such_database"))?.code == .databaseMissing)
        #expect(await failure(TestServer.conninfo + " user=no_such_role")?.code == .authenticationFailed)
        let missing = await failure("host=/nonexistent port=1")
        #expect(missing?.code == .connectionFailed)
        #expect(missing?.isRetryable == true)
    }

    @Test("a malformed connection string is refused without repeating it")
    func malformed() async {
        let error = await failure("host=x password 'secret")
        #expect(error?.code == .connectionFailed)
        #expect(error?.debugDescription.contains("secret") == false)
    }

    @Test("a server that accepts and says nothing costs the connect timeout, no more")
    func silentServer() async throws {
        let silent = try SilentServer()
        let error = await failure("host=127.0.0.1 port=\(silent.port) sslmode=disable", timeout: .milliseconds(100))
        #expect(error?.code == .connectionFailed)
    }

    @Test("a dead first host does not use up the time of the second")
    func secondHost() async throws {
        let silent = try SilentServer()
        let real = TestServer.conninfo
        guard let host = real.split(separator: " ").first(where: { $0.hasPrefix("host=/") })?.dropFirst(5),
            let port = real.split(separator: " ").first(where: { $0.hasPrefix("port=") })?.dropFirst(5)
        else { return }
        let error = await failure(
            real + " host=127.0.0.1,\(host) port=\(silent.port),\(port) sslmode=disable", timeout: .milliseconds(300))
        #expect(error == nil)
    }

    @Test("a host list becomes a target for each host, with its own port")
    func targets() throws {
        let uri = try Session.targets(of: "postgresql://a:1,b:2/db?user=x")
        #expect(uri.map { $0.map { "\($0)=\($1)" } } == [["port=1", "host=a"], ["port=2", "host=b"]])
        #expect(try Session.targets(of: "host=a,b port=7").map { $0[0].1 } == ["7", "7"])
        #expect(try Session.targets(of: "host=a,b target_session_attrs=prefer-standby").map(\.count) == [0])
        #expect(try Session.targets(of: "host=a").map(\.count) == [0])
    }

    @Test("the SQLSTATE is found in a verbose message of any language")
    func states() {
        #expect(
            Session.sqlState(inVerbose: "connection to server failed: FATAL:  28P01: Passwort falsch\nORT: x")
                == "28P01")
        #expect(Session.sqlState(inVerbose: "could not connect: Connection refused\n\tIs the server running?") == nil)
        #expect(Session.sqlState(inVerbose: ":  28P01") == nil)
    }
}
