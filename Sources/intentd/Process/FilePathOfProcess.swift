import FoundationEssentials

/// Where the running executable is.
enum FilePathOfProcess {
    /// `/proc/self/exe` (proc(5)), so that a link in /usr/local/bin finds the files beside its target.
    static func executable() throws -> String {
        try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    }
}
