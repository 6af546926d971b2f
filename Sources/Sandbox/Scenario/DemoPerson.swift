/// Somebody who is texted in the demo.
struct DemoPerson: Sendable {
    var firstName: String
    var lastName: String
    /// E.164, in a range that no real subscriber has.
    var phone: String
    var vertical: DemoVertical
    var owner: String
    /// Nil for a number that is in no CRM.
    var contact: Int64?
    var deal: Int64?
    /// Whether the history holds a STOP of theirs.
    var hasStopped = false

    static let firstNames = [
        "Maria", "James", "Aisha", "Robert", "Elena", "David", "Priya", "Michael", "Grace", "Carlos", "Hannah", "Omar",
        "Julie", "Kevin", "Nadia", "Thomas", "Wei", "Laura", "Andre", "Sophie", "Ben", "Rosa", "Patrick", "Tanya",
    ]
    static let lastNames = [
        "Alvarez", "Whitfield", "Khan", "Doyle", "Petrova", "Mercer", "Nair", "Sandoval", "Okafor", "Reyes",
        "Lindqvist",
        "Haddad", "Fontaine", "Brooks", "Rahman", "Keller", "Zhang", "Moretti", "Baptiste", "Larsen",
    ]
    private static let areaCodes = ["212", "303", "312", "404", "415", "512", "602", "617", "702", "713", "813", "206"]

    /// The person's number: 555-01XX in one of twelve area codes, distinct below 1200.
    static func phone(_ index: Int) -> String {
        let line = String(100 + (index / areaCodes.count) % 100)
        return "+1\(areaCodes[index % areaCodes.count])5550\(line)"
    }

    /// The number as people type it into a CRM.
    static func written(_ phone: String, style: Int) -> String {
        let digits = Array(phone.dropFirst(2))
        let area = String(digits[0..<3])
        let exchange = String(digits[3..<6])
        let line = String(digits[6...])
        return switch style % 7 {
        case 0: phone
        case 1: "(\(area)) \(exchange)-\(line)"
        case 2: "\(area)-\(exchange)-\(line)"
        case 3: "\(area).\(exchange).\(line)"
        case 4: "1 \(area) \(exchange) \(line)"
        case 5: "\(area)\(exchange)\(line)"
        default: "+1 (\(area)) \(exchange)-\(line)"
        }
    }
}
