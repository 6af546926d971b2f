/// Takes the loops' signs of life: whoever watches over the process passes it in.
package struct Vitals: Sendable {
    package var began: @Sendable (String) -> Void
    package var beat: @Sendable (String) -> Void
    package var ended: @Sendable (String) -> Void

    package init(
        began: @escaping @Sendable (String) -> Void, beat: @escaping @Sendable (String) -> Void,
        ended: @escaping @Sendable (String) -> Void
    ) {
        self.began = began
        self.beat = beat
        self.ended = ended
    }

    /// Nobody watches.
    package static let unwatched = Vitals(began: { _ in }, beat: { _ in }, ended: { _ in })
}
