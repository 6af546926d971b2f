package import Domain
package import FoundationEssentials

/// A CRM vendor's API, as mirror and push need it. An adapter does no retries of its own and keeps no position.
package protocol CRMAdapter: Sendable {
    // Mirror. All throw `VendorError`.

    func owners() async throws -> [OwnerRecord]
    func stages() async throws -> [StageRecord]
    /// Records changed at or after `since`, oldest change first, with associations and history as the record type has them.
    func changed(_ object: MirrorObject, since: Date, cursor: String?) async throws -> MirrorPage
    /// Ids of archived records, for the periodic full read.
    func deleted(_ object: MirrorObject, cursor: String?) async throws -> (ids: [String], next: String?)

    // Push.

    /// Makes what is missing of `properties` and tells what stands in the way. Twice is safe.
    func provision(_ properties: [PropertyDefinition]) async throws -> ProvisionReport
    /// Most records of one object that one write call takes.
    var writeLimit: Int { get }
    /// Writes records of one object in as few calls as the vendor allows.
    /// - Returns: an outcome for every write, by its id. Never throws for a single record.
    /// - Throws: `VendorError` when the whole batch got no answer or was refused as a whole for a reason that is no record's.
    func write(_ writes: [RecordWrite]) async throws -> [Int64: WriteOutcome]
    /// Moves deals forward after a read that no index delays.
    func move(_ steps: [StageStep]) async throws -> [Int64: StageOutcome]

    /// A cheap request that proves address, credential and rights.
    /// - Throws: `VendorError` that says what to mend.
    func check() async throws
}
