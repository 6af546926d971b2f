import Hummingbird

/// The list's envelope: one page with the addresses of its neighbours.
enum TwilioList {
    static let defaultSize = 50
    static let largestSize = 1000

    static func page(_ call: Call, account: String, state: inout SandboxState) throws -> Reply {
        let filter = try TwilioFilter(call, now: state.now)
        let size = min(max(call.parameter("PageSize").flatMap { Int($0) } ?? defaultSize, 1), largestSize)
        let number = max(call.parameter("Page").flatMap { Int($0) } ?? 0, 0)
        var token: String?
        if let given = call.parameter("PageToken") {
            guard given.hasPrefix("PA") else { throw TwilioError.reply(400, 20001, "PageToken is not valid") }
            token = String(given.dropFirst(2))
        }
        if account == TwilioBench.account {
            guard let page = try state.bench?.page(filter, size: size, after: token) else {
                return envelope(call, size: size, number: number, count: 0, lastSid: nil, rows: [])
            }
            return envelope(
                call, size: size, number: number, count: page.count, lastSid: page.lastSid, rows: [page.rows])
        }
        guard let page = state.twilio.page(filter, size: size, after: token) else {
            throw TwilioError.reply(400, 20001, "PageToken names no message")
        }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(page.rows.count * 1100)
        for (index, message) in page.rows.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            message.write(to: &bytes)
        }
        return envelope(
            call, size: size, number: number, count: page.rows.count, lastSid: page.more ? page.rows.last?.sid : nil,
            rows: [ByteBuffer(bytes: bytes)])
    }

    /// - Parameter lastSid: the last row's sid when another page follows.
    private static func envelope(
        _ call: Call, size: Int, number: Int, count: Int, lastSid: String?, rows: [ByteBuffer]
    ) -> Reply {
        let filters = call.rawQuery.split(separator: "&").filter { part in
            !["PageSize=", "Page=", "PageToken="].contains { part.hasPrefix($0) }
        }
        func address(_ page: Int, _ token: String?) -> JSONValue {
            let paging = ["PageSize=\(size)", "Page=\(page)"] + (token.map { ["PageToken=\($0)"] } ?? [])
            return .string(call.path + "?" + (filters.map(String.init) + paging).joined(separator: "&"))
        }
        let start = number * size
        let fields: [(String, JSONValue)] = [
            ("end", .integer(Int64(max(start + count - 1, start)))), ("first_page_uri", address(0, nil)),
            ("next_page_uri", lastSid.map { address(number + 1, "PA" + $0) } ?? .null),
            ("page", .integer(Int64(number))), ("page_size", .integer(Int64(size))),
            ("previous_page_uri", number > 0 ? address(number - 1, call.parameter("PageToken")) : .null),
            ("start", .integer(Int64(start))), ("uri", address(number, call.parameter("PageToken"))),
        ]
        var head: [UInt8] = [UInt8(ascii: "{")]
        for (name, value) in fields {
            JSONText.write(name, to: &head)
            head.append(UInt8(ascii: ":"))
            value.write(to: &head)
            head.append(UInt8(ascii: ","))
        }
        head.append(contentsOf: #""messages":["#.utf8)
        return Reply(status: 200, pieces: [ByteBuffer(bytes: head)] + rows + [ByteBuffer(string: "]}")])
    }
}
