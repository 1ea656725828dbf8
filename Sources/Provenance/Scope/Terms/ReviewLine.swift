public import Transparency

/// That a document was reviewed when a decision was taken: which text, by what, and how much was found.
public struct ReviewLine: LineRecord {
    /// SHA-256 of the document and of its text, in hexadecimal digits.
    public var sha256: String
    public var textSHA256: String
    /// What reviewed it, with its version.
    public var reviewer: String
    public var flagCount: Int

    public init(sha256: String, textSHA256: String, reviewer: String, flagCount: Int) {
        self.sha256 = sha256
        self.textSHA256 = textSHA256
        self.reviewer = reviewer
        self.flagCount = flagCount
    }

    public static var list: String { "review" }

    public var members: [String: JSON] {
        [
            "sha256": .string(sha256), "textSha256": .string(textSHA256), "reviewer": .string(reviewer),
            "flags": .integer(flagCount),
        ]
    }

    public init(line: JSON) throws(ProvenanceError) {
        var reader = try LineReader(line, list: Self.list)
        self.init(
            sha256: try reader.text("sha256"), textSHA256: try reader.text("textSha256"), reviewer: try reader.text("reviewer"),
            flagCount: try reader.offset("flags"))
        try reader.finish()
    }
}
