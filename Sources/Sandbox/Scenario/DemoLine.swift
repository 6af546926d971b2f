/// A text and the reply to it, with the intent that a person would read in the reply.
struct DemoLine: Sendable {
    var intent: String
    var vertical: DemoVertical
    /// `{name}` and `{rep}` are filled in.
    var sent: String
    var reply: String

    /// Every intent occurs; the same word means different things after different texts.
    static let all: [DemoLine] = [
        DemoLine(
            intent: "confirmation", vertical: .dental,
            sent: "Maple Dental: {name}, your cleaning is Thursday at 9:30 AM. Reply C to confirm or R to reschedule.",
            reply: "C"),
        DemoLine(
            intent: "pricing_request", vertical: .solar,
            sent: "Hi {name}, {rep} from Brightroof. Did you have a chance to look at the roof sketch I sent?",
            reply: "Looks nice. What would it cost per month, all in?"),
        DemoLine(
            intent: "opt_out", vertical: .gym, sent: "Northside Fitness: join this week and skip the enrollment fee!",
            reply: "Stop"),
        DemoLine(
            intent: "meeting_request", vertical: .insurance,
            sent: "Hi {name}, it's {rep} at Harbor Mutual. I found two ways to lower your premium.",
            reply: "Can you call me tomorrow at 10? I have 15 minutes before my shift"),
        DemoLine(
            intent: "opt_out", vertical: .mortgage,
            sent: "Cedar Home Loans: {name}, a quick note that 30-year rates dropped again today.",
            reply: "Please take me off your list, I don't want any more of these texts"),
        DemoLine(
            intent: "reschedule", vertical: .auto,
            sent: "Crestline Motors: see you today at 4 PM for your test drive, {name}!",
            reply: "Something came up at work, could we move it to Saturday morning?"),
        DemoLine(
            intent: "positive_interest", vertical: .solar,
            sent: "{name}, would you like {rep} to check whether your roof qualifies for the state rebate?",
            reply: "YES"),
        DemoLine(
            intent: "info_request", vertical: .mortgage,
            sent: "Hi {name}, {rep} from Cedar. Ready to start on the paperwork?",
            reply: "What documents do you need from me? I'm self employed"),
        DemoLine(
            intent: "objection", vertical: .auto,
            sent: "{name}, I can hold the blue hybrid until Friday at the price we discussed.",
            reply: "Honestly it's too expensive, the dealer across town is 1,800 lower"),
        DemoLine(
            intent: "deferral", vertical: .insurance,
            sent: "Hi {name}, any thoughts on the bundle quote I sent last week?",
            reply: "My renewal isn't until March 1, text me again in February"),
        DemoLine(
            intent: "deferral", vertical: .gym, sent: "{name}, shall I book your first session with a trainer?",
            reply: "Not now, maybe later once things calm down"),
        DemoLine(
            intent: "referral", vertical: .insurance,
            sent: "Hi {name}, who looks after the business policy at your shop?",
            reply: "That's my partner Dana, reach her at 303-555-0188"),
        DemoLine(
            intent: "wrong_contact", vertical: .auto,
            sent: "Hi {name}, your trade-in offer is ready at Crestline Motors.",
            reply: "You've got the wrong number, this isn't {name}"),
        DemoLine(
            intent: "not_interested", vertical: .solar,
            sent: "{name}, Brightroof has two install slots left this month. Want one?",
            reply: "No thanks, we decided against solar"),
        DemoLine(
            intent: "hostile", vertical: .mortgage,
            sent: "Cedar Home Loans: last day for this week's rate, {name}.",
            reply: "Are you people kidding me?? This is harassment, I'm reporting you to the FCC"),
        DemoLine(
            intent: "acknowledgement", vertical: .dental,
            sent: "Maple Dental: thanks for coming in, {name}. Your next visit is in six months.",
            reply: "Liked \u{201C}Maple Dental: thanks for coming in, {name}. Your next visit is in six months.\u{201D}"
        ),
        DemoLine(
            intent: "acknowledgement", vertical: .auto, sent: "{name}, the paperwork is on its way to your inbox.",
            reply: "\u{1F44D}"),
        DemoLine(
            intent: "auto_reply", vertical: .insurance,
            sent: "Hi {name}, {rep} here. Do you have five minutes this afternoon?",
            reply:
                "I am out of the office until Monday with limited access to messages. For urgent matters call reception."
        ),
        DemoLine(
            intent: "unclear", vertical: .gym, sent: "{name}, which class would you like to try first?",
            reply: "hmm the other thing"),
        DemoLine(
            intent: "help", vertical: .gym,
            sent: "Northside Fitness: class times change next week. Text HELP for help.",
            reply: "HELP"),
        DemoLine(
            intent: "meeting_request", vertical: .mortgage,
            sent: "{name}, when is a good time to walk through the estimate?",
            reply: "\u{00BF}Podemos hablar ma\u{00F1}ana por la tarde? Prefiero en espa\u{00F1}ol"),
        DemoLine(
            intent: "unclear", vertical: .solar, sent: "{name}, does a visit on Tuesday work?", reply: ""),
        DemoLine(
            intent: "confirmation", vertical: .auto,
            sent: "Crestline Motors: your test drive is tomorrow at 11 AM, {name}. Reply YES to confirm.",
            reply: "Yes"),
        DemoLine(
            intent: "positive_interest", vertical: .gym,
            sent: "{name}, we open a 6 AM strength class next month. Is that something for you?",
            reply: "Ooh that sounds great, sign me up \u{1F4AA}"),
        DemoLine(
            intent: "pricing_request", vertical: .insurance,
            sent: "Hi {name}, {rep} from Harbor Mutual. I can add the new car to your policy today.",
            reply: "how much more would that be?"),
        DemoLine(
            intent: "info_request", vertical: .solar,
            sent: "{name}, the panels carry a 25 year warranty. Anything you would like to know?",
            reply: "Does it cover hail damage? Can you send me the details"),
        DemoLine(
            intent: "objection", vertical: .mortgage,
            sent: "{name}, shall I lock the rate for you?",
            reply: "I need to talk to my wife first, and the closing costs worry me"),
        DemoLine(
            intent: "reschedule", vertical: .dental,
            sent: "Maple Dental: see you Monday at 8 AM, {name}. Reply C to confirm or R to reschedule.", reply: "R"),
        DemoLine(
            intent: "meeting_request", vertical: .auto,
            sent: "{name}, the red one you liked came in this morning.",
            reply: "I can stop by tomorrow after 5, does that work?"),
        DemoLine(
            intent: "not_interested", vertical: .insurance,
            sent: "Hi {name}, did the comparison I sent help you decide?", reply: "we went with another company, thanks"
        ),
    ]

    /// Somebody who stopped weeks ago comes back.
    static let optIn = DemoLine(intent: "opt_in", vertical: .dental, sent: "", reply: "START")

    /// A number that is in no CRM.
    static let unknown = DemoLine(
        intent: "info_request", vertical: .auto, sent: "",
        reply: "Hi, my neighbor gave me this number. Do you still have the used pickup?")

    func filled(_ text: String, for person: DemoPerson, rep: String) -> String {
        text.split(separator: "{name}", omittingEmptySubsequences: false).joined(separator: person.firstName)
            .split(separator: "{rep}", omittingEmptySubsequences: false).joined(separator: rep)
    }
}
