/// Bodies of Twilio's refusals.
enum TwilioError {
    static func reply(_ status: Int, _ code: Int, _ message: String) -> Reply {
        Reply(
            status,
            [
                "code": .integer(Int64(code)), "message": .string(message),
                "more_info": .string("https://www.twilio.com/docs/errors/\(code)"), "status": .integer(Int64(status)),
            ])
    }

    static let unauthorized = reply(401, 20003, "Authenticate")
        .adding("WWW-Authenticate", "Basic realm=\"Twilio API\"")
    static func notFound(_ path: String) -> Reply {
        reply(404, 20404, "The requested resource \(path) was not found")
    }
    static let tooManyRequests = reply(429, 20429, "Too many requests are in progress at once")
}
