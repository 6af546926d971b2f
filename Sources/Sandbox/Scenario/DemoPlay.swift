/// Part two of the demo: a conversation that runs for some seconds while everybody watches.
struct DemoPlay: Sendable {
    var seconds: Int
    private var generator: SeededGenerator

    init(seconds: Int, seed: UInt64) {
        self.seconds = max(seconds, 1)
        generator = SeededGenerator(seed: seed ^ 0xDE40)
    }

    /// Puts the whole conversation on the agenda.
    mutating func start(in state: inout SandboxState) throws {
        let people = state.scenario.people
        guard people.count >= 4 else { throw ControlRoutes.refusal("Seed at least 4 people first") }
        guard !state.scenario.isPlayed else { throw ControlRoutes.refusal("The demo has been played; reset first") }
        state.scenario.isPlayed = true
        let before = state.agenda.scenarioCount
        let length = Int64(seconds) * 1000
        let start = state.now
        let lines = Self.cast(DemoLine.all, people)
        // Texts go out in the first 70 %, replies follow after at least a second where there is room for one.
        let gap = max(min(1_200, length / 4), length / 10)
        for (index, (line, person)) in lines.enumerated() {
            let at = start + Int64(index) * (length * 7 / 10) / Int64(lines.count)
            let jitter = Int64(generator.fraction() * Double(max(length * 2 / 10 - 200, 1)))
            exchange(line, person, at: at, replyAt: min(at + gap + jitter, start + length - 100), in: &state)
        }
        optIn(people, at: start + length / 2, in: &state)
        reply(
            DemoLine.unknown, from: "+19165550143", to: DemoVertical.auto.sender, body: DemoLine.unknown.reply,
            at: start + length * 6 / 10, in: &state)
        failures(people, start: start, length: length, in: &state)
        reps(people, start: start, length: length, in: &state)
        state.scenario.total = state.agenda.scenarioCount - before
        state.scenario.ends = start + length
        state.crm.completion = (max(length / 6, 300), 0.4)
    }

    /// Who says which line: people take turns, and one who has opted out says nothing more.
    private static func cast(_ lines: [DemoLine], _ people: [DemoPerson]) -> [(DemoLine, DemoPerson)] {
        var silent: Set<String> = Set(people.filter(\.hasStopped).map(\.phone))
        var turn = 0
        var cast: [(DemoLine, DemoPerson)] = []
        let rounds = max(1, people.count / lines.count)
        for line in (0..<rounds).flatMap({ _ in lines }) {
            let candidates = people.indices.map { people[(turn + $0) % people.count] }
            guard let person = candidates.first(where: { !silent.contains($0.phone) }) else { break }
            turn = (people.firstIndex { $0.phone == person.phone } ?? turn) + 1
            // The few of a small demo must last for every line.
            if ["opt_out", "hostile", "wrong_contact"].contains(line.intent), people.count - silent.count > 2 {
                silent.insert(person.phone)
            }
            cast.append((line, person))
        }
        return cast
    }

    private mutating func exchange(
        _ line: DemoLine, _ person: DemoPerson, at moment: Instant, replyAt: Instant, in state: inout SandboxState
    ) {
        let owner = state.crm.owners.first { $0.id == person.owner }
        let rep = owner?.firstName ?? "Nora"
        let text = line.filled(line.sent, for: person, rep: rep)
        let late = Int64(generator.fraction() * Double(seconds) * 250)
        state.agenda.add(at: moment, isScenario: true) { state in
            state.send(
                from: line.vertical.sender, service: line.vertical.service, to: person.phone, body: text,
                transitions: [
                    SandboxState.Transition(after: 80, status: "sent"),
                    SandboxState.Transition(after: 400 + late, status: "delivered"),
                ])
        }
        reply(
            line, from: person.phone, to: line.vertical.sender, body: line.filled(line.reply, for: person, rep: rep),
            at: replyAt, in: &state)
    }

    private func reply(
        _ line: DemoLine, from: String, to: String, body: String, at moment: Instant, in state: inout SandboxState
    ) {
        let index = state.scenario.expectations.count
        state.scenario.expectations.append(
            ScenarioProgress.Expectation(intent: line.intent, from: from, to: to, body: body, at: moment))
        state.agenda.add(at: moment, isScenario: true) { state in
            let sid = state.receive(from: from, to: to, body: body)
            if state.scenario.expectations.indices.contains(index) { state.scenario.expectations[index].sid = sid }
        }
    }

    private func optIn(_ people: [DemoPerson], at moment: Instant, in state: inout SandboxState) {
        guard let person = people.first(where: \.hasStopped) else { return }
        reply(
            DemoLine.optIn, from: person.phone, to: person.vertical.sender, body: DemoLine.optIn.reply, at: moment,
            in: &state)
    }

    /// Sends that fail: an unknown number, a landline, and one to somebody who is out.
    private func failures(_ people: [DemoPerson], start: Instant, length: Int64, in state: inout SandboxState) {
        for (position, errorCode) in [30005, 30006].enumerated() {
            let person = people[people.count / 2 + position]
            state.agenda.add(at: start + length * Int64(2 + position) / 10, isScenario: true) { state in
                state.send(
                    from: person.vertical.sender, service: person.vertical.service,
                    to: DemoPerson.phone(1100 + position), body: person.vertical.earlier,
                    transitions: [
                        SandboxState.Transition(after: 80, status: "sent"),
                        SandboxState.Transition(
                            after: 700, status: errorCode == 30005 ? "undelivered" : "failed", errorCode: errorCode),
                    ])
            }
        }
        guard let person = people.first(where: \.hasStopped) else { return }
        // Before that person opts in again.
        state.agenda.add(at: start + length / 4, isScenario: true) { state in
            state.send(
                from: person.vertical.sender, service: person.vertical.service, to: person.phone,
                body: person.vertical.earlier)
        }
    }

    /// What sales people do meanwhile, tasks apart.
    private func reps(_ people: [DemoPerson], start: Instant, length: Int64, in state: inout SandboxState) {
        func act(_ tenths: Int64, _ act: RepAct) {
            state.agenda.add(at: start + length * tenths / 10, isScenario: true) { state in
                // Somebody may have changed the record in between; then a person would leave it.
                _ = try? act.perform(&state)
            }
        }
        let deals = people.compactMap(\.deal)
        if let deal = deals.first { act(3, .edit(.deals, deal, ["dealstage": "presentationscheduled"])) }
        if let deal = deals.last { act(8, .edit(.deals, deal, ["dealstage": "contractsent"])) }
        if let contact = people[1].contact {
            act(
                5,
                .logCall(contact: contact, owner: people[1].owner, body: "Talked it through, sends the form tonight."))
        }
        if people.count > 8, let contact = people[people.count - 2].contact {
            let phone = DemoPerson.written(people[people.count - 2].phone, style: 2)
            act(6, .edit(.contacts, contact, ["mobilephone": .string(phone)]))
        }
    }
}
