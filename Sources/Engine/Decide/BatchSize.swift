/// How many events the next transaction decides: halves after a failure until one event is alone, and grows back.
///
/// Invariant: between 1 and `maximum`.
package struct BatchSize: Sendable, Equatable {
    package enum Action: Sendable, Equatable {
        case tryAgain
        /// The next event alone fails: it is set aside.
        case setAside
    }

    package let maximum: Int
    package private(set) var current: Int

    package init(maximum: Int) {
        precondition(maximum >= 1, "a batch of nothing decides nothing")
        self.maximum = maximum
        current = maximum
    }

    package mutating func failed() -> Action {
        guard current > 1 else { return .setAside }
        current = max(1, current / 2)
        return .tryAgain
    }

    package mutating func succeeded() {
        current = min(maximum, current * 2)
    }
}
