import Domain
import FoundationEssentials
import Testing

@Suite struct MirrorRecordsTests {
    func task(_ id: String) -> TaskRecord {
        TaskRecord(
            externalID: id, key: nil, subject: nil, isDone: false, ownerID: nil, dueAt: nil, completedAt: nil,
            modifiedAt: Date(timeIntervalSince1970: 0), isDeleted: false)
    }

    @Test func `halves hold every record once, in order; one alone is in the second`() {
        let records = MirrorRecords.tasks(["1", "2", "3"].map(task))
        #expect(records.halves.0 == .tasks([task("1")]))
        #expect(records.halves.1 == .tasks([task("2"), task("3")]))
        let one = MirrorRecords.tasks([task("1")])
        #expect(one.halves.0.count == 0)
        #expect(one.firstID == "1")
    }
}
