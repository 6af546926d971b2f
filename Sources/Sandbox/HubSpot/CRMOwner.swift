/// A user that records can belong to.
struct CRMOwner: Sendable {
    var id: String
    var userID: Int64
    var email: String
    var firstName: String
    var lastName: String
    var created: Instant
    var isArchived = false

    var json: JSONValue {
        [
            "id": .string(id), "userId": .integer(userID), "userIdIncludingInactive": .integer(userID),
            "email": .string(email), "firstName": .string(firstName), "lastName": .string(lastName),
            "type": "PERSON", "teams": [], "archived": .bool(isArchived), "createdAt": .string(created.iso8601),
            "updatedAt": .string(created.iso8601),
        ]
    }
}
