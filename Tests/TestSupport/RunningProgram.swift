package import Foundation

/// A program in a process of its own: the real `intentd`, or a tool of PostgreSQL.
///
/// Nothing here blocks a thread of the pool: output and end are told by handlers, and waited for with continuations.
///
/// `@unchecked Sendable`: `lock` protects what changes.
package final class RunningProgram: @unchecked Sendable {
    /// What a process left behind.
    package struct Result: Sendable {
        /// The exit code, or 128 and the signal.
        package var status: Int32
        package var standardOutput: String
        package var standardError: String
    }

    /// The process ended before it wrote what was waited for.
    package struct Ended: Error {
        package var result: Result

        package init(result: Result) { self.result = result }
    }

    private let process = Process()
    private let lock = NSLock()
    private var output = Data()
    private var errors = Data()
    /// Standard output, standard error and the process itself.
    private var stillOpen = 3
    private var status: Int32 = 0
    private var awaitingLine: [(words: String, continuation: CheckedContinuation<String, any Error>)] = []
    private var awaitingEnd: [CheckedContinuation<Result, Never>] = []

    /// `intentd` as this build made it, beside the test bundle.
    package static let intentd = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        .deletingLastPathComponent().appending(path: "intentd")

    /// - Parameter environment: beside it the process has PATH and HOME, and nothing else.
    package init(
        _ executable: URL = intentd, _ arguments: [String], _ environment: [String: String] = [:], input: URL? = nil
    ) throws {
        process.executableURL = executable
        process.arguments = arguments
        process.environment = ["PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": "/nonexistent"]
            .merging(environment) { $1 }
        process.standardInput = try input.map { try FileHandle(forReadingFrom: $0) } ?? FileHandle.nullDevice
        process.standardOutput = pipe { $0.output.append($1) }
        process.standardError = pipe { $0.errors.append($1) }
        process.terminationHandler = { [self] process in
            let ended = process.terminationReason == .exit
            closed { $0.status = process.terminationStatus + (ended ? 0 : 128) }
        }
        try process.run()
    }

    /// Runs a program to its end.
    package static func run(
        _ executable: URL = intentd, _ arguments: [String], _ environment: [String: String] = [:], input: URL? = nil
    ) async throws -> Result {
        try await RunningProgram(executable, arguments, environment, input: input).end()
    }

    package func signal(_ signal: Int32) { kill(process.processIdentifier, signal) }

    /// The line of stderr that holds `words`, as soon as it is there.
    package func line(_ words: String) async throws -> String {
        try await withCheckedThrowingContinuation { continuation in
            lock.withLock { awaitingLine.append((words, continuation)) }
            changed()
        }
    }

    /// Waits until the process has ended and all that it wrote is here.
    package func end() async -> Result {
        await withCheckedContinuation { continuation in
            lock.withLock { awaitingEnd.append(continuation) }
            changed()
        }
    }

    private func pipe(_ append: @escaping @Sendable (RunningProgram, Data) -> Void) -> Pipe {
        let pipe = Pipe()
        // The handlers hold the program until the process has ended and both pipes are read.
        pipe.fileHandleForReading.readabilityHandler = { [self] handle in
            let data = handle.availableData
            if data.isEmpty {
                handle.readabilityHandler = nil
                closed { _ in }
            } else {
                lock.withLock { append(self, data) }
                changed()
            }
        }
        return pipe
    }

    private func closed(_ body: (RunningProgram) -> Void) {
        lock.withLock {
            body(self)
            stillOpen -= 1
        }
        changed()
    }

    private func changed() {
        lock.withLock {
            let result = Result(
                status: status, standardOutput: String(decoding: output, as: UTF8.self),
                standardError: String(decoding: errors, as: UTF8.self))
            awaitingLine.removeAll { words, continuation in
                // A line counts when it is whole.
                let lines = result.standardError.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
                if let line = lines.first(where: { $0.contains(words) }) {
                    continuation.resume(returning: String(line))
                } else if stillOpen == 0 {
                    continuation.resume(throwing: Ended(result: result))
                } else {
                    return false
                }
                return true
            }
            guard stillOpen == 0 else { return }
            for continuation in awaitingEnd { continuation.resume(returning: result) }
            awaitingEnd = []
        }
    }
}
