/// The words that Twilio's default handling acts on: the whole message, in any case, surrounding blanks apart.
enum TwilioKeyword: Sendable {
    case stop
    case start
    case help

    private static let stops: Set<String> = [
        "STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT",
    ]

    /// - Parameter isOptedOut: YES opts in only somebody who is out.
    init?(_ body: String, isOptedOut: Bool) {
        let word = body.uppercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if Self.stops.contains(word) {
            self = .stop
        } else if word == "START" || word == "UNSTOP" || (word == "YES" && isOptedOut) {
            self = .start
        } else if word == "HELP" || word == "INFO" {
            self = .help
        } else {
            return nil
        }
    }

    var reply: String {
        switch self {
        case .stop: "You are unsubscribed and will receive no further messages. Text START to subscribe again."
        case .start: "You are subscribed again. Text HELP for help, STOP to end. Message and data rates may apply."
        case .help: "Text STOP to end messages. Message and data rates may apply."
        }
    }
}
