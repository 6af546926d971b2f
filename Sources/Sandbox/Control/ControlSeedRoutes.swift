/// Control: owners, records and messages put in place.
enum ControlSeedRoutes {
    static func add(to table: inout RouteTable<SandboxState>) {
        table.on("POST", "/sandbox/hubspot/owners") { call, _, state in
            var ids: [JSONValue] = []
            for owner in try ControlRoutes.json(call)["owners"]?.elements ?? [] {
                let id = state.addOwner(
                    id: owner["id"]?.text, email: try ControlRoutes.required(owner, "email"),
                    firstName: owner["firstName"]?.text ?? "", lastName: owner["lastName"]?.text ?? "",
                    isArchived: owner["archived"] == true)
                ids.append(.string(id))
            }
            return Reply(200, ["ids": .array(ids)])
        }
        table.on("POST", "/sandbox/hubspot/records") { call, _, state in try records(call, &state) }
        table.on("POST", "/sandbox/twilio/services") { call, _, state in
            for service in try ControlRoutes.json(call)["services"]?.elements ?? [] {
                state.twilio.setService(
                    try ControlRoutes.required(service, "sid"),
                    numbers: (service["numbers"]?.elements ?? []).compactMap(\.text))
            }
            return Reply(200, ["ok": true])
        }
        table.on("POST", "/sandbox/twilio/messages") { call, _, state in
            var sids: [JSONValue] = []
            for message in try ControlRoutes.json(call)["messages"]?.elements ?? [] {
                sids.append(.string(try place(message, &state)))
            }
            return Reply(200, ["sids": .array(sids)])
        }
        table.on("POST", "/sandbox/twilio/inbound") { call, _, state in
            let json = try ControlRoutes.json(call)
            let sid = state.receive(
                from: try ControlRoutes.required(json, "from"), to: try ControlRoutes.required(json, "to"),
                body: json["body"]?.text ?? "", media: Int(json["media"]?.whole ?? 0),
                at: try ControlRoutes.moment(json, now: state.now))
            return Reply(200, ["sid": .string(sid)])
        }
        table.on("POST", "/sandbox/twilio/outbound") { call, _, state in
            let json = try ControlRoutes.json(call)
            let transitions = json["then"]?.elements.map { step in
                SandboxState.Transition(
                    after: step["after_ms"]?.whole ?? 0, status: step["status"]?.text ?? "delivered",
                    errorCode: step["error_code"]?.whole.map { Int($0) })
            }
            let sid = state.send(
                from: json["from"]?.text, service: json["service"]?.text,
                to: try ControlRoutes.required(json, "to"), body: json["body"]?.text ?? "",
                at: try ControlRoutes.moment(json, now: state.now), transitions: transitions)
            return Reply(200, ["sid": .string(sid)])
        }
        table.on("POST", "/sandbox/twilio/prerender") { call, _, state in
            let json = try ControlRoutes.json(call)
            let count = Int(json["messages"]?.whole ?? 100_000)
            guard (1...3_000_000).contains(count) else { throw ControlRoutes.refusal("messages: 1 to 3000000") }
            let bench = TwilioBench(
                count: count, pageSize: Int(json["page_size"]?.whole ?? 1000),
                seed: UInt64(json["seed"]?.whole ?? 1), newest: state.now - 60_000)
            state.bench = bench
            return Reply(200, bench.json)
        }
        table.on("GET", "/sandbox/twilio/prerender.csv") { _, _, state in
            guard let bench = state.bench else { throw ControlRoutes.refusal("Nothing is prerendered") }
            return Reply(status: 200, pieces: [bench.csv()], contentType: "text/csv")
        }
    }

    private static func records(_ call: Call, _ state: inout SandboxState) throws -> Reply {
        var ids: [JSONValue] = []
        var refs: [String: CRMStore.Endpoint] = [:]
        for record in try ControlRoutes.json(call)["records"]?.elements ?? [] {
            let type = try ControlRoutes.type(record)
            let moment = try ControlRoutes.moment(record, now: state.now) ?? state.now
            var properties = record["properties"]?.fields ?? [:]
            if type.needsTimestamp, properties["hs_timestamp"] == nil {
                properties["hs_timestamp"] = .string(moment.iso8601)
            }
            var claims: Set<String> = []
            let values = try state.crm.checked(type, properties, id: nil, claims: &claims)
            let writer: CRMRecord.Writer =
                record["source"]?.text == "API" ? .api : .person(properties["hubspot_owner_id"]?.text)
            let id = state.crm.create(type, values, writer: writer, at: moment, seen: state.now)
            if let ref = record["ref"]?.text { refs[ref] = CRMStore.Endpoint(type: type, id: id) }
            ids.append(.string(String(id)))
            for link in record["associations"]?.elements ?? [] {
                if let ref = link["ref"]?.text {
                    guard let target = refs[ref] else { throw ControlRoutes.refusal("ref \(ref) is not known yet") }
                    state.crm.link(type, id, to: target.type, target.id)
                } else {
                    state.crm.link(type, id, to: try ControlRoutes.type(link), try ControlRoutes.id(link, "id"))
                }
            }
        }
        return Reply(
            200, ["ids": .array(ids), "refs": .object(refs.mapValues { .string(String($0.id)) })])
    }

    /// A row as it shall stand.
    private static func place(_ json: JSONValue, _ state: inout SandboxState) throws -> String {
        let moment = try ControlRoutes.moment(json, now: state.now) ?? state.now
        let direction = json["direction"]?.text ?? "outbound-api"
        let status = json["status"]?.text ?? (direction == "inbound" ? "received" : "delivered")
        let isUnsent = ["accepted", "queued", "scheduled", "canceled"].contains(status)
        let body = json["body"]?.text ?? ""
        let errorCode = json["error_code"]?.whole.map { Int($0) }
        let sid = json["sid"]?.text ?? "SM" + state.generator.hex32()
        state.twilio.insert(
            TwilioMessage(
                sid: sid, account: state.options.twilioAccount, service: json["service"]?.text, direction: direction,
                from: json["from"]?.text, to: try ControlRoutes.required(json, "to"), body: body, status: status,
                errorCode: errorCode, errorMessage: errorCode.flatMap { TwilioMessage.errorMessages[$0] },
                segments: TwilioMessage.segmentCount(body), price: isUnsent ? nil : "-0.00790", created: moment,
                sent: isUnsent ? nil : moment, updated: moment, visible: state.now,
                serial: state.twilio.nextSerial()))
        return sid
    }
}

extension TwilioBench {
    /// What was prerendered, for the control API.
    var json: JSONValue {
        [
            "account": .string(Self.account), "messages": .integer(Int64(count)),
            "page_size": .integer(Int64(pageSize)), "bytes": .integer(Int64(byteCount)),
            "newest_ms": .integer(newest.milliseconds), "oldest_ms": .integer(oldest.milliseconds),
        ]
    }
}

extension SandboxState {
    /// - Returns: the owner's id.
    mutating func addOwner(
        id: String? = nil, email: String, firstName: String, lastName: String, isArchived: Bool = false
    ) -> String {
        let number = Int64(crm.owners.count) + 71_000_001
        crm.owners.append(
            CRMOwner(
                id: id ?? String(number), userID: number + 5_000_000, email: email, firstName: firstName,
                lastName: lastName, created: now - 200 * Instant.dayLength, isArchived: isArchived))
        return id ?? String(number)
    }
}
