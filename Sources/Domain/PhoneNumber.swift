/// A phone number in E.164.
package struct PhoneNumber: Sendable, Hashable {
    package let e164: String
}
