import Domain
import Synchronization

/// Reads the ends of messages.
///
/// Twilio writes phones in E.164, short codes as bare digits, names as they are, and puts a channel in front of any of them
/// (`whatsapp:+1…`). One person keeps one address on all channels that have the phone.
final class TwilioAddresses: Sendable {
    /// Numbers kept. People write more than once, and reading a number costs 15 µs, which is more than the rest of its message.
    private static let mostKnown = 20_000

    /// ISO 3166-1, for numbers written without a plus.
    private let region: String
    private let known = Mutex<[String: PhoneNumber?]>([:])

    init(region: String) { self.region = region }

    func read(_ text: String) -> (address: String, phone: PhoneNumber?) {
        let plain = Self.withoutChannel(text)
        if let phone = phone(plain) { return (phone.e164, phone) }
        return (plain, nil)
    }

    private func phone(_ text: String) -> PhoneNumber? {
        // No short code has nine digits; some lengths of short codes are local numbers in some regions.
        guard text.hasPrefix("+") || text.utf8.count(where: { (48...57).contains($0) }) >= 9 else { return nil }
        if let phone = known.withLock({ $0[text] }) { return phone }
        let phone = PhoneNumber(text, region: region)
        known.withLock { known in
            if known.count >= Self.mostKnown { known.removeAll(keepingCapacity: true) }
            known[text] = .some(phone)
        }
        return phone
    }

    private static func withoutChannel(_ text: String) -> String {
        for channel in ["whatsapp:", "rcs:"] where text.hasPrefix(channel) {
            let rest = String(text.dropFirst(channel.count))
            // `rcs:` also stands before the name of an agent, which means nothing without it.
            return channel == "whatsapp:" || rest.hasPrefix("+") ? rest : text
        }
        return text
    }
}
