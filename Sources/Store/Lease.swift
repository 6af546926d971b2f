/// The right to serve a source or an account until another daemon takes it over.
package struct Lease: Sendable, Equatable {
    /// `source/<name>` or `account/<name>`.
    package let name: String
    /// Grows with every take-over.
    package let token: Int64

    package init(name: String, token: Int64) {
        self.name = name
        self.token = token
    }
}
