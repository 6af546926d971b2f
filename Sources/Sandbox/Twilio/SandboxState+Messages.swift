/// How messages come to be and change: shared by Twilio's own routes, the control routes and the scenario.
extension SandboxState {
    /// A status that a message takes later.
    struct Transition: Sendable {
        /// Milliseconds after the message was accepted.
        var after: Int64
        var status: String
        var errorCode: Int?
    }

    /// What becomes of a send when nothing else is said.
    var usualTransitions: [Transition] {
        [
            Transition(after: options.sentAfter, status: "sent"),
            Transition(after: options.sentAfter + options.deliveredAfter, status: "delivered"),
        ]
    }

    /// Records a person's message, and what Twilio's default keyword handling does about it.
    /// - Returns: its sid.
    @discardableResult
    mutating func receive(from: String, to: String, body: String, media: Int = 0, at: Instant? = nil) -> String {
        let moment = at ?? now
        let service = twilio.service(ofNumber: to)
        let sid = (media > 0 ? "MM" : "SM") + generator.hex32()
        twilio.insert(
            TwilioMessage(
                sid: sid, account: options.twilioAccount, service: service, direction: "inbound", from: from, to: to,
                body: body, status: "received", segments: TwilioMessage.segmentCount(body), media: media,
                price: "-0.00790", created: moment, sent: moment, updated: moment, visible: now,
                serial: twilio.nextSerial()))
        let sender = twilio.sender(service: service, number: to)
        let keyword = TwilioKeyword(body, isOptedOut: twilio.hasOptedOut(from, of: sender))
        if let keyword {
            if keyword != .help { twilio.setOptedOut(from, of: sender, keyword == .stop) }
            send(
                from: to, service: service, to: from, body: keyword.reply, direction: "outbound-reply",
                at: at.map { $0 + 1000 }, ignoresOptOut: true)
        }
        return sid
    }

    /// Records a send. One to a person who opted out becomes a failed row.
    /// - Returns: its sid.
    @discardableResult
    mutating func send(
        from: String?, service: String? = nil, to: String, body: String, direction: String = "outbound-api",
        at: Instant? = nil, transitions: [Transition]? = nil, ignoresOptOut: Bool = false
    ) -> String {
        let moment = at ?? now
        let number = from ?? service.flatMap { twilio.services[$0]?.first } ?? "+15005550006"
        let service = service ?? twilio.service(ofNumber: number)
        let isBlocked =
            !ignoresOptOut && twilio.hasOptedOut(to, of: twilio.sender(service: service, number: number))
        let sid = "SM" + generator.hex32()
        twilio.insert(
            TwilioMessage(
                sid: sid, account: options.twilioAccount, service: service, direction: direction, from: number, to: to,
                body: body, status: service == nil ? "queued" : "accepted",
                segments: service == nil ? TwilioMessage.segmentCount(body) : 0, created: moment, updated: moment,
                visible: now, serial: twilio.nextSerial()))
        let blocked = [Transition(after: options.sentAfter, status: "failed", errorCode: 21610)]
        for transition in isBlocked ? blocked : transitions ?? usualTransitions {
            agenda.add(at: moment + transition.after) { state in
                state.advance(sid, to: transition.status, errorCode: transition.errorCode)
            }
        }
        // What is due already happened: a message of last week must not wait for the next request.
        runDue()
        return sid
    }

    /// Records a send that waits until its time.
    mutating func schedule(service: String, to: String, body: String, sendAt: Instant) -> String {
        let sid = "SM" + generator.hex32()
        twilio.insert(
            TwilioMessage(
                sid: sid, account: options.twilioAccount, service: service, direction: "outbound-api", from: nil,
                to: to, body: body, status: "scheduled", segments: 0, created: now, updated: now, sendAt: sendAt,
                visible: now, serial: twilio.nextSerial()))
        agenda.add(at: sendAt) { state in
            guard let message = state.twilio.messages[sid], message.status == "scheduled" else { return }
            let number = state.twilio.services[service]?.first ?? "+15005550006"
            state.twilio.update(sid) { $0.from = number }
            let isBlocked = state.twilio.hasOptedOut(to, of: state.twilio.sender(service: service, number: number))
            let blocked = [Transition(after: 0, status: "failed", errorCode: 21610)]
            for transition in isBlocked ? blocked : state.usualTransitions {
                state.agenda.add(at: sendAt + transition.after) { state in
                    state.advance(sid, to: transition.status, errorCode: transition.errorCode)
                }
            }
        }
        return sid
    }

    /// Moves a message to a status; the first one past the queue sets `date_sent`, later ones leave it alone.
    mutating func advance(_ sid: String, to status: String, errorCode: Int? = nil) {
        let moment = now
        twilio.update(sid) { message in
            guard message.status != "canceled" else { return }
            message.status = status
            message.errorCode = errorCode
            message.errorMessage = errorCode.flatMap { TwilioMessage.errorMessages[$0] }
            message.segments = TwilioMessage.segmentCount(message.body)
            if message.sent == nil, !["queued", "accepted", "scheduled", "canceled"].contains(status) {
                message.sent = moment
            }
            if status == "delivered" || status == "sent" { message.price = "-0.00790" }
            message.updated = moment
        }
    }
}
