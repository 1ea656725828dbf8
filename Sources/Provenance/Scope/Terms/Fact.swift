public import Transparency

/// One fact of a use, with how it came to be known.
public struct Fact: LineRecord {
    /// `by`, `action`, `object`, `purpose`, `recipient`, `form`, `relation`, `on`, `from`, `until`, `earliest`, `latest`, or
    /// `condition.` and the name of a condition.
    public var field: String
    /// A word of the vocabulary, a handle, a day, `yes` or `no`; or `unknown`.
    public var value: String
    public var basis: Basis

    public init(field: String, value: String, basis: Basis) {
        self.field = field
        self.value = value
        self.basis = basis
    }

    public static var list: String { "fact" }

    public var members: [String: JSON] {
        ["field": .string(field), "value": .string(value), "basis": .string(basis.rawValue)]
    }

    public init(line: JSON) throws(ProvenanceError) {
        var reader = try LineReader(line, list: Self.list)
        self.init(field: try reader.text("field"), value: try reader.text("value"), basis: try reader.word("basis", Basis.self))
        try reader.finish()
    }
}
