public import Transparency

/// Somebody an agreement speaks of, under the handle that links and uses call them by.
public struct Party: LineRecord {
    public var handle: String
    public var name: String
    public var role: PartyRole
    /// Whether the words reach companies of the same group. Nil: they do not say.
    public var affiliatesIncluded: Bool?

    public init(handle: String, name: String, role: PartyRole, affiliatesIncluded: Bool? = nil) {
        self.handle = handle
        self.name = name
        self.role = role
        self.affiliatesIncluded = affiliatesIncluded
    }

    public static var list: String { "party" }

    public var members: [String: JSON] {
        var members: [String: JSON] = ["party": .string(handle), "name": .string(name), "role": .string(role.rawValue)]
        members["affiliatesIncluded"] = affiliatesIncluded.map(JSON.bool)
        return members
    }

    public init(line: JSON) throws(ProvenanceError) {
        var reader = try LineReader(line, list: Self.list)
        self.init(
            handle: try reader.handle("party"), name: try reader.text("name"), role: try reader.word("role", PartyRole.self),
            affiliatesIncluded: try reader.optionalFlag("affiliatesIncluded"))
        try reader.finish()
    }
}
