/// One property of an object type.
struct PropertyDefinition: Sendable {
    var name: String
    var label: String
    /// `string`, `number`, `date`, `datetime`, `enumeration`, `bool`, `phone_number`.
    var type: String
    var fieldType: String
    var group: String
    var description = ""
    /// Value and label.
    var options: [(value: String, label: String)] = []
    /// The options stand elsewhere (owners).
    var hasExternalOptions = false
    var hasUniqueValue = false
    var isBuiltIn = false
    var isReadOnly = false
    var created = Instant(milliseconds: 0)

    var json: JSONValue {
        [
            "name": .string(name), "label": .string(label), "type": .string(type), "fieldType": .string(fieldType),
            "groupName": .string(group), "description": .string(description), "hasUniqueValue": .bool(hasUniqueValue),
            "hubspotDefined": .bool(isBuiltIn), "hidden": false, "formField": false, "displayOrder": -1,
            "calculated": false, "externalOptions": .bool(hasExternalOptions), "archived": false,
            "createdAt": .string(created.iso8601), "updatedAt": .string(created.iso8601),
            "options": .array(
                options.enumerated().map { index, option in
                    [
                        "value": .string(option.value), "label": .string(option.label), "hidden": false,
                        "displayOrder": .integer(Int64(index)),
                    ]
                }),
            "modificationMetadata": [
                "archivable": .bool(!isBuiltIn), "readOnlyDefinition": .bool(isBuiltIn),
                "readOnlyValue": .bool(isReadOnly), "readOnlyOptions": .bool(isBuiltIn),
            ],
        ]
    }

    enum Problem: Error, Sendable {
        case optionUnknown
        case notANumber
        case notADate
    }

    /// The value as it is kept: dates in one spelling; nil when it is empty, which clears the property.
    func normalized(_ text: String) throws(Problem) -> String? {
        guard !text.isEmpty else { return nil }
        switch type {
        case "number":
            guard Double(text) != nil else { throw .notANumber }
            return text
        case "bool":
            guard text == "true" || text == "false" else { throw .optionUnknown }
            return text
        case "datetime":
            guard let instant = Self.instant(text) else { throw .notADate }
            return instant.iso8601
        case "date":
            guard let instant = Self.instant(text) else { throw .notADate }
            return instant.isoDay
        case "enumeration" where !hasExternalOptions:
            let parts = fieldType == "checkbox" ? text.split(separator: ";").map(String.init) : [text]
            let isKnown = parts.allSatisfy { part in options.contains { $0.value == part } }
            guard isKnown else { throw .optionUnknown }
            return text
        default:
            return text
        }
    }

    /// Milliseconds since 1970, or any ISO 8601 spelling.
    static func instant(_ text: String) -> Instant? {
        if let milliseconds = Int64(text) { return Instant(milliseconds: milliseconds) }
        return Instant.read(text)?.instant
    }
}
