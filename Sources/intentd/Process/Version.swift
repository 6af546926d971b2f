/// The version of the program: in `intentd version`, in `ops.run` and in the User-Agent.
enum Version {
    static let text = "0.1.0"
}
