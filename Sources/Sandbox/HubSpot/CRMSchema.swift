/// Properties and their groups, of each object type.
struct CRMSchema: Sendable {
    /// Whether the account takes no unique properties on tasks.
    var refusesUniqueTasks = false
    private(set) var properties: [ObjectType: [String: PropertyDefinition]] = [:]
    /// Name and label.
    private(set) var groups: [ObjectType: [String: String]] = [:]

    init() {
        for type in ObjectType.allCases {
            for definition in BuiltInProperties.definitions(type) {
                properties[type, default: [:]][definition.name] = definition
            }
            for group in BuiltInProperties.groups(type) { groups[type, default: [:]][group] = group }
        }
    }

    /// Makes a property as the API's body describes it.
    /// - Throws: 409 when the name is taken.
    mutating func define(_ type: ObjectType, _ input: JSONValue, at moment: Instant) throws(HubSpotProblem)
        -> PropertyDefinition
    {
        func required(_ name: String) throws(HubSpotProblem) -> String {
            guard let text = input[name]?.text, !text.isEmpty else { throw .validation("\(name) is required") }
            return text
        }
        let name = try required("name")
        guard properties[type]?[name] == nil else {
            throw HubSpotProblem(
                status: 409, category: "OBJECT_ALREADY_EXISTS", message: "A property named '\(name)' already exists.")
        }
        guard name.utf8.allSatisfy({ $0 < 0x80 }), name == name.lowercased() else {
            throw .validation("Property names are lower case")
        }
        var definition = PropertyDefinition(
            name: name, label: try required("label"), type: try required("type"),
            fieldType: try required("fieldType"), group: try required("groupName"))
        guard
            ["string", "number", "date", "datetime", "enumeration", "bool", "phone_number"].contains(definition.type)
        else { throw .validation("type is not valid") }
        guard groups[type]?[definition.group] != nil else {
            throw .validation("There is no property group named \(definition.group)")
        }
        definition.description = input["description"]?.text ?? ""
        definition.created = moment
        definition.options = Self.options(input)
        if definition.type == "bool", definition.options.isEmpty {
            definition.options = [("true", "Yes"), ("false", "No")]
        }
        if definition.type == "enumeration", definition.options.isEmpty, input["externalOptions"] != true {
            throw .validation("An enumeration needs options")
        }
        if input["hasUniqueValue"] == true {
            guard !(type == .tasks && refusesUniqueTasks) else {
                throw .validation("Unique properties are not supported for tasks")
            }
            guard definition.type == "string" || definition.type == "number" else {
                throw .validation("Only text and numbers can be unique")
            }
            let count = properties[type]?.values.count { $0.hasUniqueValue && !$0.isBuiltIn } ?? 0
            guard count < 10 else { throw .validation("An object type has at most 10 unique properties") }
            definition.hasUniqueValue = true
        }
        properties[type, default: [:]][name] = definition
        return definition
    }

    static func options(_ input: JSONValue) -> [(value: String, label: String)] {
        (input["options"]?.elements ?? []).compactMap { option in
            option["value"]?.text.map { ($0, option["label"]?.text ?? $0) }
        }
    }

    /// Changes label, description, group or options; nothing else can be changed.
    mutating func redefine(_ type: ObjectType, _ name: String, _ input: JSONValue) throws(HubSpotProblem)
        -> PropertyDefinition
    {
        guard var definition = properties[type]?[name] else { throw .notFound("There is no property \(name)") }
        definition.label = input["label"]?.text ?? definition.label
        definition.description = input["description"]?.text ?? definition.description
        if input["options"] != nil { definition.options = Self.options(input) }
        properties[type]?[name] = definition
        return definition
    }

    mutating func undefine(_ type: ObjectType, _ name: String) throws(HubSpotProblem) {
        guard let definition = properties[type]?[name] else { throw .notFound("There is no property \(name)") }
        guard !definition.isBuiltIn else { throw .validation("\(name) cannot be archived") }
        properties[type]?[name] = nil
    }

    mutating func addGroup(_ type: ObjectType, _ name: String, _ label: String) throws(HubSpotProblem) {
        guard groups[type]?[name] == nil else {
            throw HubSpotProblem(
                status: 409, category: "OBJECT_ALREADY_EXISTS", message: "A group named '\(name)' already exists.")
        }
        groups[type, default: [:]][name] = label
    }
}
