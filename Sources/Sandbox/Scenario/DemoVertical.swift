/// A line of business with its own sender and its own opening texts.
enum DemoVertical: String, Sendable, CaseIterable {
    case insurance
    case auto
    case solar
    case gym
    case mortgage
    case dental

    private var index: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    /// The number that its texts come from.
    var sender: String { "+1646555019\(index)" }
    /// The Messaging Service that holds the number.
    var service: String { "MG" + String(repeating: "0", count: 31) + String(index + 1) }

    var company: String {
        switch self {
        case .insurance: "Harbor Mutual"
        case .auto: "Crestline Motors"
        case .solar: "Brightroof Solar"
        case .gym: "Northside Fitness"
        case .mortgage: "Cedar Home Loans"
        case .dental: "Maple Dental"
        }
    }

    /// What was sent in the weeks before.
    var earlier: String {
        switch self {
        case .insurance:
            "Harbor Mutual: your policy renews next month. Want us to look for a better rate? Reply STOP to end."
        case .auto:
            "Crestline Motors: new arrivals this week, and your trade-in is worth more than last year. Reply STOP to end."
        case .solar: "Brightroof Solar: homes on your street cut their bill by a third. Curious? Reply STOP to end."
        case .gym: "Northside Fitness: your guest pass is still good until Sunday. Reply STOP to end."
        case .mortgage: "Cedar Home Loans: rates moved this week. Want a fresh estimate? Reply STOP to end."
        case .dental: "Maple Dental: it has been six months since your last visit. Reply STOP to end."
        }
    }

    /// What people answered to it.
    var earlierReply: String {
        switch self {
        case .insurance: "Sure, what would I save?"
        case .auto: "Not right now, thanks"
        case .solar: "We rent, so no"
        case .gym: "Thanks, see you Saturday"
        case .mortgage: "Please send me an estimate"
        case .dental: "ok"
        }
    }

    var dealName: String {
        switch self {
        case .insurance: "Home and auto bundle"
        case .auto: "Hybrid SUV"
        case .solar: "Rooftop 7 kW"
        case .gym: "Family membership"
        case .mortgage: "Refinance"
        case .dental: "Aligner treatment"
        }
    }
}
