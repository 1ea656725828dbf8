public import Transparency

/// What is paid for the works, and what for data derived from them: two layers that a contract may price apart.
///
/// Amounts are text, as the words give them. Nil is *not recorded*, which is not the same as `none`.
public struct Payment: LineRecord {
    public var content: String?
    public var derived: String?

    public init(content: String? = nil, derived: String? = nil) {
        self.content = content
        self.derived = derived
    }

    public static var list: String { "pays" }

    public var members: [String: JSON] {
        var members = [String: JSON]()
        members["content"] = content.map(JSON.string)
        members["derived"] = derived.map(JSON.string)
        return members
    }

    public init(line: JSON) throws(ProvenanceError) {
        var reader = try LineReader(line, list: Self.list)
        self.init(content: try reader.optionalText("content"), derived: try reader.optionalText("derived"))
        try reader.finish()
    }
}
