/// How many requests each endpoint answered, by status.
struct RequestLog: Sendable {
    private var counts: [String: [Int: Int]] = [:]

    mutating func count(_ endpoint: String, status: Int) {
        counts[endpoint, default: [:]][status, default: 0] += 1
    }

    var json: JSONValue {
        var endpoints: [String: JSONValue] = [:]
        var total: Int64 = 0
        for (endpoint, statuses) in counts {
            var fields: [String: JSONValue] = [:]
            for (status, count) in statuses {
                fields[status == 0 ? "reset" : String(status)] = .integer(Int64(count))
                total += Int64(count)
            }
            endpoints[endpoint] = .object(fields)
        }
        return ["total": .integer(total), "endpoints": .object(endpoints)]
    }
}
