import Glibc
import HTTPTypes
import Hummingbird
import Logging
import NIOCore

/// The HTTP server on the loopback interface, for as long as `run()` lasts.
struct SandboxServer: Sendable {
    let world: World
    /// 0 takes a free port.
    var port = 0
    var logsRequests = false
    let logger: Logger

    /// Serves until cancelled, or until SIGTERM or SIGINT when `handlesSignals`.
    /// - Parameter onListening: called with the port as soon as connections are accepted.
    func run(handlesSignals: Bool, onListening: @escaping @Sendable (Int) async -> Void) async throws {
        let responder = CallbackResponder<SandboxContext> { request, context in
            try await respond(to: request, on: context.channel)
        }
        let application = Application(
            responder: responder,
            configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: port)),
            onServerRunning: { channel in await onListening(channel.localAddress?.port ?? 0) }, logger: logger)
        if handlesSignals {
            try await application.runService()
        } else {
            try await application.run()
        }
    }

    private struct Truncation: Error {}

    private func respond(to request: Request, on channel: any Channel) async throws -> Response {
        let body = try await request.body.collect(upTo: 256 << 20)
        let call = Call(
            method: request.method.rawValue, target: request.head.path ?? "/",
            authorization: request.headers[.authorization], contentType: request.headers[.contentType],
            body: Array(body.readableBytesView))
        let (fault, refusal) = world.enter(call)
        var reply: Reply
        if let refusal {
            reply = refusal
        } else if let fault {
            if fault.kind == .slowBefore { try? await Task.sleep(for: .milliseconds(fault.milliseconds)) }
            let takesEffect = fault.kind == .status ? fault.applies : fault.kind != .resetBefore
            reply = takesEffect ? world.answer(call) : fault.reply(api: World.api(call))
            if fault.kind == .slow { try? await Task.sleep(for: .milliseconds(fault.milliseconds)) }
        } else {
            reply = world.answer(call)
        }
        switch fault?.kind {
        case .status:
            reply = fault?.reply(api: World.api(call)) ?? reply
        case .malformed:
            reply.body = [ByteBuffer(string: "{\"results\":[{\"id\":")]
        case .resetBefore, .resetAfter:
            world.leave(call, status: 0)
            await reset(channel)
            return Response(status: .internalServerError)
        case .truncated, .slow, .slowBefore, nil:
            break
        }
        world.leave(call, status: reply.status)
        if logsRequests {
            logger.info(
                "request answered",
                metadata: [
                    "method": "\(call.method)", "path": "\(call.path)", "query": "\(call.rawQuery)",
                    "status": "\(reply.status)", "fault": "\(fault?.kind.rawValue ?? "none")",
                ])
        }
        return response(reply, isTruncated: fault?.kind == .truncated)
    }

    private func response(_ reply: Reply, isTruncated: Bool) -> Response {
        var headers = HTTPFields()
        if let contentType = reply.contentType { headers[.contentType] = contentType }
        for (name, value) in reply.headers {
            if let name = HTTPField.Name(name) { headers.append(HTTPField(name: name, value: value)) }
        }
        let pieces = reply.body
        let body: ResponseBody
        if isTruncated {
            let half = reply.length / 2
            body = ResponseBody(contentLength: reply.length) { writer in
                var left = half
                for var piece in pieces {
                    if let part = piece.readSlice(length: min(left, piece.readableBytes)) {
                        left -= part.readableBytes
                        try await writer.write(part)
                    }
                }
                throw Truncation()
            }
        } else if pieces.count == 1 {
            body = ResponseBody(byteBuffer: pieces[0])
        } else if pieces.isEmpty {
            body = ResponseBody()
        } else {
            body = ResponseBody(contentsOf: pieces)
        }
        return Response(status: HTTPResponse.Status(code: reply.status), headers: headers, body: body)
    }

    /// Closes the connection so that the peer sees a reset, not an end.
    private func reset(_ channel: any Channel) async {
        if let socket = channel as? any SocketOptionProvider {
            try? await socket.setSoLinger(linger(l_onoff: 1, l_linger: 0)).get()
        }
        try? await channel.close().get()
    }
}

/// A request's surroundings: the connection, which a fault may reset.
struct SandboxContext: InitializableFromSource, RequestContext {
    var coreContext: CoreRequestContextStorage
    let channel: any Channel

    init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        channel = source.channel
    }
}
