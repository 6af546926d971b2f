/// Finds the handler of a request by its method and path.
///
/// A pattern's part in braces matches any one part of the path; the matched parts are handed over in order. The first
/// pattern that fits wins, so exact ones stand before general ones.
struct RouteTable<Context>: Sendable {
    typealias Handler = @Sendable (Call, [String], inout Context) throws -> Reply

    private struct Route: Sendable {
        var method: String
        var name: String
        var parts: [String]
        var handler: Handler
    }

    private var routes: [Route] = []

    struct Match: Sendable {
        /// The pattern, as the request counters name it.
        var name: String
        var arguments: [String]
        var handler: Handler
    }

    mutating func on(_ method: String, _ pattern: String, _ handler: @escaping Handler) {
        routes.append(
            Route(
                method: method, name: "\(method) \(pattern)", parts: pattern.split(separator: "/").map(String.init),
                handler: handler))
    }

    func match(_ call: Call) -> Match? {
        for route in routes where route.method == call.method && route.parts.count == call.segments.count {
            var arguments: [String] = []
            let fits = zip(route.parts, call.segments).allSatisfy { part, segment in
                guard part.hasPrefix("{") else { return part == segment }
                arguments.append(segment)
                return true
            }
            if fits { return Match(name: route.name, arguments: arguments, handler: route.handler) }
        }
        return nil
    }
}
