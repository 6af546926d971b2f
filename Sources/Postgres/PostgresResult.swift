import CPostgres

/// What one statement gave back; its rows are decoded when they are asked for.
package struct PostgresResult: Sendable {
    let handle: ResultHandle

    /// Rows in the result.
    package var count: Int { handle.rowCount }
    package var isEmpty: Bool { handle.rowCount == 0 }
    package var rows: PostgresRows { PostgresRows(handle: handle) }
    package var columns: [String] { (0..<handle.columnCount).map { handle.columnName($0) } }
    /// Rows that INSERT, UPDATE, DELETE, MERGE, SELECT or COPY counted; 0 for other statements.
    package var affected: Int { handle.affected }
    /// The only row's only column as is usual for `select f(…)`; throws when there is not exactly one row.
    package var single: PostgresRow {
        get throws(PostgresError) {
            guard handle.rowCount == 1 else {
                throw PostgresError(.invalidInput, reason: "\(handle.rowCount) rows where one was expected")
            }
            return PostgresRow(handle: handle, row: 0)
        }
    }
}

package struct PostgresRows: RandomAccessCollection, Sendable {
    let handle: ResultHandle

    package var startIndex: Int { 0 }
    package var endIndex: Int { handle.rowCount }
    package subscript(_ index: Int) -> PostgresRow {
        precondition(index >= 0 && index < handle.rowCount, "row index out of range")
        return PostgresRow(handle: handle, row: index)
    }
}

/// Owns a `PGresult` and frees it.
///
/// `@unchecked Sendable`: libpq never changes a finished result, so reading it from any thread needs no lock.
final class ResultHandle: @unchecked Sendable {
    let pointer: OpaquePointer
    let rowCount: Int
    let columnCount: Int

    init(_ pointer: OpaquePointer) {
        self.pointer = pointer
        rowCount = Int(PQntuples(pointer))
        columnCount = Int(PQnfields(pointer))
    }

    deinit { PQclear(pointer) }

    var affected: Int { Int(String(cString: PQcmdTuples(pointer))) ?? 0 }

    func columnName(_ index: Int) -> String {
        PQfname(pointer, Int32(index)).map { String(cString: $0) } ?? ""
    }

    /// The text of a field; nil is SQL null. Valid while `self` lives.
    func field(_ row: Int, _ column: Int) -> UnsafeBufferPointer<UInt8>? {
        precondition(column >= 0 && column < columnCount, "column index out of range")
        if PQgetisnull(pointer, Int32(row), Int32(column)) == 1 { return nil }
        guard let start = PQgetvalue(pointer, Int32(row), Int32(column)) else { return nil }
        let count = Int(PQgetlength(pointer, Int32(row), Int32(column)))
        return UnsafeBufferPointer(start: UnsafeRawPointer(start).assumingMemoryBound(to: UInt8.self), count: count)
    }
}
