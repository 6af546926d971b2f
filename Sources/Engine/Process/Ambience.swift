package import FoundationEssentials

/// What makes a run different from the next: the time, identifiers, chance. Passed in, so that a test decides.
package struct Ambience: Sendable {
    package var now: @Sendable () -> Date
    /// A new UUID in its text form.
    package var uuid: @Sendable () -> String
    /// From 0 up to 1.
    package var random: @Sendable () -> Double

    package init(
        now: @escaping @Sendable () -> Date, uuid: @escaping @Sendable () -> String,
        random: @escaping @Sendable () -> Double
    ) {
        self.now = now
        self.uuid = uuid
        self.random = random
    }

    package static let real = Ambience(
        now: { Date.now }, uuid: { UUID().uuidString.lowercased() }, random: { Double.random(in: 0..<1) })
}
