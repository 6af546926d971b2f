import Hummingbird

/// Twilio's messages resource: list, read, send, cancel, redact, delete.
enum TwilioRoutes {
    static func add(to table: inout RouteTable<SandboxState>) {
        let list = "/2010-04-01/Accounts/{account}/Messages.json"
        let one = "/2010-04-01/Accounts/{account}/Messages/{message}"
        table.on("GET", list) { call, arguments, state in
            try authorize(call, arguments[0], state)
            return try TwilioList.page(call, account: arguments[0], state: &state)
        }
        table.on("POST", list) { call, arguments, state in
            try authorize(call, arguments[0], state)
            return try create(call, &state)
        }
        table.on("GET", one) { call, arguments, state in
            try authorize(call, arguments[0], state)
            let sid = try identifier(arguments[1])
            if let row = state.bench?.row(sid), arguments[0] == TwilioBench.account { return reply(200, row) }
            return reply(200, try find(sid, call, state))
        }
        table.on("POST", one) { call, arguments, state in
            try authorize(call, arguments[0], state)
            return try change(try identifier(arguments[1]), call, &state)
        }
        table.on("DELETE", one) { call, arguments, state in
            try authorize(call, arguments[0], state)
            let message = try find(try identifier(arguments[1]), call, state)
            state.twilio.delete(message.sid)
            return .noContent
        }
    }

    private static func authorize(_ call: Call, _ account: String, _ state: SandboxState) throws {
        let options = state.options
        let accepted = [
            (options.twilioAccount, options.twilioToken), (TwilioBench.account, options.twilioToken),
            (options.twilioKey, options.twilioKeySecret),
        ].map { "Basic " + Base64.encode(Array("\($0.0):\($0.1)".utf8)) }
        guard let authorization = call.authorization, accepted.contains(authorization) else {
            throw TwilioError.unauthorized
        }
        guard account == options.twilioAccount || account == TwilioBench.account else {
            throw TwilioError.notFound(call.path)
        }
    }

    private static func identifier(_ segment: String) throws -> String {
        guard segment.hasSuffix(".json") else { throw TwilioError.notFound(segment) }
        return String(segment.dropLast(5))
    }

    private static func find(_ sid: String, _ call: Call, _ state: SandboxState) throws -> TwilioMessage {
        guard let message = state.twilio.messages[sid] else { throw TwilioError.notFound(call.path) }
        return message
    }

    private static func reply(_ status: Int, _ message: TwilioMessage) -> Reply {
        var bytes: [UInt8] = []
        message.write(to: &bytes)
        return Reply(status: status, pieces: [ByteBuffer(bytes: bytes)])
    }

    private static func isPhone(_ text: String) -> Bool {
        let digits = text.dropFirst()
        return text.hasPrefix("+") && (8...15).contains(digits.count) && digits.allSatisfy(\.isNumber)
    }

    private static func create(_ call: Call, _ state: inout SandboxState) throws -> Reply {
        let form = call.form
        guard let to = form["To"], !to.isEmpty else { throw TwilioError.reply(400, 21604, "A 'To' number is required") }
        guard isPhone(to) else { throw TwilioError.reply(400, 21211, "The 'To' number is not a valid phone number") }
        let service = form["MessagingServiceSid"]
        guard service != nil || form["From"] != nil else {
            throw TwilioError.reply(400, 21603, "A 'From' number or a Messaging Service is required")
        }
        let body = form["Body"] ?? ""
        guard !body.isEmpty || form["MediaUrl"] != nil || form["ContentSid"] != nil else {
            throw TwilioError.reply(400, 21602, "A body is required")
        }
        guard body.unicodeScalars.count <= 1600 else {
            throw TwilioError.reply(400, 21617, "The body is longer than 1600 characters")
        }
        if form["ScheduleType"] == "fixed", let service {
            guard let sendAt = form["SendAt"].flatMap(Instant.read)?.instant else {
                throw TwilioError.reply(400, 20001, "SendAt is not a date")
            }
            let ahead = sendAt.milliseconds - state.now.milliseconds
            guard ahead >= state.options.minimumScheduleAhead, ahead <= 35 * Instant.dayLength else {
                throw TwilioError.reply(400, 35114, "SendAt is too near or more than 35 days ahead")
            }
            let sid = state.schedule(service: service, to: to, body: body, sendAt: sendAt)
            return reply(201, try find(sid, call, state))
        }
        // A plain sender is refused at once; a Messaging Service accepts and fails the row later.
        if service == nil, let from = form["From"],
            state.twilio.hasOptedOut(to, of: state.twilio.sender(service: nil, number: from))
        {
            throw TwilioError.reply(400, 21610, "The recipient has opted out of this sender")
        }
        let sid = state.send(from: form["From"], service: service, to: to, body: body)
        return reply(201, try find(sid, call, state))
    }

    private static func change(_ sid: String, _ call: Call, _ state: inout SandboxState) throws -> Reply {
        let message = try find(sid, call, state)
        let form = call.form
        let moment = state.now
        if let status = form["Status"] {
            guard status == "canceled" else { throw TwilioError.reply(400, 20001, "Status can only be canceled") }
            guard message.status == "scheduled" else {
                throw TwilioError.reply(400, 30409, "The message is not scheduled")
            }
            state.twilio.update(sid) {
                $0.status = "canceled"
                $0.updated = moment
            }
        } else if let body = form["Body"] {
            guard body.isEmpty else { throw TwilioError.reply(400, 20001, "Body can only be made empty") }
            state.twilio.update(sid) {
                $0.body = ""
                $0.updated = moment
            }
        }
        return reply(200, try find(sid, call, state))
    }
}
