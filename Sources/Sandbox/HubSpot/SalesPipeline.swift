/// The deal pipeline of a new account.
enum SalesPipeline {
    struct Stage: Sendable {
        var id: String
        var label: String
        var probability: String
        var isClosed: Bool
    }

    static let id = "default"

    static let stages = [
        Stage(id: "appointmentscheduled", label: "Appointment Scheduled", probability: "0.2", isClosed: false),
        Stage(id: "qualifiedtobuy", label: "Qualified To Buy", probability: "0.4", isClosed: false),
        Stage(id: "presentationscheduled", label: "Presentation Scheduled", probability: "0.6", isClosed: false),
        Stage(id: "decisionmakerboughtin", label: "Decision Maker Bought-In", probability: "0.8", isClosed: false),
        Stage(id: "contractsent", label: "Contract Sent", probability: "0.9", isClosed: false),
        Stage(id: "closedwon", label: "Closed Won", probability: "1.0", isClosed: true),
        Stage(id: "closedlost", label: "Closed Lost", probability: "0.0", isClosed: true),
    ]

    private static let created = JSONValue.string(Instant(year: 2024, month: 1, day: 1).iso8601)

    static var stagesJSON: JSONValue {
        .array(
            stages.enumerated().map { index, stage in
                [
                    "id": .string(stage.id), "label": .string(stage.label), "displayOrder": .integer(Int64(index)),
                    "metadata": [
                        "isClosed": .string(String(stage.isClosed)), "probability": .string(stage.probability),
                    ],
                    "archived": false, "createdAt": created, "updatedAt": created,
                    "writePermissions": "CRM_PERMISSIONS_ENFORCEMENT",
                ]
            })
    }

    static var json: JSONValue {
        [
            "id": .string(id), "label": "Sales Pipeline", "displayOrder": 0, "archived": false, "createdAt": created,
            "updatedAt": created, "stages": stagesJSON,
        ]
    }
}
