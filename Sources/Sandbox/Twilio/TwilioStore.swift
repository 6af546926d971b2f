/// The messages of the account, in the order in which the list shows them, and who has opted out of which sender.
struct TwilioStore: Sendable {
    private(set) var messages: [String: TwilioMessage] = [:]
    /// Oldest first; the list is read from the end.
    private(set) var order: [(rank: TwilioMessage.Rank, sid: String)] = []
    /// Where a page ended when it was served: the row itself may be sent or deleted before the next page is asked for.
    private var pageEnds: [String: TwilioMessage.Rank] = [:]
    /// Sender (a Messaging Service, else a number) to the people that it may not text.
    private(set) var optedOut: [String: Set<String>] = [:]
    /// Numbers of each Messaging Service.
    private(set) var services: [String: [String]] = [:]
    private var serial: Int64 = 0

    mutating func nextSerial() -> Int64 {
        serial += 1
        return serial
    }

    mutating func insert(_ message: TwilioMessage) {
        messages[message.sid] = message
        place(message)
    }

    /// Changes a row and moves it in the list when its send time appears.
    mutating func update(_ sid: String, _ change: (inout TwilioMessage) -> Void) {
        guard var message = messages[sid] else { return }
        let before = message.rank
        change(&message)
        messages[sid] = message
        if message.rank != before {
            remove(before)
            place(message)
        }
    }

    mutating func delete(_ sid: String) {
        guard let message = messages.removeValue(forKey: sid) else { return }
        remove(message.rank)
    }

    private mutating func place(_ message: TwilioMessage) {
        order.insert((message.rank, message.sid), at: position(of: message.rank))
    }

    private mutating func remove(_ rank: TwilioMessage.Rank) {
        let index = position(of: rank)
        if index < order.count, order[index].rank == rank { order.remove(at: index) }
    }

    /// The first index whose rank is not below this one.
    private func position(of rank: TwilioMessage.Rank) -> Int {
        var low = 0
        var high = order.count
        while low < high {
            let middle = (low + high) / 2
            if order[middle].rank < rank { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// One page, newest first, and whether rows follow it.
    ///
    /// A token names the last row of the page before; the page begins below it whatever has arrived meanwhile.
    /// - Returns: nil when the token names no row that ended a page or exists.
    mutating func page(_ filter: TwilioFilter, size: Int, after token: String?) -> (rows: [TwilioMessage], more: Bool)?
    {
        var index = order.count - 1
        if let token {
            guard let rank = pageEnds[token] ?? messages[token]?.rank else { return nil }
            index = position(of: rank) - 1
        }
        var rows: [TwilioMessage] = []
        while index >= 0 {
            let entry = order[index]
            // Everything below is older than the window's lower bound.
            if !entry.rank.isUnsent, let lower = filter.lower, entry.rank.second < lower { break }
            if let message = messages[entry.sid], filter.admits(message) {
                if rows.count == size {
                    if let last = rows.last { pageEnds[last.sid] = last.rank }
                    return (rows, true)
                }
                rows.append(message)
            }
            index -= 1
        }
        return (rows, false)
    }

    /// Makes numbers members of a Messaging Service.
    mutating func setService(_ sid: String, numbers: [String]) {
        services[sid] = numbers
    }

    func service(ofNumber number: String) -> String? {
        services.first { $0.value.contains(number) }?.key
    }

    /// Who an opt-out is held against: the number's Messaging Service, else the number alone.
    func sender(service: String?, number: String?) -> String {
        service ?? number.flatMap { self.service(ofNumber: $0) } ?? number ?? ""
    }

    func hasOptedOut(_ person: String, of sender: String) -> Bool {
        optedOut[sender]?.contains(person) == true
    }

    mutating func setOptedOut(_ person: String, of sender: String, _ isOut: Bool) {
        if isOut {
            optedOut[sender, default: []].insert(person)
        } else {
            optedOut[sender]?.remove(person)
        }
    }
}
