/// Everything the sandbox knows; `World` guards it.
struct SandboxState: Sendable {
    /// What a reset goes back to.
    let initialOptions: SandboxOptions
    var options: SandboxOptions
    var clock = SandboxClock()
    /// The machine's time when the request in hand came.
    private(set) var system: Instant
    /// The moment that the request in hand, or the due entry in hand, happens at.
    var now: Instant
    var generator: SeededGenerator
    var agenda = Agenda()
    var twilio = TwilioStore()
    var bench: TwilioBench?
    var crm = CRMStore()
    var hubSpotLimits: HubSpotLimits
    var lastSearch: SearchQuery.Found?
    var faults = FaultPlan()
    var requests = RequestLog()
    var scenario = ScenarioProgress()
    /// Requests to Twilio that have not been answered.
    var twilioInFlight = 0

    init(options: SandboxOptions, now: Instant) {
        initialOptions = options
        self.options = options
        self.now = now
        system = now
        generator = SeededGenerator(seed: options.seed)
        hubSpotLimits = HubSpotLimits(
            perTenSeconds: options.hubSpotPerTenSeconds, searchesPerSecond: options.hubSpotSearchesPerSecond)
        crm.searchLag = options.searchLag
        crm.schema.refusesUniqueTasks = options.refusesUniqueTasks
    }

    /// Moves to a moment and lets everything happen that was due before it.
    mutating func catchUp(system: Instant) {
        self.system = system
        now = clock.now(system: system)
        runDue()
    }

    mutating func runDue() {
        let moment = now
        while let entry = agenda.next(due: moment) {
            now = entry.at
            entry.action(&self)
        }
        now = moment
    }

    /// Forgets everything but the options that it was started with and, if wanted, the prerendered pages.
    mutating func reset(keepsBench: Bool) {
        let bench = bench
        let inFlight = twilioInFlight
        self = SandboxState(options: initialOptions, now: system)
        if keepsBench { self.bench = bench }
        twilioInFlight = inFlight
    }
}
