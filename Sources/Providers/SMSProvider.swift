package import Domain
package import FoundationEssentials

/// An SMS vendor's API, as capture needs it. An adapter does no retries of its own and keeps no position: both are the engine's.
package protocol SMSProvider: Sendable {
    /// The list of messages of both directions, newest first, from `since` (inclusive; the vendor may round down to the day).
    ///
    /// - Parameters:
    ///   - since: oldest sending time wanted; clamped by the adapter to what the vendor keeps.
    ///   - cursor: `next` of the page before; nil for the newest page.
    ///   - size: wanted messages on the page; the vendor's maximum holds.
    /// - Throws: `VendorError`; `.malformed` carries the page's bytes.
    func messages(since: Date, cursor: String?, size: Int) async throws -> CapturedPage

    /// One message by its id; nil when the vendor does not know it any more.
    /// - Throws: `VendorError`.
    func message(_ externalID: String) async throws -> CapturedMessage?

    /// A cheap request that proves address and credential.
    /// - Throws: `VendorError` that says what to mend.
    func check() async throws
}
