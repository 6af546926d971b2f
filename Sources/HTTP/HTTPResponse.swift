/// A complete answer, whatever its status.
package struct HTTPResponse: Sendable {
    package enum Version: Sendable, Equatable {
        case http1
        case http2
        case http3
    }

    package let status: Int
    package let headers: HTTPHeaders
    package let body: [UInt8]
    package let httpVersion: Version
    /// From the start of the transfer to its last byte.
    package let totalTime: Duration

    package init(
        status: Int, headers: HTTPHeaders = HTTPHeaders(), body: [UInt8] = [], httpVersion: Version = .http1,
        totalTime: Duration = .zero
    ) {
        self.status = status
        self.headers = headers
        self.body = body
        self.httpVersion = httpVersion
        self.totalTime = totalTime
    }
}

/// Header fields in the order of the answer; names compare without case.
package struct HTTPHeaders: Sendable, ExpressibleByDictionaryLiteral {
    package private(set) var fields: [(name: String, value: String)] = []

    package init() {}

    package init(dictionaryLiteral elements: (String, String)...) {
        fields = elements.map { (name: $0, value: $1) }
    }

    package mutating func append(name: String, value: String) { fields.append((name, value)) }

    /// The first field of that name.
    package subscript(_ name: String) -> String? {
        fields.first { Self.areEqual($0.name, name) }?.value
    }

    package func all(_ name: String) -> [String] {
        fields.lazy.filter { Self.areEqual($0.name, name) }.map(\.value)
    }

    private static func areEqual(_ left: String, _ right: String) -> Bool {
        left.utf8.count == right.utf8.count
            && zip(left.utf8, right.utf8).allSatisfy { lowercased($0) == lowercased($1) }
    }

    private static func lowercased(_ byte: UInt8) -> UInt8 { (65...90).contains(byte) ? byte + 32 : byte }
}
