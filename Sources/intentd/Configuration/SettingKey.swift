/// The environment variables that the program knows. All others that begin with `INTENTD_` are refused, but credentials.
enum SettingKey: String, CaseIterable {
    case database = "INTENTD_DATABASE"
    case httpListen = "INTENTD_HTTP_LISTEN"
    case httpAllowRemote = "INTENTD_HTTP_ALLOW_REMOTE"
    case logLevel = "INTENTD_LOG_LEVEL"
    case logFormat = "INTENTD_LOG_FORMAT"
    case sql = "INTENTD_SQL"
    case stateDirectory = "INTENTD_STATE_DIRECTORY"

    static let prefix = "INTENTD_"
    /// `INTENTD_CREDENTIAL_<NAME>` is a secret: any name.
    static let credentialPrefix = "INTENTD_CREDENTIAL_"
    /// Read by tests, never by the program.
    static let testPrefix = "INTENTD_TEST_"

    /// The known key that was most likely meant.
    static func nearest(to unknown: String) -> SettingKey {
        // The order of the cases decides between equals.
        var best = (key: SettingKey.database, distance: Int.max)
        for key in allCases {
            let distance = editDistance(unknown, key.rawValue)
            if distance < best.distance { best = (key, distance) }
        }
        return best.key
    }
}

/// Levenshtein's distance: insertions, removals and replacements that turn one text into the other.
func editDistance(_ left: String, _ right: String) -> Int {
    let right = Array(right.utf8)
    var row = Array(0...right.count)
    for (i, character) in left.utf8.enumerated() {
        var diagonal = row[0]
        row[0] = i + 1
        for j in right.indices {
            let replaced = diagonal + (right[j] == character ? 0 : 1)
            diagonal = row[j + 1]
            row[j + 1] = min(replaced, diagonal + 1, row[j] + 1)
        }
    }
    return row[right.count]
}
