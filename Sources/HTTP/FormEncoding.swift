import FoundationEssentials

/// Percent-encoding of queries, paths and form bodies.
///
/// Everything but RFC 3986's unreserved characters is encoded, in keys too: Twilio's `DateSent>` becomes `DateSent%3E`. A space is
/// `%20` everywhere, which form decoders read as well as `+`.
package enum FormEncoding {
    package static func encode(_ text: String) -> String {
        var bytes: [UInt8] = []
        append(text, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// `a=1&b=2`, in the order given.
    package static func query(_ fields: [(String, String)]) -> String {
        String(decoding: body(fields), as: UTF8.self)
    }

    /// The same as the body of an `application/x-www-form-urlencoded` request.
    package static func body(_ fields: [(String, String)]) -> [UInt8] {
        var bytes: [UInt8] = []
        for (name, value) in fields {
            if !bytes.isEmpty { bytes.append(UInt8(ascii: "&")) }
            append(name, to: &bytes)
            bytes.append(UInt8(ascii: "="))
            append(value, to: &bytes)
        }
        return bytes
    }

    /// `url` with the fields added to its query.
    package static func url(_ url: String, query fields: [(String, String)]) -> String {
        if fields.isEmpty { return url }
        return url + (url.utf8.contains(UInt8(ascii: "?")) ? "&" : "?") + query(fields)
    }

    private static func append(_ text: String, to bytes: inout [UInt8]) {
        for byte in text.utf8 {
            switch byte {
            case 48...57, 65...90, 97...122, 45, 46, 95, 126:
                bytes.append(byte)
            default:
                bytes.append(37)
                for nibble in [byte >> 4, byte & 15] { bytes.append(nibble < 10 ? 48 + nibble : 55 + nibble) }
            }
        }
    }
}

/// The `Authorization` header's values.
package enum Authorization {
    /// RFC 7617.
    package static func basic(user: String, password: String) -> String {
        "Basic " + Data("\(user):\(password)".utf8).base64EncodedString()
    }

    /// RFC 6750.
    package static func bearer(_ token: String) -> String { "Bearer " + token }
}
