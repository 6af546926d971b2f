import Domain
import JSON

/// Makes the properties that we need, as far as they are missing.
struct HubSpotProperties: Sendable {
    private static let group = "intentd"
    private static let createLimit = 100

    let client: HubSpotClient

    func provision(_ definitions: [PropertyDefinition]) async throws(VendorError) -> ProvisionReport {
        var report = ProvisionReport(
            created: [], existing: [], problems: [], hasUniqueKey: client.settings.keyMode == .unique)
        var hasUniqueKeys: [Bool] = []
        for object in RecordWrite.Object.allCases {
            let wanted = definitions.filter { $0.object == object }
            if wanted.isEmpty { continue }
            hasUniqueKeys += try await provision(wanted, of: object, &report)
        }
        if !hasUniqueKeys.isEmpty { report.hasUniqueKey = hasUniqueKeys.allSatisfy(\.self) }
        return report
    }

    /// - Returns: for each property that is a key, whether it is unique.
    private func provision(
        _ wanted: [PropertyDefinition], of object: RecordWrite.Object, _ report: inout ProvisionReport
    ) async throws(VendorError) -> [Bool] {
        let type = Self.type(object)
        let document = try await client.get(client.paths.properties(type))
        guard let all = document.root["results"]?.array else {
            throw client.malformed("the list of properties has no results")
        }
        let known = Dictionary(all.compactMap { json in json["name"]?.string.map { ($0, json) } }) { first, _ in first }
        var keys: [Bool] = []
        var missing: [PropertyDefinition] = []
        for definition in wanted {
            guard let property = known[definition.name] else {
                missing.append(definition)
                continue
            }
            report.existing.append("\(type).\(definition.name)")
            if let problem = Self.difference(property, definition) {
                report.problems.append("\(type).\(definition.name) \(problem)")
            }
            if definition.kind == .key {
                let isUnique = property["hasUniqueValue"]?.bool == true
                keys.append(isUnique)
                if !isUnique { report.problems.append(Self.notUnique("\(type).\(definition.name)")) }
            }
            if definition.kind == .enumeration { try await addOptions(definition, to: property, type, &report) }
        }
        if missing.isEmpty { return keys }
        let group = try await group(object, type, known)
        let plain = missing.filter { $0.kind != .key }
        for batch in plain.chunks(of: Self.createLimit) { try await create(batch, type, group, &report) }
        for key in missing where key.kind == .key { keys.append(try await createKey(key, type, group, &report)) }
        return keys
    }

    /// Contacts and deals show our properties in a group of our own; activities have no use for one, and stay in their built-in group.
    private func group(
        _ object: RecordWrite.Object, _ type: String, _ known: [String: JSONValue]
    ) async throws(VendorError) -> String {
        let builtIn = ["hs_task_subject", "hs_communication_body"].lazy.compactMap { known[$0]?["groupName"]?.string }
            .first
        if object == .task || object == .timeline, let builtIn { return builtIn }
        let groups = try await client.get(client.paths.properties(type, "/groups"))
        if groups.root["results"]?.array?.contains(where: { $0["name"]?.string == Self.group }) != true {
            var json = JSONWriter()
            json.beginObject()
            json.field("name", Self.group)
            json.field("label", "SMS intent (intentd)")
            json.endObject()
            do {
                _ = try await client.write("POST", client.paths.properties(type, "/groups"), json.bytes)
            } catch {
                guard error.httpStatus == 409 else { throw error }  // somebody was faster
            }
        }
        return Self.group
    }

    private func create(
        _ batch: [PropertyDefinition], _ type: String, _ group: String, _ report: inout ProvisionReport
    ) async throws(VendorError) {
        var made: Set<String> = []
        do {
            let body = JSONWriter.batch(batch) { json, definition in
                Self.write(definition, group, unique: false, to: &json)
            }
            let document = try await client.write("POST", client.paths.properties(type, "/batch/create"), body)
            made = Set((document.root["results"]?.array ?? []).compactMap { $0["name"]?.string })
        } catch {
            // One of them is refused, or all are: each alone says which.
            guard error.code == .refused else { throw error }
        }
        report.created += batch.filter { made.contains($0.name) }.map { "\(type).\($0.name)" }
        for definition in batch where !made.contains(definition.name) {
            _ = try await createAlone(definition, type, group, unique: false, &report)
        }
    }

    private func createKey(
        _ key: PropertyDefinition, _ type: String, _ group: String, _ report: inout ProvisionReport
    ) async throws(VendorError) -> Bool {
        var attempt = report
        if let property = try await createAlone(key, type, group, unique: true, &attempt) {
            report = attempt
            if property["hasUniqueValue"]?.bool == true { return true }
        } else {
            _ = try await createAlone(key, type, group, unique: false, &report)
        }
        report.problems.append(Self.notUnique("\(type).\(key.name)"))
        return false
    }

    /// - Returns: the new property; nil where HubSpot refused it, which the report then tells.
    private func createAlone(
        _ definition: PropertyDefinition, _ type: String, _ group: String, unique: Bool, _ report: inout ProvisionReport
    ) async throws(VendorError) -> JSONValue? {
        let name = "\(type).\(definition.name)"
        var json = JSONWriter()
        json.beginObject()
        Self.write(definition, group, unique: unique, to: &json)
        json.endObject()
        do {
            let document = try await client.write("POST", client.paths.properties(type), json.bytes)
            report.created.append(name)
            return document.root
        } catch {
            guard error.code == .refused || error.code == .forbidden else { throw error }
            if error.httpStatus == 409 {
                report.existing.append(name)
            } else {
                report.problems.append("\(name) could not be made: \(error.message)")
            }
            return nil
        }
    }

    /// Adds the options that an enumeration lacks; those that people added stay.
    private func addOptions(
        _ definition: PropertyDefinition, to property: JSONValue, _ type: String, _ report: inout ProvisionReport
    ) async throws(VendorError) {
        guard property["type"]?.string == "enumeration" else { return }
        let present = property["options"]?.array ?? []
        let values = Set(present.compactMap { $0["value"]?.string })
        let missing = definition.options.filter { !values.contains($0.value) }
        if missing.isEmpty { return }
        var json = JSONWriter()
        json.beginObject()
        json.key("options")
        json.beginArray()
        for (index, option) in present.enumerated() {
            Self.write(
                option: option["value"]?.string ?? "", option["label"]?.string ?? "",
                order: option["displayOrder"]?.int ?? Int64(index), isHidden: option["hidden"]?.bool ?? false, to: &json
            )
        }
        let last = present.compactMap { $0["displayOrder"]?.int }.max() ?? Int64(present.count - 1)
        for (index, option) in missing.enumerated() {
            Self.write(option: option.value, option.label, order: last + 1 + Int64(index), isHidden: false, to: &json)
        }
        json.endArray()
        json.endObject()
        do {
            _ = try await client.write("PATCH", client.paths.properties(type, "/\(definition.name)"), json.bytes)
        } catch {
            guard error.code == .refused || error.code == .forbidden else { throw error }
            report.problems.append(
                "\(type).\(definition.name) lacks options and cannot be given them: \(error.message)")
        }
    }

    private static func type(_ object: RecordWrite.Object) -> String {
        object == .timeline ? "communications" : object.rawValue + "s"
    }

    private static func notUnique(_ name: String) -> String {
        "\(name) is not unique, so records of ours are found by search among those of their contact: set key_mode to marker; "
            + "for exactly once delete the property and provision again"
    }

    private static func form(_ kind: PropertyDefinition.Kind) -> (type: String, fieldType: String) {
        switch kind {
        case .text, .key: ("string", "text")
        case .enumeration: ("enumeration", "select")
        case .datetime: ("datetime", "date")
        case .number: ("number", "number")
        case .bool: ("bool", "booleancheckbox")
        }
    }

    /// What stands in the way of using a property that exists.
    private static func difference(_ property: JSONValue, _ definition: PropertyDefinition) -> String? {
        let type = property["type"]?.string ?? ""
        let wanted = form(definition.kind).type
        if type != wanted {
            return "is of type \(type), not \(wanted): delete it, or map the field to another name in rules.crm_field"
        }
        if property["modificationMetadata"]?["readOnlyValue"]?.bool == true { return "cannot be written by an API" }
        return nil
    }

    private static func write(
        _ definition: PropertyDefinition, _ group: String, unique: Bool, to json: inout JSONWriter
    ) {
        let form = form(definition.kind)
        json.field("name", definition.name)
        json.field("label", definition.label)
        json.field("description", definition.note)
        json.field("groupName", group)
        json.field("type", form.type)
        json.field("fieldType", form.fieldType)
        if unique {
            json.key("hasUniqueValue")
            json.bool(true)
        }
        // HubSpot wants the two options of a yes-or-no property spelt out.
        let options =
            definition.kind == .bool
            ? [(value: "true", label: "Yes"), (value: "false", label: "No")] : definition.options
        guard !options.isEmpty else { return }
        json.key("options")
        json.beginArray()
        for (index, option) in options.enumerated() {
            write(option: option.value, option.label, order: Int64(index), isHidden: false, to: &json)
        }
        json.endArray()
    }

    private static func write(
        option value: String, _ label: String, order: Int64, isHidden: Bool, to json: inout JSONWriter
    ) {
        json.beginObject()
        json.field("value", value)
        json.field("label", label)
        json.key("displayOrder")
        json.int(order)
        json.key("hidden")
        json.bool(isHidden)
        json.endObject()
    }
}
