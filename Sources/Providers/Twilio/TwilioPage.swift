import Domain
import FoundationEssentials
import HTTP
import JSON

/// Reads one page of the message list.
enum TwilioPage {
    /// - Throws: `VendorError.malformed`, with the page, where it is no JSON object with an array `messages`. A record that cannot
    ///   be read is a refusal on the page instead.
    static func parse(_ bytes: [UInt8], addresses: TwilioAddresses, source: String) throws(VendorError) -> CapturedPage
    {
        guard let document = document(bytes), let elements = document.root["messages"]?.array,
            let raws = document.rawElements(ofArray: "messages")
        else { throw malformed("the page is not JSON with an array messages", bytes, source: source) }
        var page = CapturedPage(messages: [], next: document.root["next_page_uri"]?.string)
        if page.next == "" { page.next = nil }
        page.messages.reserveCapacity(elements.count)
        for (element, raw) in zip(elements, raws) {
            do {
                page.messages.append(try TwilioMessage.parse(element, raw: raw, addresses: addresses))
            } catch {
                page.refusals.append(.init(externalID: element["sid"]?.string, reason: error.reason, raw: raw))
            }
        }
        return page
    }

    static func malformed(_ what: String, _ bytes: [UInt8], source: String) -> VendorError {
        VendorError(.malformed, "Twilio, source \(source): \(what)", payload: bytes)
    }

    static func document(_ bytes: [UInt8]) -> JSONDocument? {
        if let document = try? JSONDocument(parsing: bytes) { return document }
        // Half of a surrogate pair, as a handset that cuts a text leaves it, makes a parser refuse the whole page.
        guard let mended = LoneSurrogates.replaced(in: bytes) else { return nil }
        return try? JSONDocument(parsing: mended)
    }
}
