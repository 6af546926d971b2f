import FoundationEssentials

/// A refusal: the body of a failed request, or one error of a batch.
struct HubSpotProblem: Error, Sendable {
    var status: Int
    var category: String
    var message: String
    var subCategory: String?
    /// Details, each with `message`, `code` and `context`.
    var errors: [JSONValue] = []
    var context: [String: JSONValue] = [:]

    static func validation(_ message: String) -> HubSpotProblem {
        HubSpotProblem(status: 400, category: "VALIDATION_ERROR", message: message)
    }

    static func notFound(_ message: String = "resource not found") -> HubSpotProblem {
        HubSpotProblem(status: 404, category: "OBJECT_NOT_FOUND", message: message)
    }

    /// A value that a property does not take.
    static func property(_ name: String, code: String, _ message: String) -> HubSpotProblem {
        var problem = validation(
            "Property values were not valid: [{\"isValid\":false,\"message\":\"\(message)\",\"error\":\"\(code)\","
                + "\"name\":\"\(name)\"}]")
        problem.errors = [
            ["message": .string(message), "code": .string(code), "context": ["propertyName": [.string(name)]]]
        ]
        return problem
    }

    private var fields: [String: JSONValue] {
        var fields: [String: JSONValue] = [
            "status": "error", "message": .string(message), "category": .string(category),
        ]
        if let subCategory { fields["subCategory"] = .string(subCategory) }
        if !context.isEmpty { fields["context"] = .object(context) }
        if !errors.isEmpty { fields["errors"] = .array(errors) }
        return fields
    }

    /// The body of a request that failed as a whole.
    func reply(status: Int? = nil) -> Reply {
        var fields = fields
        fields["correlationId"] = .string(UUID().uuidString.lowercased())
        return Reply(status ?? self.status, .object(fields))
    }

    /// One entry of a batch's `errors`.
    func item(trace: String?) -> JSONValue {
        var fields = fields
        if let trace {
            var context = context
            context["objectWriteTraceId"] = [.string(trace)]
            fields["context"] = .object(context)
        }
        return .object(fields)
    }
}
