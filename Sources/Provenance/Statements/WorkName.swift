/// How a work, a version of it, or a part of it is named on the command line: `HANDLE`, `HANDLE@2`, `HANDLE:portraits/*`.
public struct WorkName: Sendable, Hashable {
    public let handle: String
    /// The version, or nil for the newest.
    public let version: Int?
    /// The pattern that the paths of the files must match, or nil for all files.
    public let pattern: String?

    /// Reads a name, or returns nil for one that cannot be right.
    public init?(_ text: String) {
        let (name, pattern) = Self.split(text, at: ":")
        let (handle, version) = Self.split(name, at: "@")
        guard Handle.isValid(handle), pattern != "" else { return nil }
        if let version {
            guard let number = Int(version), number > 0, String(number) == version else { return nil }
            self.version = number
        } else {
            self.version = nil
        }
        self.handle = handle
        self.pattern = pattern
    }

    private static func split(_ text: String, at separator: Character) -> (String, String?) {
        guard let place = text.firstIndex(of: separator) else { return (text, nil) }
        return (String(text[..<place]), String(text[text.index(after: place)...]))
    }
}
