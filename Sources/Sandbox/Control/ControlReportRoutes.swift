/// Control: what was received and when.
enum ControlReportRoutes {
    static func add(to table: inout RouteTable<SandboxState>) {
        table.on("GET", "/sandbox/state") { call, _, state in
            let wanted = call.list("lists")
            return Reply(200, report(state, wanted: wanted.isEmpty ? nil : Set(wanted)))
        }
        table.on("GET", "/sandbox/first-seen") { _, _, state in Reply(200, firstSeen(state)) }
        table.on("GET", "/sandbox/requests") { _, _, state in Reply(200, state.requests.json) }
    }

    private static func rows(_ state: SandboxState) -> [TwilioMessage] {
        state.twilio.messages.values.sorted { $0.serial < $1.serial }
    }

    private static func records(_ type: ObjectType, _ state: SandboxState) -> [CRMRecord] {
        (state.crm.ids[type] ?? []).compactMap { state.crm.records[type]?[$0] }
    }

    private static func report(_ state: SandboxState, wanted: Set<String>?) -> JSONValue {
        var counts: [String: Int] = [:]
        for type in ObjectType.allCases {
            counts[type.rawValue] = records(type, state).count { $0.archivedAt == nil }
        }
        counts["tasks_completed"] = records(.tasks, state).count { $0.values["hs_task_status"] == "COMPLETED" }
        counts["messages"] = state.twilio.messages.count
        counts["inbound"] = state.twilio.messages.values.count { $0.direction == "inbound" }
        counts["outbound"] = state.twilio.messages.values.count { $0.direction != "inbound" }
        counts["property_writes"] = state.crm.propertyWrites.count
        counts["opted_out"] = state.twilio.optedOut.values.reduce(0) { $0 + $1.count }
        var fields: [String: JSONValue] = [
            "now_ms": .integer(state.now.milliseconds),
            "counts": .object(counts.mapValues { .integer(Int64($0)) }),
            "opted_out": .object(
                state.twilio.optedOut.mapValues { people in .array(people.sorted().map { .string($0) }) }),
        ]
        func isWanted(_ list: String) -> Bool { wanted?.contains(list) ?? true }
        if isWanted("messages") {
            fields["messages"] = .array(
                rows(state).map { message in
                    var row = seen(message).fields
                    row["body"] = .string(message.body)
                    row["status"] = .string(message.status)
                    row["error_code"] = message.errorCode.map { .integer(Int64($0)) } ?? .null
                    row["service"] = .text(message.service)
                    row["date_sent_ms"] = message.sent.map { .integer($0.milliseconds) } ?? .null
                    return .object(row)
                })
        }
        for type in [ObjectType.tasks, .communications, .contacts, .deals] where isWanted(type.rawValue) {
            fields[type.rawValue] = .array(records(type, state).map { told($0, state) })
        }
        if isWanted("property_writes") {
            fields["property_writes"] = .array(
                state.crm.propertyWrites.map { write in
                    [
                        "at_ms": .integer(write.at.milliseconds), "type": .string(write.record.type.rawValue),
                        "id": .string(String(write.record.id)), "property": .string(write.name),
                        "value": .string(write.value),
                    ]
                })
        }
        return .object(fields)
    }

    private static func told(_ record: CRMRecord, _ state: SandboxState) -> JSONValue {
        func links(_ type: ObjectType) -> JSONValue {
            .array(state.crm.linked(record.type, record.id, to: type).map { .string(String($0)) })
        }
        return [
            "id": .string(String(record.id)), "created_ms": .integer(record.seen.milliseconds),
            "updated_ms": .integer(record.updated.milliseconds), "archived": .bool(record.archivedAt != nil),
            "properties": .object(record.values.mapValues { .string($0) }), "contacts": links(.contacts),
            "deals": links(.deals), "key": .text(record.values["intentd_key"]),
        ]
    }

    private static func seen(_ message: TwilioMessage) -> JSONValue {
        [
            "sid": .string(message.sid), "direction": .string(message.direction), "from": .text(message.from),
            "to": .string(message.to), "visible_ms": .integer(message.visible.milliseconds),
        ]
    }

    private static func firstSeen(_ state: SandboxState) -> JSONValue {
        let tasks = records(.tasks, state).map { task -> JSONValue in
            let contacts = state.crm.linked(.tasks, task.id, to: .contacts)
            let phones = contacts.flatMap { id -> [String] in
                let values = state.crm.record(.contacts, id)?.values ?? [:]
                return [values["phone"], values["mobilephone"]].compactMap { $0.map(normalized) }
            }
            return [
                "id": .string(String(task.id)), "created_ms": .integer(task.seen.milliseconds),
                "key": .text(task.values["intentd_key"]),
                "contacts": .array(contacts.map { .string(String($0)) }),
                "phones": .array(phones.map { .string($0) }),
            ]
        }
        return [
            "now_ms": .integer(state.now.milliseconds), "messages": .array(rows(state).map(seen)),
            "tasks": .array(tasks),
        ]
    }

    private static func normalized(_ phone: String) -> String {
        let digits = phone.filter(\.isNumber)
        return digits.count == 10 ? "+1" + digits : "+" + digits
    }
}
