import Synchronization

/// The state behind a lock, and the way from a request to its answer.
final class World: Sendable {
    private let state: Mutex<SandboxState>
    private let routes: RouteTable<SandboxState>
    private let systemNow: @Sendable () -> Instant

    init(options: SandboxOptions, systemNow: @escaping @Sendable () -> Instant = Instant.systemNow) {
        self.systemNow = systemNow
        state = Mutex(SandboxState(options: options, now: systemNow()))
        var routes = RouteTable<SandboxState>()
        TwilioRoutes.add(to: &routes)
        HubSpotRoutes.add(to: &routes)
        ControlRoutes.add(to: &routes)
        self.routes = routes
    }

    /// `twilio`, `hubspot` or `sandbox`, by the path.
    static func api(_ call: Call) -> String {
        switch call.segments.first {
        case "2010-04-01": "twilio"
        case "sandbox": "sandbox"
        default: "hubspot"
        }
    }

    /// Begins a request: whether it goes wrong, and whether Twilio has too many already. `leave` must follow.
    func enter(_ call: Call) -> (fault: FaultPlan.Fault?, refusal: Reply?) {
        let api = Self.api(call)
        guard api != "sandbox" else { return (nil, nil) }
        return state.withLock { state in
            state.catchUp(system: systemNow())
            var refusal: Reply?
            if api == "twilio" {
                state.twilioInFlight += 1
                let limit = state.options.twilioConcurrency
                if limit > 0, state.twilioInFlight > limit { refusal = TwilioError.tooManyRequests }
            }
            return (refusal == nil ? state.faults.pick(call, api: api) : nil, refusal)
        }
    }

    /// Ends a request.
    /// - Parameter status: what was answered; 0 for a reset connection.
    func leave(_ call: Call, status: Int) {
        let api = Self.api(call)
        guard api != "sandbox" else { return }
        let endpoint = routes.match(call)?.name ?? "\(call.method) (unknown)"
        state.withLock { state in
            if api == "twilio" { state.twilioInFlight -= 1 }
            state.requests.count(endpoint, status: status)
        }
    }

    /// Lets a request take effect.
    func answer(_ call: Call) -> Reply {
        guard let match = routes.match(call) else {
            switch Self.api(call) {
            case "twilio": return TwilioError.notFound(call.path)
            case "hubspot": return HubSpotProblem.notFound().reply()
            default: return Reply(404, ["error": "There is no such control endpoint"])
            }
        }
        return state.withLock { state in
            state.catchUp(system: systemNow())
            do {
                return try match.handler(call, match.arguments, &state)
            } catch let reply as Reply {
                return reply
            } catch let problem as HubSpotProblem {
                return problem.reply()
            } catch {
                return Reply(500, ["error": "The sandbox failed"])
            }
        }
    }
}
