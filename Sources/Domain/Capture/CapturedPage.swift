package import FoundationEssentials

/// One page of a provider's list, newest first, as the adapter read it.
package struct CapturedPage: Sendable {
    /// Something on the page that could not be read: kept whole, named, stepped over.
    package struct Refusal: Sendable, Equatable {
        /// The event's id, when at least that could be read.
        package var externalID: String?
        /// Why, in words, without personal data.
        package var reason: String
        /// The provider's bytes.
        package var raw: String

        package init(externalID: String?, reason: String, raw: String) {
            self.externalID = externalID
            self.reason = reason
            self.raw = raw
        }
    }

    package var messages: [CapturedMessage]
    package var refusals: [Refusal]
    /// Where the next, older page is; nil at the end. Opaque: only the adapter that made it reads it.
    package var next: String?
    /// The vendor's clock when it answered, from its `Date` header.
    package var answeredAt: Date?

    package init(messages: [CapturedMessage], refusals: [Refusal] = [], next: String?, answeredAt: Date? = nil) {
        self.messages = messages
        self.refusals = refusals
        self.next = next
        self.answeredAt = answeredAt
    }

    /// Provider time of the oldest event on the page that has been sent; nil when there is none.
    package var oldestSentAt: Date? { messages.lazy.compactMap(\.sentAt).min() }
    /// Provider time of the newest event on the page that has been sent; nil when there is none.
    package var newestSentAt: Date? { messages.lazy.compactMap(\.sentAt).max() }
}
