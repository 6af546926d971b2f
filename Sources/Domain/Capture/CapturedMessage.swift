package import FoundationEssentials

/// One SMS as a provider reports it, in our vocabulary: facts only, nothing judged.
package struct CapturedMessage: Sendable, Equatable {
    /// Delivery state, one vocabulary over all providers. `unknown` is a value that the adapter had never seen.
    package enum Status: String, Sendable, CaseIterable {
        case scheduled, queued, sending, sent, delivered, read, undelivered, failed, canceled
        case receiving, received, unknown
    }

    /// The provider's id, unique within the source.
    package var externalID: String
    /// True when the person wrote it.
    package var isInbound: Bool
    /// The person's address: a phone in E.164, or a short code or sender name as the provider writes it.
    package var address: String
    /// The same as a phone; nil when it is none.
    package var phone: PhoneNumber?
    /// Our end: number, short code or messaging service.
    package var ourAddress: String
    /// The text; empty when the provider has none.
    package var body: String
    package var status: Status
    /// The provider's error code of a message that failed.
    package var errorCode: String?
    /// When it was sent or received; while it is not sent, when it was created. Provider time.
    package var occurredAt: Date
    /// The provider's sending time; nil while it is not sent.
    package var sentAt: Date?
    package var segments: Int?
    /// Positive decimal number in `currency`, as text so that nothing is rounded.
    package var price: String?
    /// ISO 4217 code.
    package var currency: String?
    /// The provider's bytes of this event.
    package var raw: String

    package init(
        externalID: String, isInbound: Bool, address: String, phone: PhoneNumber?, ourAddress: String, body: String,
        status: Status, errorCode: String? = nil, occurredAt: Date, sentAt: Date? = nil, segments: Int? = nil,
        price: String? = nil, currency: String? = nil, raw: String
    ) {
        self.externalID = externalID
        self.isInbound = isInbound
        self.address = address
        self.phone = phone
        self.ourAddress = ourAddress
        self.body = body
        self.status = status
        self.errorCode = errorCode
        self.occurredAt = occurredAt
        self.sentAt = sentAt
        self.segments = segments
        self.price = price
        self.currency = currency
        self.raw = raw
    }
}
