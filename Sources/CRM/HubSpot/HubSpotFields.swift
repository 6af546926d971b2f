import Domain
import FoundationEssentials
import HTTP

/// Values as HubSpot's properties take them.
enum HubSpotFields {
    /// Times are written in one form of ISO 8601 whatever form they came in; all else as it stands.
    static func text(_ value: FieldValue) -> String {
        switch value {
        case .text(let text): ISO8601Date.parse(text).map(ISO8601Date.format) ?? text
        case .number(let number): Int64(exactly: number).map { String($0) } ?? String(number)
        case .bool(let bool): bool ? "true" : "false"
        case .empty: ""
        }
    }

    /// Milliseconds since 1970, as `hs_timestamp` has them.
    static func timestamp(_ value: FieldValue) -> String {
        guard case .text(let text) = value, let date = HubSpotTime.parse(text) else { return Self.text(value) }
        return String(HubSpotTime.milliseconds(date))
    }

    /// Whether a property's value, as it was read, is the one that would be written.
    static func isEqual(_ read: String?, _ wanted: String) -> Bool {
        let read = read ?? ""
        if read == wanted { return true }
        guard let left = HubSpotTime.parse(read), let right = HubSpotTime.parse(wanted) else { return false }
        return HubSpotTime.milliseconds(left) == HubSpotTime.milliseconds(right)
    }
}
