import FoundationEssentials
import Glibc
import Synchronization
import Testing

@testable import HTTP

@Suite("The HTTP client")
struct ClientTests {
    private func failure(_ body: () async throws -> Void) async -> HTTPError? {
        do {
            try await body()
            return nil
        } catch {
            return error as? HTTPError
        }
    }

    private func text(_ response: HTTPResponse) -> String { String(decoding: response.body, as: UTF8.self) }

    @Test("sends method, path, headers and body as they are, and reads status, headers and body")
    func roundTrip() async throws {
        let server = try ScriptedServer { connection in
            guard let request = connection.readRequest() else { return }
            connection.write(
                ScriptedServer.answer(request, status: "201 Created", headers: ["X-Rate: 7", "x-rate: 8", "Empty:"]))
        }
        let client = HTTPClient(configuration: HTTPConfiguration(userAgent: "tester/1"))
        let response = try await client.send(
            HTTPRequest(
                method: "PATCH", url: server.url("/a%20b?c=%3E"), headers: [("X-One", "1"), ("X-Empty", "")],
                body: Array("hello".utf8)))
        let echo = text(response)
        #expect(response.status == 201)
        #expect(response.httpVersion == .http1)
        #expect(response.headers["X-RATE"] == "7")
        #expect(response.headers.all("x-rate") == ["7", "8"])
        #expect(response.headers["empty"] == "")
        #expect(response.headers["missing"] == nil)
        #expect(echo.hasPrefix("PATCH /a%20b?c=%3E HTTP/1.1\r\n"))
        #expect(echo.contains("\r\nUser-Agent: tester/1\r\n"))
        #expect(echo.contains("\r\nX-One: 1\r\n"))
        #expect(echo.contains("\r\nX-Empty:"))
        #expect(!echo.contains("Expect"))
        #expect(echo.hasSuffix("\r\n\r\nhello"))
        await client.shutdown()
    }

    @Test("GET, HEAD, DELETE and POST without a body arrive as such", arguments: ["GET", "HEAD", "DELETE", "POST"])
    func methods(method: String) async throws {
        let seen = Seen()
        let server = try ScriptedServer { connection in
            guard let request = connection.readRequest() else { return }
            seen.add(request)
            connection.write(
                method == "HEAD" ? "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n" : ScriptedServer.answer(""))
        }
        let client = HTTPClient()
        let body: [UInt8]? = method == "POST" ? [] : nil
        let response = try await client.send(HTTPRequest(method: method, url: server.url(), body: body))
        #expect(response.status == 200)
        #expect(seen.all.first?.hasPrefix(method + " / ") == true)
        if method == "POST" { #expect(seen.all.first?.contains("Content-Length: 0") == true) }
        await client.shutdown()
    }

    @Test("uses one connection for requests that follow each other")
    func keepAlive() async throws {
        let server = try ScriptedServer { connection in
            while connection.readRequest() != nil { connection.write(ScriptedServer.answer("\(connection.number)")) }
        }
        let client = HTTPClient()
        for _ in 0..<5 { #expect(try await text(client.send(HTTPRequest(url: server.url()))) == "1") }
        await client.shutdown()
    }

    @Test("opens no more connections to a host than it may")
    func connectionLimit() async throws {
        let connections = Seen()
        let server = try ScriptedServer { connection in
            connections.add("\(connection.number)")
            while connection.readRequest() != nil { connection.write(ScriptedServer.answer("x")) }
        }
        let client = HTTPClient(configuration: HTTPConfiguration(maxConnectionsPerHost: 3))
        let url = server.url()
        try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<50 { group.addTask { try await client.send(HTTPRequest(url: url)).status } }
            for try await status in group { #expect(status == 200) }
        }
        #expect(connections.all.count <= 3)
        await client.shutdown()
    }

    @Test("a refusal is an answer, with the headers that say when to come back")
    func refusal() async throws {
        let server = try ScriptedServer { connection in
            while connection.readRequest() != nil {
                connection.write(
                    ScriptedServer.answer("slow down", status: "429 Too Many Requests", headers: ["Retry-After: 3"]))
            }
        }
        let client = HTTPClient()
        let response = try await client.send(HTTPRequest(url: server.url()))
        #expect(response.status == 429)
        #expect(response.headers["retry-after"].flatMap { RetryAfter.parse($0, now: .now) } == .seconds(3))
        await client.shutdown()
    }

    @Test("a redirect is an answer, not followed")
    func redirect() async throws {
        let server = try ScriptedServer { connection in
            while connection.readRequest() != nil {
                connection.write(ScriptedServer.answer("", status: "302 Found", headers: ["Location: /elsewhere"]))
            }
        }
        let client = HTTPClient()
        #expect(try await client.send(HTTPRequest(url: server.url())).status == 302)
        await client.shutdown()
    }

    @Test("an answer that drips longer than the timeout is timedOut, and may have been acted on")
    func drip() async throws {
        let server = try ScriptedServer { connection in
            guard connection.readRequest() != nil else { return }
            connection.write("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n")
            var wait = pollfd()
            while connection.write("x") { poll(&wait, 0, 10) }
        }
        let client = HTTPClient()
        let error = await failure {
            _ = try await client.send(HTTPRequest(url: server.url(), timeout: .milliseconds(150)))
        }
        #expect(error?.code == .timedOut)
        #expect(error?.mayHaveReachedServer == true)
        #expect(error?.isRetryable == true)
        await client.shutdown()
    }

    @Test(
        "a reset, a truncated body and no answer at all are a lost connection",
        arguments: [
            "reset", "truncated", "nothing", "chunked",
        ])
    func lost(how: String) async throws {
        let server = try ScriptedServer { connection in
            guard connection.readRequest() != nil else { return }
            switch how {
            case "reset": connection.reset()
            case "truncated": connection.write("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf")
            case "chunked": connection.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n")
            default: break
            }
        }
        let client = HTTPClient()
        let error = await failure {
            _ = try await client.send(HTTPRequest(method: "POST", url: server.url(), body: [1], mustNotRepeat: true))
        }
        #expect(error?.code == .connectionLost)
        #expect(error?.mayHaveReachedServer == true)
        await client.shutdown()
    }

    @Test("an answer over the limit is tooLarge and is not kept", arguments: [true, false])
    func tooLarge(isDeclared: Bool) async throws {
        let server = try ScriptedServer { connection in
            while connection.readRequest() != nil {
                let body = String(repeating: "x", count: 5000)
                if isDeclared {
                    connection.write(ScriptedServer.answer(body))
                } else {
                    connection.write("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + body)
                    return
                }
            }
        }
        let client = HTTPClient()
        let error = await failure { _ = try await client.send(HTTPRequest(url: server.url(), maxResponseBytes: 4999)) }
        #expect(error?.code == .tooLarge)
        #expect(error?.isRetryable == false)
        #expect(try await client.send(HTTPRequest(url: server.url(), maxResponseBytes: 5000)).body.count == 5000)
        await client.shutdown()
    }

    @Test("a kept connection that closed costs a request that may be repeated nothing")
    func repeats() async throws {
        let server = try ScriptedServer { connection in
            guard connection.readRequest() != nil else { return }
            connection.write(ScriptedServer.answer("\(connection.number)"))
            // The second request on it is read and never answered.
            _ = connection.readRequest()
        }
        let client = HTTPClient()
        #expect(try await text(client.send(HTTPRequest(url: server.url()))) == "1")
        #expect(try await text(client.send(HTTPRequest(url: server.url()))) == "2")
        await client.shutdown()
    }

    @Test("a request that must not be repeated goes out once, on a new connection")
    func noRepeat() async throws {
        let seen = Seen()
        let server = try ScriptedServer { connection in
            while let request = connection.readRequest() {
                seen.add(request)
                if request.hasPrefix("POST") { return }
                connection.write(ScriptedServer.answer("ok"))
            }
        }
        let client = HTTPClient()
        _ = try await client.send(HTTPRequest(url: server.url()))
        let error = await failure {
            _ = try await client.send(HTTPRequest(method: "POST", url: server.url(), body: [1], mustNotRepeat: true))
        }
        #expect(error?.code == .connectionLost)
        #expect(seen.all.filter { $0.hasPrefix("POST") }.count == 1)
        await client.shutdown()
    }

    @Test("no server, no such name and no TLS are certain not to have sent the request")
    func certain() async throws {
        let client = HTTPClient()
        let refused = await failure { _ = try await client.send(HTTPRequest(url: "http://127.0.0.1:1/")) }
        #expect(refused?.code == .connectFailed)
        #expect(refused?.mayHaveReachedServer == false)
        let unnamed = await failure { _ = try await client.send(HTTPRequest(url: "http://name.invalid/")) }
        #expect(unnamed?.code == .nameNotResolved)
        #expect(unnamed?.mayHaveReachedServer == false)
        let plain = try ScriptedServer { connection in
            connection.write("this is not TLS at all, whatever you say\r\n\r\n")
            connection.waitForClose()
        }
        let insecure = await failure { _ = try await client.send(HTTPRequest(url: plain.url(scheme: "https"))) }
        #expect(insecure?.code == .tlsFailed)
        #expect(insecure?.mayHaveReachedServer == false)
        await client.shutdown()
    }

    @Test(
        "what is no HTTP request is refused unsent",
        arguments: [
            HTTPRequest(url: ""), HTTPRequest(url: "no url"), HTTPRequest(url: "file:///etc/passwd"),
            HTTPRequest(url: "http://127.0.0.1:1/", headers: [("X", "a\r\nInjected: b")]),
            HTTPRequest(method: "GET /x HTTP/1.1\r\nA: b", url: "http://127.0.0.1:1/"),
        ])
    func badRequests(request: HTTPRequest) async throws {
        let client = HTTPClient()
        let error = await failure { _ = try await client.send(request) }
        #expect(error?.code == .badRequest)
        #expect(error?.mayHaveReachedServer == false)
        await client.shutdown()
    }

    @Test("a cancelled task's request ends at once")
    func cancellation() async throws {
        let arrived = Seen()
        let server = try ScriptedServer { connection in
            _ = connection.readRequest()
            arrived.add("request")
            connection.waitForClose()
            arrived.add("closed")
        }
        let client = HTTPClient()
        let url = server.url()
        let task = Task { try await client.send(HTTPRequest(url: url)) }
        while arrived.all.isEmpty { await Task.yield() }
        task.cancel()
        let error = await failure { _ = try await task.value }
        #expect(error?.code == .canceled)
        #expect(error?.mayHaveReachedServer == true)
        while arrived.all.count < 2 { await Task.yield() }
        let early = await failure {
            let task = Task {
                withUnsafeCurrentTask { $0?.cancel() }
                return try await client.send(HTTPRequest(url: url))
            }
            _ = try await task.value
        }
        #expect(early?.code == .canceled)
        #expect(early?.mayHaveReachedServer == false)
        await client.shutdown()
    }

    @Test("shutting down cancels what is under way and refuses what comes")
    func shutdown() async throws {
        let arrived = Seen()
        let server = try ScriptedServer { connection in
            _ = connection.readRequest()
            arrived.add("request")
            connection.waitForClose()
        }
        let client = HTTPClient()
        let url = server.url()
        let task = Task { try await client.send(HTTPRequest(url: url)) }
        while arrived.all.isEmpty { await Task.yield() }
        await client.shutdown()
        #expect(await failure { _ = try await task.value }?.code == .canceled)
        #expect(await failure { _ = try await client.send(HTTPRequest(url: url)) }?.code == .canceled)
        await client.shutdown()
    }

    @Test("an error's description names the host and nothing else of the URL")
    func redaction() async {
        let client = HTTPClient()
        let error = await failure {
            _ = try await client.send(
                HTTPRequest(url: "http://user:secret@127.0.0.1:1/Accounts/AC123?To=%2B15551234567"))
        }
        #expect(error?.description == "HTTP: connectFailed, host 127.0.0.1")
        for word in ["secret", "user", "AC123", "5551234567"] {
            #expect(error?.debugDescription.contains(word) == false)
        }
        await client.shutdown()
    }

    /// What a server has seen, in order.
    private final class Seen: Sendable {
        private let entries = Mutex<[String]>([])
        var all: [String] { entries.withLock { $0 } }
        func add(_ entry: String) { entries.withLock { $0.append(entry) } }
    }
}
