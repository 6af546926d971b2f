/// How many events the next transaction decides: halves after a failure until one event is alone, and grows back.
///
/// Invariant: between 1 and `maximum`; at most three events in a row are set aside.
package struct BatchSize: Sendable, Equatable {
    package enum Action: Sendable, Equatable {
        case tryAgain
        /// The next event alone fails: it is set aside.
        case setAside
        /// Event after event fails alone: it is not the events.
        case giveUp
    }

    package let maximum: Int
    package private(set) var current: Int
    /// Events set aside since one was decided.
    private var setAside = 0
    /// So many in a row are not the events' fault any more.
    private static let mostSetAside = 3

    package init(maximum: Int) {
        precondition(maximum >= 1, "a batch of nothing decides nothing")
        self.maximum = maximum
        current = maximum
    }

    package mutating func failed() -> Action {
        guard current > 1 else {
            guard setAside < Self.mostSetAside else { return .giveUp }
            setAside += 1
            return .setAside
        }
        current = max(1, current / 2)
        return .tryAgain
    }

    package mutating func succeeded() {
        current = min(maximum, current * 2)
        setAside = 0
    }
}
