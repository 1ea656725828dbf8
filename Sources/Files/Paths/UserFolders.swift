/// Where a user's programs keep their things (XDG Base Directory Specification 0.8), as a pure function of the environment.
public struct UserFolders: Sendable, Hashable {
    /// Data that matters: `$XDG_DATA_HOME`, or `~/.local/share`.
    public let data: RawPath
    /// Settings and keys: `$XDG_CONFIG_HOME`, or `~/.config`.
    public let configuration: RawPath
    /// What the program remembers from run to run: `$XDG_STATE_HOME`, or `~/.local/state`.
    public let state: RawPath
    /// Where temporary files go: `$TMPDIR`, or `/var/tmp`, which unlike `/tmp` is seldom a part of memory.
    public let temporary: RawPath

    /// Reads the environment. As the specification says, a path that is not absolute is taken as not set.
    ///
    /// - Throws: A ``FilesError`` when a folder depends on `HOME` and that is not set to an absolute path.
    public init(environment: [String: String]) throws(FilesError) {
        func absolute(_ name: String) -> RawPath? {
            environment[name].flatMap { RawPath($0) }.flatMap { $0.isAbsolute ? $0 : nil }
        }
        let home = absolute("HOME")
        func folder(_ name: String, _ below: String) throws(FilesError) -> RawPath {
            if let path = absolute(name) { return path }
            guard let home, let below = RawPath(below) else {
                throw FilesError(.notFound, "neither \(name) nor HOME names a folder", hint: "set HOME to your home folder")
            }
            return home.appending(below)
        }
        data = try folder("XDG_DATA_HOME", ".local/share")
        configuration = try folder("XDG_CONFIG_HOME", ".config")
        state = try folder("XDG_STATE_HOME", ".local/state")
        temporary = absolute("TMPDIR") ?? RawPath(trusted: Array("/var/tmp".utf8))
    }
}
