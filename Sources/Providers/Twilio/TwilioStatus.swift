import Domain

/// Twilio's message states (`message_enum_status` of its API description) in our vocabulary.
enum TwilioStatus {
    /// A word that is not known is no failure: vendors add states, and the message is worth having without it.
    static func parse(_ word: String?) -> CapturedMessage.Status {
        switch word {
        case "scheduled": .scheduled
        case "accepted", "queued": .queued
        case "sending": .sending
        case "sent", "partially_delivered": .sent
        case "delivered": .delivered
        case "read": .read
        case "undelivered": .undelivered
        case "failed": .failed
        case "canceled": .canceled
        case "receiving": .receiving
        case "received": .received
        default: .unknown
        }
    }
}
