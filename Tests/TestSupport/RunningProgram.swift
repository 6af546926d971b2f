package import Foundation
import Glibc

/// A program in a process of its own: the real `intentd`, or a tool of PostgreSQL.
///
/// Waiting for it blocks no thread of the pool: threads of its own read its output and wait for its end. Foundation's `Process`
/// is not used, because it watches descriptors with dispatch sources and closes them while these still stand: the next
/// process's descriptors get the same numbers, and their events are lost.
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

    private var process: pid_t = 0
    private let lock = NSLock()
    private var output: [UInt8] = []
    private var errors: [UInt8] = []
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
        _ arguments: [String], _ environment: [String: String] = [:], executable: URL = intentd, input: URL? = nil
    ) throws {
        let environment = ["PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": "/nonexistent"].merging(environment) { $1 }
        let (outputEnd, childOutput) = try Self.pipe()
        let (errorEnd, childErrors) = try Self.pipe()
        defer {
            close(childOutput)
            close(childErrors)
        }
        // posix_spawn closes nothing by itself; every descriptor of ours is close-on-exec, and these three are copies.
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, input?.path ?? "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, childOutput, 1)
        posix_spawn_file_actions_adddup2(&actions, childErrors, 2)
        let words = ([executable.path] + arguments).map { strdup($0) } + [nil]
        let variables = environment.map { strdup("\($0)=\($1)") } + [nil]
        defer { for text in words + variables { free(text) } }
        let failure = posix_spawn(&process, executable.path, &actions, nil, words, variables)
        guard failure == 0 else {
            close(outputEnd)
            close(errorEnd)
            throw POSIXError(POSIXErrorCode(rawValue: failure) ?? .ENOENT)
        }
        read(outputEnd) { $0.output += $1 }
        read(errorEnd) { $0.errors += $1 }
        let process = process
        Thread.detachNewThread { [self] in
            var code: Int32 = 0
            while waitpid(process, &code, 0) < 0, errno == EINTR {}
            // WIFEXITED, WEXITSTATUS and WTERMSIG are macros that Swift does not import.
            closed { $0.status = code & 0x7f == 0 ? (code >> 8) & 0xff : 128 + code & 0x7f }
        }
    }

    /// Runs a program to its end.
    package static func run(
        _ arguments: [String], _ environment: [String: String] = [:], executable: URL = intentd, input: URL? = nil
    ) async throws -> Result {
        try await RunningProgram(arguments, environment, executable: executable, input: input).end()
    }

    package func signal(_ signal: Int32) { kill(process, signal) }

    /// The line of stderr that holds `words`, as soon as it is there. A program that is silent for five minutes is killed.
    package func line(_ words: String) async throws -> String {
        let deadline = killWhenLate()
        defer { deadline.cancel() }
        return try await withCheckedThrowingContinuation { continuation in
            lock.withLock { awaitingLine.append((words, continuation)) }
            changed()
        }
    }

    /// Waits until the process has ended and all that it wrote is here. One that takes more than five minutes is killed.
    package func end() async -> Result {
        let deadline = killWhenLate()
        defer { deadline.cancel() }
        return await withCheckedContinuation { continuation in
            lock.withLock { awaitingEnd.append(continuation) }
            changed()
        }
    }

    /// A test that would hang fails instead; a slow machine has its time.
    private func killWhenLate() -> Task<Void, Never> {
        Task { [self] in
            guard (try? await Task.sleep(for: .seconds(300))) != nil else { return }
            if lock.withLock({ stillOpen > 0 }) { kill(process, SIGKILL) }
        }
    }

    private static func pipe() throws -> (read: Int32, write: Int32) {
        // Sockets, because Swift does not import pipe2, and close-on-exec has to come with the descriptor.
        var ends: [Int32] = [0, 0]
        let type = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
        guard socketpair(AF_UNIX, type, 0, &ends) == 0 else { throw POSIXError(.EMFILE) }
        return (ends[0], ends[1])
    }

    private func read(_ descriptor: Int32, _ append: @escaping @Sendable (RunningProgram, ArraySlice<UInt8>) -> Void) {
        Thread.detachNewThread { [self] in
            var bytes = [UInt8](repeating: 0, count: 65536)
            while true {
                let count = Glibc.read(descriptor, &bytes, bytes.count)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { break }
                lock.withLock { append(self, bytes[..<count]) }
                changed()
            }
            close(descriptor)
            closed { _ in }
        }
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
            guard !awaitingLine.isEmpty || (stillOpen == 0 && !awaitingEnd.isEmpty) else { return }
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
