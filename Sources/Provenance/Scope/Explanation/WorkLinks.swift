/// A work, with every delivery of it that is on record.
public struct WorkLinks: Sendable, Hashable {
    /// The work and its version: `HANDLE@2`.
    public var name: String
    /// All deliveries, to whomever; those that do not concern the use are set aside by name.
    public var links: [LinkFact]
    public var onRecord: OnRecord?

    public init(name: String, links: [LinkFact], onRecord: OnRecord? = nil) {
        self.name = name
        self.links = links
        self.onRecord = onRecord
    }
}
