/// Kinds of CRM record that are mirrored by last-modified time.
package enum MirrorObject: String, Sendable, CaseIterable {
    case contact, deal, task, meeting, call, email, note
}
