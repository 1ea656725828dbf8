/// Something that was said beside an agreement: a reply, a remark. It is context, and never a term.
public struct AgreementNote: Sendable, Hashable {
    /// What was written, when it is a remark.
    public var text: String?
    /// The name and SHA-256 of the exhibit, when it is one.
    public var exhibit: String?
    public var sha256: String?
    public var onRecord: OnRecord?

    public init(text: String? = nil, exhibit: String? = nil, sha256: String? = nil, onRecord: OnRecord? = nil) {
        self.text = text
        self.exhibit = exhibit
        self.sha256 = sha256
        self.onRecord = onRecord
    }
}
