/// Part one of the demo: owners, contacts, deals, and a history older than now.
struct DemoSeed: Sendable {
    var people: Int
    var historyDays: Int
    private var generator: SeededGenerator

    init(people: Int, seed: UInt64, historyDays: Int) {
        self.people = people
        self.historyDays = historyDays
        generator = SeededGenerator(seed: seed)
    }

    static let reps = [("Nora", "Castell"), ("Ian", "Bergstrom"), ("Simone", "Adeyemi"), ("Peter", "Lang")]

    /// Puts everything in place, and answers with the ids.
    mutating func plant(in state: inout SandboxState) throws -> JSONValue {
        for vertical in DemoVertical.allCases {
            state.twilio.setService(vertical.service, numbers: [vertical.sender])
        }
        let owners = Self.reps.map { first, last in
            state.addOwner(
                email: "\(first.lowercased()).\(last.lowercased())@sales.example", firstName: first, lastName: last)
        }
        state.scenario.owners = owners
        let messagesBefore = state.twilio.messages.count
        var planted: [DemoPerson] = []
        for index in 0..<people {
            var person = DemoPerson(
                firstName: DemoPerson.firstNames[index % DemoPerson.firstNames.count],
                lastName: DemoPerson.lastNames[(index * 7) % DemoPerson.lastNames.count],
                phone: DemoPerson.phone(index),
                vertical: DemoVertical.allCases[index % DemoVertical.allCases.count],
                owner: owners[index % owners.count])
            // The last of them stopped weeks ago; nobody else did.
            person.hasStopped = index == people - 1
            try plantRecords(&person, index: index, owners: owners, in: &state)
            plantHistory(person, index: index, in: &state)
            planted.append(person)
        }
        try plantHousemate(of: planted[0], in: &state)
        state.scenario.people = planted
        return [
            "people": .integer(Int64(people)), "owners": .array(owners.map { .string($0) }),
            "contacts": .array(planted.compactMap { $0.contact.map { .string(String($0)) } }),
            "deals": .array(planted.compactMap { $0.deal.map { .string(String($0)) } }),
            "messages": .integer(Int64(state.twilio.messages.count - messagesBefore)),
        ]
    }

    private mutating func create(
        _ type: ObjectType, _ properties: [String: JSONValue], owner: String, at moment: Instant,
        in state: inout SandboxState
    ) throws -> Int64 {
        var claims: Set<String> = []
        let values = try state.crm.checked(type, properties, id: nil, claims: &claims)
        return state.crm.create(type, values, writer: .person(owner), at: moment, seen: state.now)
    }

    private mutating func plantRecords(
        _ person: inout DemoPerson, index: Int, owners: [String], in state: inout SandboxState
    ) throws {
        let stages = ["lead", "marketingqualifiedlead", "salesqualifiedlead", "opportunity", "customer"]
        let created = state.now - Int64(historyDays + 5 + index % 20) * Instant.dayLength
        let phoneProperty = index % 6 == 5 ? "mobilephone" : "phone"
        let contact = try create(
            .contacts,
            [
                "firstname": .string(person.firstName), "lastname": .string(person.lastName),
                "email": .string(
                    "\(person.firstName).\(person.lastName).\(index)".lowercased() + "@mail.example"),
                phoneProperty: .string(DemoPerson.written(person.phone, style: index)),
                "lifecyclestage": .string(stages[index % stages.count]), "hubspot_owner_id": .string(person.owner),
            ], owner: person.owner, at: created, in: &state)
        person.contact = contact
        guard index % 2 == 0 else { return }
        let open = [
            "appointmentscheduled", "qualifiedtobuy", "presentationscheduled", "decisionmakerboughtin", "contractsent",
        ]
        let stage = index % 12 == 10 ? "closedwon" : open[(index / 2) % open.count]
        // Every fourth deal is another rep's than the contact.
        let owner = index % 8 == 6 ? owners[(index + 1) % owners.count] : person.owner
        let deal = try create(
            .deals,
            [
                "dealname": .string("\(person.lastName): \(person.vertical.dealName)"),
                "amount": .string(String(1200 + (index * 835) % 24_000)), "deal_currency_code": "USD",
                "dealstage": .string(stage), "pipeline": "default", "hubspot_owner_id": .string(owner),
                "closedate": .string((state.now + Int64(10 + index) * Instant.dayLength).iso8601),
            ], owner: owner, at: created + 2 * Instant.dayLength, in: &state)
        state.crm.link(.deals, deal, to: .contacts, contact)
        person.deal = deal
    }

    /// A second contact with the first person's number.
    private mutating func plantHousemate(of person: DemoPerson, in state: inout SandboxState) throws {
        _ = try create(
            .contacts,
            [
                "firstname": "Luis", "lastname": .string(person.lastName), "email": "luis.housemate@mail.example",
                "phone": .string(DemoPerson.written(person.phone, style: 3)), "lifecyclestage": "lead",
                "hubspot_owner_id": .string(person.owner),
            ], owner: person.owner, at: state.now - 20 * Instant.dayLength, in: &state)
    }

    private mutating func plantHistory(_ person: DemoPerson, index: Int, in state: inout SandboxState) {
        // Between a fifth of the history ago and all of it.
        let span = Int64(max(historyDays, 2)) * Instant.dayLength
        let age = span / 5 + Int64(generator.fraction() * Double(span * 4 / 5 - Instant.dayLength / 2))
        let moment = Instant(milliseconds: (state.now - max(age, Instant.dayLength)).milliseconds / 1000 * 1000)
        let failure: Int? = index % 11 == 7 ? 30003 : nil
        state.send(
            from: person.vertical.sender, service: person.vertical.service, to: person.phone,
            body: person.vertical.earlier, at: moment,
            transitions: [
                SandboxState.Transition(after: 1000, status: "sent"),
                SandboxState.Transition(
                    after: 4000, status: failure == nil ? "delivered" : "undelivered", errorCode: failure),
            ])
        guard failure == nil, person.hasStopped || index % 3 == 1 else { return }
        state.receive(
            from: person.phone, to: person.vertical.sender,
            body: person.hasStopped ? "STOP" : person.vertical.earlierReply,
            at: moment + 60_000 * Int64(3 + index % 50))
    }
}
