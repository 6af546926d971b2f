import Hummingbird

/// One HTTP answer; thrown, it refuses the request.
struct Reply: Sendable, Error {
    var status: Int
    var headers: [(name: String, value: String)] = []
    var contentType: String? = "application/json"
    /// The body in pieces, so that a page made earlier is sent without copying it.
    var body: [ByteBuffer]

    init(_ status: Int, _ json: JSONValue) {
        self.status = status
        body = [ByteBuffer(bytes: json.bytes)]
    }

    init(status: Int, pieces: [ByteBuffer], contentType: String = "application/json") {
        self.status = status
        self.contentType = contentType
        body = pieces
    }

    /// An answer without a body.
    static let noContent: Reply = {
        var reply = Reply(status: 204, pieces: [])
        reply.contentType = nil
        return reply
    }()

    var length: Int { body.reduce(0) { $0 + $1.readableBytes } }

    func adding(_ name: String, _ value: String) -> Reply {
        var copy = self
        copy.headers.append((name, value))
        return copy
    }
}
