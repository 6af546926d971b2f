/// What the stand-ins are started with.
struct SandboxOptions: Sendable {
    var twilioAccount = "AC5a5d0000000000000000000000000000"
    var twilioToken = "sandbox-twilio-token"
    var twilioKey = "SK5a5d0000000000000000000000000000"
    var twilioKeySecret = "sandbox-twilio-secret"
    /// Requests at once before Twilio answers 429; 0 is no limit.
    var twilioConcurrency = 0
    /// Milliseconds from the acceptance of a send to `sent`.
    var sentAfter: Int64 = 150
    /// Milliseconds from `sent` to `delivered`.
    var deliveredAfter: Int64 = 600
    /// Milliseconds that a scheduled send must lie ahead.
    var minimumScheduleAhead: Int64 = 300_000
    var hubSpotToken = "sandbox-hubspot-token"
    var hubSpotPerTenSeconds = 10_000
    var hubSpotSearchesPerSecond = 50
    var searchLag: Int64 = 0
    var refusesUniqueTasks = false
    var seed: UInt64 = 1
}
