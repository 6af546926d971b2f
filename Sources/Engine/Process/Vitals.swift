/// Takes the loops' signs of life: whoever watches over the process passes it in.
package struct Vitals: Sendable {
    package var began: @Sendable (String) -> Void
    package var beat: @Sendable (String) -> Void
    package var ended: @Sendable (String) -> Void
    /// A loop cannot go on before somebody acts, and why; nil when it goes on.
    package var stuck: @Sendable (String, String?) -> Void

    package init(
        began: @escaping @Sendable (String) -> Void, beat: @escaping @Sendable (String) -> Void,
        ended: @escaping @Sendable (String) -> Void, stuck: @escaping @Sendable (String, String?) -> Void
    ) {
        self.began = began
        self.beat = beat
        self.ended = ended
        self.stuck = stuck
    }

    /// Nobody watches.
    package static let unwatched = Vitals(
        began: { _ in }, beat: { _ in }, ended: { _ in }, stuck: { _, _ in })
}
