import Foundation
import Testing

@Suite("The modules")
struct ArchitectureTests {
    /// What each module may import of ours; a module that is missing here may not exist.
    static let allowed: [String: Set<String>] = [
        "CPostgres": [], "CCurl": [], "CSimdJSON": [], "CPhoneNumber": [],
        "Postgres": ["CPostgres"],
        "HTTP": ["CCurl"],
        "JSON": ["CSimdJSON"],
        "Domain": ["CPhoneNumber"],
        "Providers": ["Domain", "HTTP", "JSON"],
        "CRM": ["Domain", "HTTP", "JSON"],
        "Store": ["Domain", "Postgres", "JSON"],
        "Engine": ["Store", "Providers", "CRM", "Domain", "HTTP"],
        "intentd": [
            "Engine", "Store", "Providers", "CRM", "Domain", "Postgres", "HTTP", "JSON", "CPostgres", "CCurl",
            "CSimdJSON",
            "CPhoneNumber",
        ],
        "Sandbox": [],
    ]

    struct Import: CustomStringConvertible {
        let file: String
        let module: String
        let imported: String
        var description: String { "\(file) imports \(imported)" }
    }

    static let sources = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")

    /// The module of an import line: after attributes and access, before a member (`import struct M.T`).
    static func imported(by line: Substring) -> String? {
        var words = line.split(whereSeparator: \.isWhitespace)[...]
        while let first = words.first,
            first.hasPrefix("@") || ["package", "internal", "public", "private", "fileprivate"].contains(first)
        {
            words.removeFirst()
        }
        guard words.popFirst() == "import", var name = words.popFirst() else { return nil }
        if ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias", "actor"].contains(name) {
            guard let next = words.popFirst() else { return nil }
            name = next
        }
        return name.split(whereSeparator: { ".;".contains($0) }).first.map { String($0) }
    }

    static func imports() throws -> [Import] {
        let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
        var imports: [Import] = []
        while let file = files?.nextObject() as? URL {
            guard file.pathExtension == "swift" else { continue }
            let path = file.path.dropFirst(sources.path.count + 1)
            let module = String(path.prefix { $0 != "/" })
            for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
                guard let name = imported(by: line) else { continue }
                imports.append(Import(file: String(path), module: module, imported: name))
            }
        }
        return imports
    }

    @Test("import downwards only")
    func directions() throws {
        let imports = try Self.imports()
        #expect(!imports.isEmpty)
        let upward = imports.filter { line in
            guard let allowed = Self.allowed[line.module] else { return true }
            return Self.allowed[line.imported] != nil && !allowed.contains(line.imported)
        }
        #expect(upward.isEmpty, "\(upward)")
    }

    @Test("import FoundationEssentials, never Foundation, which brings 45 MB of ICU into a static binary")
    func foundation() throws {
        let heavy = try Self.imports().filter {
            ["Foundation", "FoundationInternationalization"].contains($0.imported)
        }
        #expect(heavy.isEmpty, "\(heavy)")
    }

    @Test(
        "are read with whatever stands before and after the name",
        arguments: [
            ("import Domain", "Domain"), ("@testable import Domain", "Domain"), ("package import HTTP // why", "HTTP"),
            ("import struct Domain.PhoneNumber", "Domain"), ("@preconcurrency internal import Store;", "Store"),
            ("  import\tJSON", "JSON"),
        ])
    func parses(line: String, module: String) { #expect(Self.imported(by: Substring(line)) == module) }

    @Test("are not found in other lines", arguments: ["// import Domain", "let important = 1", "important(x)", ""])
    func ignores(line: String) { #expect(Self.imported(by: Substring(line)) == nil) }
}
