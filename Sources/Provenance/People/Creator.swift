public import Transparency

/// A person who is stated to have had a part in a work. A declaration, and called one wherever it is shown.
public struct Creator: Sendable, Hashable {
    public let name: String
    public let role: CreatorRole

    public init(name: String, role: CreatorRole = .creator) {
        self.name = name
        self.role = role
    }

    /// Reads `NAME` or `NAME:role`, where the role is a MARC code or name; a colon that leads to no role is part of the name.
    ///
    /// - Returns: Nil when the name is empty.
    public init?(argument: String) {
        var name = argument
        var role = CreatorRole.creator
        if let colon = argument.lastIndex(of: ":"), let named = CreatorRole(String(argument[argument.index(after: colon)...])) {
            name = String(argument[..<colon])
            role = named
        }
        guard !name.allSatisfy(\.isWhitespace) else { return nil }
        self.init(name: name, role: role)
    }

    /// The members of the line.
    public var members: [String: JSON] { ["name": .string(name), "role": .string(role.code)] }

    /// Reads the members of a line, or returns nil.
    public init?(_ line: JSON) {
        guard let name = line["name"]?.string, let role = line["role"]?.string.flatMap({ CreatorRole($0) }) else { return nil }
        self.init(name: name, role: role)
    }
}
