import Foundation
import Testing

/// The real `intentd`, as this build made it, in a process of its own.
final class RunningProgram: @unchecked Sendable {  // `lock` protects what changes: the text and who waits for it
    let process = Process()
    private let lock = NSLock()
    private var standardError = ""
    private var waiting: [(words: String, continuation: CheckedContinuation<String, any Error>)] = []

    struct Ended: Error {
        var standardError: String
    }

    /// What a process left behind.
    struct Result: Sendable {
        var status: Int32
        var standardOutput: String
        var standardError: String
    }

    /// Beside the test bundle.
    static let executable = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        .deletingLastPathComponent().appending(path: "intentd")

    /// The environment has PATH, HOME and what is given, nothing else.
    init(_ arguments: [String], _ environment: [String: String] = [:], standardOutput: Any? = nil) throws {
        process.executableURL = Self.executable
        process.arguments = arguments
        process.environment = ["PATH": "/usr/bin:/bin", "HOME": "/nonexistent"].merging(environment) { $1 }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = standardOutput ?? FileHandle.nullDevice
        let pipe = Pipe()
        process.standardError = pipe
        pipe.fileHandleForReading.readabilityHandler = { [weak self] handle in
            let data = handle.availableData
            if data.isEmpty { handle.readabilityHandler = nil }
            self?.received(data)
        }
        try process.run()
    }

    deinit { if process.isRunning { kill(process.processIdentifier, SIGKILL) } }

    /// Runs a command to its end.
    static func run(_ arguments: [String], _ environment: [String: String] = [:]) async throws -> Result {
        let output = Pipe()
        let program = try RunningProgram(arguments, environment, standardOutput: output)
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        let (status, errors) = await program.end()
        return Result(status: status, standardOutput: text, standardError: errors)
    }

    /// The line of stderr that holds `words`, as soon as it is there.
    func line(_ words: String) async throws -> String {
        try await withCheckedThrowingContinuation { continuation in
            lock.withLock { waiting.append((words, continuation)) }
            received(nil)
        }
    }

    func signal(_ signal: Int32) { kill(process.processIdentifier, signal) }

    /// Waits for the end.
    /// - Returns: the exit code, or 128 and the signal; and all of stderr.
    func end() async -> (status: Int32, standardError: String) {
        _ = try? await line("\u{0}")  // fails when stderr is closed
        process.waitUntilExit()
        let status = process.terminationStatus
        return (process.terminationReason == .exit ? status : 128 + status, lock.withLock { standardError })
    }

    /// nil: look again; empty: stderr is closed.
    private func received(_ data: Data?) {
        lock.withLock {
            if let data {
                standardError += String(decoding: data, as: UTF8.self)
                if data.isEmpty { isClosed = true }
            }
            waiting.removeAll { words, continuation in
                if let line = standardError.split(separator: "\n").first(where: { $0.contains(words) }) {
                    continuation.resume(returning: String(line))
                    return true
                }
                guard isClosed else { return false }
                continuation.resume(throwing: Ended(standardError: standardError))
                return true
            }
        }
    }

    private var isClosed = false
}
