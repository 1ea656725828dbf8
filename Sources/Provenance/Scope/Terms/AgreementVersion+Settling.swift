extension AgreementVersion {
    /// Whether it says the same as another, wherever the two are on record.
    ///
    /// Documents and exhibits are compared by their digests: each commitment has a salt of its own.
    public func says(_ other: AgreementVersion) -> Bool {
        func bare(_ version: AgreementVersion) -> AgreementVersion {
            var bare = version
            bare.number = 0
            bare.onRecord = nil
            bare.document = nil
            bare.exhibits = []
            bare.parties.sort { $0.handle < $1.handle }
            return bare
        }
        return bare(self) == bare(other) && document?.sha256 == other.document?.sha256
            && exhibits.map(\.sha256) == other.exhibits.map(\.sha256)
    }

    /// Whether it is a change whose acceptance was not known when it came on record.
    public var isOpen: Bool { revision?.acceptance == .unknown }

    /// Whether it says of an earlier version, a change whose acceptance was not known, that it was accepted or refused.
    ///
    /// It must be the same change in everything else: its words stand there again, so that one entry says what was agreed.
    public func settles(_ earlier: AgreementVersion) -> Bool {
        guard let line = revision, !isOpen, earlier.isOpen, earlier.revision?.id == line.id else { return false }
        return says(earlier.settled(line.acceptance, line.how))
    }

    /// The same change with another acceptance.
    public func settled(_ acceptance: Revision.Acceptance, _ how: ExecutionMethod?) -> AgreementVersion {
        var settled = self
        settled.revision?.acceptance = acceptance
        settled.revision?.how = how
        return settled
    }
}
